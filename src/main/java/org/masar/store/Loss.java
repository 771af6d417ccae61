package org.masar.store;

import java.util.List;
import org.masar.time.Spoken;

/**
 * Says what a format does not carry of a dataset.
 *
 * @param key  of the sentence in {@code losses.properties}
 * @param args numbers and names that stand in it
 */
public record Loss(String key, List<Object> args) implements Spoken {
    public Loss {
        args = List.copyOf(args);
    }

    /** Says the sentence of the key with the arguments. */
    static Loss of(String key, Object... args) {
        return new Loss(key, List.of(args));
    }

    @Override
    public String in(String language) {
        return Spoken.fill("org.masar.store.losses", key, args, language);
    }
}
