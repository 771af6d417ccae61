package org.masar.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds a text shown to people, by language tag (BCP 47): {@code {"en": "...", "ar": "..."}}.
 *
 * @param byLanguage language tag to text, in the order of the file; no null keys or values
 */
public record Words(Map<String, String> byLanguage) {
    /** Stands for "no text". */
    public static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        byLanguage.forEach((k, v) -> {
            if (k == null || v == null) {
                throw new IllegalArgumentException("a text in '" + k + "' is missing");
            }
        });
    }

    /** Makes a text in one language. */
    public static Words of(String language, String text) {
        return new Words(Map.of(language, text));
    }

    /** Gives the text in the language, else in English, else the first there is, else an empty string. */
    public String in(String language) {
        String own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        String english = byLanguage.get("en");
        return english != null ? english : byLanguage.values().stream().findFirst().orElse("");
    }

    /** Tells whether there is no text in any language. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
