package org.masar.time;

import java.util.List;

/**
 * Says in every language of the program what is wrong or doubtful in a text that should be a time, or what to write instead.
 *
 * <p>The sentences stand in {@code remarks.properties} (English) and {@code remarks_ar.properties}, without a full stop.
 *
 * @param key  of the sentence
 * @param args texts, numbers, or other remarks
 */
public record TimeRemark(String key, List<Object> args) implements Spoken {
    public TimeRemark {
        args = List.copyOf(args);
    }

    static TimeRemark of(String key, Object... args) {
        return new TimeRemark(key, List.of(args));
    }

    /** Gives the sentence in English. */
    public String english() {
        return in("en");
    }

    @Override
    public String in(String language) {
        return Spoken.fill("org.masar.time.remarks", key, args, language);
    }
}
