package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(keys("texts.properties"), keys("texts_ar.properties"));
    }

    private static java.util.Set<Object> keys(String file) throws IOException {
        Properties p = new Properties();
        p.load(new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8));
        return new java.util.TreeSet<>(p.keySet());
    }

    @Test
    void arabicHasItsOwnDigitsUnlessTheTagAsksForWesternOnes() {
        assertEquals("٥٠ كم", Texts.in("ar").get("scale.km", Texts.in("ar").digits("50")));
        assertEquals("50 كم", Texts.in("ar-u-nu-latn").get("scale.km", Texts.in("ar-u-nu-latn").digits("50")));
        assertEquals("50 km", Texts.in("en").get("scale.km", Texts.in("en").digits("50")));
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertEquals("5 km", Texts.in("fr").get("scale.km", "5"));
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertEquals("no drawn text 'nothing'", assertThrows(IllegalArgumentException.class, () -> Texts.in("en").get("nothing")).getMessage());
    }
}
