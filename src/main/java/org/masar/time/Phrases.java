package org.masar.time;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds the words for dates and spans in a language; English where there are none. */
final class Phrases {
    private final ResourceBundle bundle;
    private final ResourceBundle zones;
    private final boolean arabic;

    private Phrases(boolean arabic) {
        this.arabic = arabic;
        bundle = Sentences.load("org.masar.time.phrases", arabic);
        zones = arabic ? Sentences.load("org.masar.time.zones", true) : null;
    }

    static Phrases of(String language) {
        return language.equals("ar") || language.startsWith("ar-") ? Arabic.PHRASES : English.PHRASES;
    }

    /** Holds English ones, read when first asked for. */
    private static final class English {
        static final Phrases PHRASES = new Phrases(false);
    }

    /** Holds Arabic ones, read when first asked for. */
    private static final class Arabic {
        static final Phrases PHRASES = new Phrases(true);
    }

    boolean arabic() {
        return arabic;
    }

    /** Gives the phrase with its places filled. */
    String say(String key, String... parts) {
        String s = bundle.getString(key);
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '{') {
                b.append(parts[s.charAt(i + 1) - '0']);
                i += 2;
            } else {
                b.append(s.charAt(i));
            }
        }
        return b.toString();
    }

    /** Gives the name of the zone's city. */
    String city(String lastPart) {
        try {
            return zones == null ? lastPart.replace('_', ' ') : zones.getString(lastPart);
        } catch (MissingResourceException unknown) {
            return lastPart.replace('_', ' ');
        }
    }
}
