package org.masar.read;

import java.util.List;
import org.masar.time.Spoken;

/**
 * Says something about a file in every language of the program: the key of a sentence, and what stands in it.
 *
 * <p>The sentences stand in {@code problems.properties} (English, for the command line too) and {@code problems_ar.properties}.
 *
 * @param key  of the sentence
 * @param args texts, numbers, or other messages or remarks
 */
public record Message(String key, List<Object> args) implements Spoken {
    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a message without a key: " + args);
        }
        args = List.copyOf(args);
    }

    /** Says the sentence of the key with the arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** Repeats what was said elsewhere, in the language in which it was said. */
    public static Message quoted(String text) {
        return of("quoted", text);
    }

    /** Gives the English sentence; throws MissingResourceException for a key that has none. */
    public String english() {
        return in("en");
    }

    @Override
    public String in(String language) {
        return Spoken.fill("org.masar.read.problems", key, args, language);
    }
}
