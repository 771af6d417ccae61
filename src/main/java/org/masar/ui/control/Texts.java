package org.masar.ui.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.masar.ui.session.Settings;

/**
 * Gives the window's words in the language, and its numbers in the digits, of the user's settings.
 *
 * <p>Texts stand in {@code messages.properties} (English) and {@code messages_ar.properties}, in the form of
 * {@link MessageFormat}: an apostrophe is written twice where a text takes words in.
 */
public final class Texts {
    private final ReadOnlyObjectProperty<Settings> settings;
    private String loaded = "";
    private ResourceBundle bundle;

    /** Follows the settings given. */
    public Texts(ReadOnlyObjectProperty<Settings> settings) {
        this.settings = settings;
    }

    /** Gives a text as it is; throws MissingResourceException naming a key that is not there. */
    public String get(String key) {
        return bundle().getString(key);
    }

    /** Gives a text with its places filled. */
    public String get(String key, Object... words) {
        return words.length == 0 ? get(key) : new MessageFormat(get(key), locale()).format(words);
    }

    /** Gives the text if the key has one, else the word itself: for words that datasets choose, such as measures and sides. */
    public String orElse(String key, String otherwise) {
        try {
            return get(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }

    /** Gives a text that follows the language and the digits. */
    public StringBinding bind(String key, Object... words) {
        return Bindings.createStringBinding(() -> get(key, words), settings);
    }

    /** Gives the language and the digits as a locale. */
    public Locale locale() {
        return Locale.forLanguageTag(language() + "-u-nu-" + (settings.get().arabicIndic() ? "arab" : "latn"));
    }

    /** Gives the language's BCP 47 tag. */
    public String language() {
        return settings.get().language();
    }

    /** Tells whether the language is written from right to left. */
    public boolean rightToLeft() {
        return language().equals("ar");
    }

    /** Gives the settings that the words follow. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings;
    }

    private ResourceBundle bundle() {
        if (!loaded.equals(language())) {
            bundle = load(language().equals("ar") ? "_ar" : "");
            loaded = language();
        }
        return bundle;
    }

    /** Reads the file itself: looking a bundle up by locale would fall back on the computer's language. */
    private static ResourceBundle load(String suffix) {
        String name = "/org/masar/ui/messages" + suffix + ".properties";
        try (Reader r = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(r);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
