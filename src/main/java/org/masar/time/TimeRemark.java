package org.masar.time;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in every language of the program what is wrong or doubtful in a text that should be a time, or what to write instead.
 *
 * <p>The sentences stand in {@code remarks.properties} (English) and {@code remarks_ar.properties}, without a full stop. In Arabic the
 * arguments and what stands between two back-quotes are isolated (Unicode Standard Annex 9).
 *
 * @param key  of the sentence
 * @param args texts, numbers, or other remarks
 */
public record TimeRemark(String key, List<Object> args) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)\\}");

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

    /** Gives the sentence in the language, English where the program does not speak it. */
    public String in(String language) {
        boolean arabic = language.equals("ar");
        String pattern = ResourceBundle.getBundle("org.masar.time.remarks", arabic ? Locale.forLanguageTag("ar") : Locale.ROOT,
            TimeRemark.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        if (arabic) {
            pattern = pattern.replaceAll("`([^`]*)`", "\u2066$1\u2069");
        }
        return SLOT.matcher(pattern).replaceAll(m -> {
            Object given = args.get(Integer.parseInt(m.group(1)));
            return Matcher.quoteReplacement(given instanceof TimeRemark r ? r.in(language) : arabic ? "\u2068" + given + "\u2069" : given.toString());
        });
    }
}
