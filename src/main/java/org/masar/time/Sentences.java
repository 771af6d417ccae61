package org.masar.time;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences and phrases in their bundles, in Arabic or in English whatever the system speaks, and fills them. */
final class Sentences {
    /** What stands in place of an argument, and what stands between back-quotes. */
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)\\}"), CODE = Pattern.compile("`([^`]*)`");

    private Sentences() {
    }

    static ResourceBundle load(String bundle, boolean arabic) {
        return ResourceBundle.getBundle(bundle, arabic ? Locale.forLanguageTag("ar") : Locale.ROOT, Sentences.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String fill(String bundle, String key, List<Object> args, String language) {
        boolean arabic = language.equals("ar");
        String pattern = load(bundle, arabic).getString(key);
        String sentence = arabic ? CODE.matcher(pattern).replaceAll("\u2066$1\u2069") : pattern;
        return SLOT.matcher(sentence).replaceAll(m -> {
            Object given = args.get(Integer.parseInt(m.group(1)));
            return Matcher.quoteReplacement(given instanceof Spoken s ? s.in(language) : arabic ? "\u2068" + given + "\u2069" : given.toString());
        });
    }
}
