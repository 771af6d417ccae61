package org.masar.read.gather;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes ids: lower-case kebab-case of what is told, and unique in their list. Not for several threads at once. */
final class Slug {
    private static final int LONGEST = 60;
    private final Map<String, Integer> taken = new HashMap<>();

    /** Gives the text as an id; empty where it has no letter or digit of the Latin alphabet. */
    static String of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
    }

    /** Gives the first of the texts that makes an id, with a number behind it where it is taken; the last always makes one. */
    String unique(String... texts) {
        String id = "";
        for (int i = 0; id.isEmpty() && i < texts.length; i++) {
            id = of(texts[i]);
        }
        int n = taken.merge(id, 1, Integer::sum);
        if (n == 1) {
            return id;
        }
        return unique(id + "-" + n);
    }
}
