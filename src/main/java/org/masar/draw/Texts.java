package org.masar.draw;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Gives the words that are drawn into pictures, in the language of the view; English where a language is not there. */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    private Texts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.masar.draw.texts", locale, Texts.class.getClassLoader(), EXACT);
    }

    /** Gives the words of a language by its tag (BCP 47); {@code ar-u-nu-latn} is Arabic with western digits. */
    public static Texts in(String tag) {
        return new Texts(Locale.forLanguageTag(tag));
    }

    /** Gives a text; throws IllegalArgumentException naming a key that is not there. */
    public String get(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no drawn text '" + key + "'", e);
        }
    }

    /** Gives the text if the key has one, else the word itself: for words that datasets choose, such as sides. */
    public String orElse(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    /** Gives a text with its gaps filled; numbers must come as text from {@link #digits}. */
    public String get(String key, Object... gaps) {
        return new MessageFormat(get(key), Locale.ROOT).format(gaps);
    }

    /** Writes western digits in the digits of the language, Arabic-Indic for Arabic unless its tag asks for western ones. */
    public String digits(String western) {
        if (!isRightToLeft() || "latn".equals(locale.getUnicodeLocaleType("nu"))) {
            return western;
        }
        StringBuilder b = new StringBuilder(western.length());
        western.chars().forEach(c -> b.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : (char) c));
        return b.toString();
    }

    /** Tells whether the language is written from the right. */
    public boolean isRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /** Gives the bare language, without script, country or digits. */
    public String language() {
        return locale.getLanguage();
    }
}
