package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LossTest {
    @Test
    void everySentenceStandsInBothLanguagesWithTheSamePlaces() throws IOException {
        Properties english = sentences("losses.properties"), arabic = sentences("losses_ar.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(arabic.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(english.getProperty(key).contains("{0}"), arabic.getProperty(key).contains("{0}"), key);
            assertFalse(arabic.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void isSaidWithItsNumber() {
        assertEquals("3 ways of movements are left out", Loss.of("loss.routes", 3).in("en"));
    }

    private static Properties sentences(String name) throws IOException {
        Properties p = new Properties();
        try (Reader r = new InputStreamReader(Loss.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            p.load(r);
        }
        return p;
    }
}
