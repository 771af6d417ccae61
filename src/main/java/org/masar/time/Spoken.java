package org.masar.time;

import java.util.List;

/**
 * Is said in every language of the program. The sentences stand in a bundle of properties in English and Arabic: {@code {0}} is the first
 * argument, and what stands between two back-quotes is code, kept left to right. In Arabic each argument is isolated (Unicode Standard
 * Annex 9), so that ids and paths do not turn the sentence round. Safe on any thread.
 */
public interface Spoken {
    /** Gives the sentence in the language, English where the program does not speak it. */
    String in(String language);

    /**
     * Fills the bundle's sentence of a key; arguments that are spoken themselves are said in the same language.
     *
     * @param bundle as {@code org.masar.time.remarks}
     * @throws java.util.MissingResourceException for a key that has no sentence
     */
    static String fill(String bundle, String key, List<Object> args, String language) {
        return Sentences.fill(bundle, key, args, language);
    }
}
