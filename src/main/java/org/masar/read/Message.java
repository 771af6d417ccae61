package org.masar.read;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.time.TimeRemark;

/**
 * Says something about a file in every language of the program: the key of a sentence, and what stands in it.
 *
 * <p>The sentences stand in {@code problems.properties} (English, for the command line too) and {@code problems_ar.properties}:
 * {@code {0}} is the first argument, and what stands between two back-quotes is code, kept left to right. In Arabic each argument
 * is isolated (Unicode Standard Annex 9), so that ids and paths do not turn the sentence round.
 *
 * @param key  of the sentence
 * @param args texts, numbers, or other messages or remarks
 */
public record Message(String key, List<Object> args) {
    private static final String BUNDLE = "org.masar.read.problems";
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)\\}");
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String FIRST_STRONG = "\u2068";
    private static final String END = "\u2069";

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

    /** Gives the sentence in the language, English where the program does not speak it. */
    public String in(String language) {
        boolean arabic = language.equals("ar");
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, arabic ? Locale.forLanguageTag("ar") : Locale.ROOT,
            Message.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = bundle.getString(key);
        if (arabic) {
            pattern = pattern.replaceAll("`([^`]*)`", LEFT_TO_RIGHT + "$1" + END);
        }
        return SLOT.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(argument(Integer.parseInt(m.group(1)), language, arabic)));
    }

    private String argument(int position, String language, boolean isolated) {
        Object given = args.get(position);
        return given instanceof Message m ? m.in(language) : given instanceof TimeRemark r ? r.in(language) : isolated ? FIRST_STRONG + given + END : given.toString();
    }
}
