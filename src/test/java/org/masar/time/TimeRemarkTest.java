package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every sentence about a time to both languages. */
class TimeRemarkTest {
    @Test
    void everySentenceStandsInBothLanguagesAndIsSaidSomewhere() throws IOException {
        Properties english = sentences("remarks.properties");
        Properties arabic = sentences("remarks_ar.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(arabic.stringPropertyNames()));
        StringBuilder source = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/masar/time"))) {
            for (Path file : files.toList()) {
                source.append(Files.readString(file));
            }
        }
        TreeSet<String> unsaid = new TreeSet<>(english.stringPropertyNames());
        unsaid.removeIf(key -> source.indexOf("\"" + key + "\"") >= 0);
        assertEquals("[]", unsaid.toString());
        for (String key : arabic.stringPropertyNames()) {
            assertFalse(arabic.getProperty(key).isBlank(), key);
            assertEquals(0, arabic.getProperty(key).chars().filter(c -> c == '`').count() % 2, key);
        }
    }

    @Test
    void everyRemarkThatTheSourceNamesHasASentence() throws IOException {
        Properties english = sentences("remarks.properties");
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/masar/time"))) {
            for (Path file : files.toList()) {
                java.util.regex.Pattern.compile("TimeRemark\\.of\\(\"([a-z.-]+)\"|\"((?:part|after)\\.[a-z-]+)\"").matcher(Files.readString(file)).results()
                    .map(r -> r.group(1) == null ? r.group(2) : r.group(1)).filter(k -> !english.containsKey(k)).forEach(missing::add);
            }
        }
        assertEquals("[]", missing.toString());
    }

    @Test
    void saysWhatIsWrongWithADateInArabic() {
        assertEquals("""
            ليس في شباط 2018 يوم رقمه 30; اكتب من 01 إلى 28
            لا يوجد شهر رقمه 13; اكتب من 01 إلى 12، أو من 21 إلى 24 للربيع والصيف والخريف والشتاء؛ والترتيب: السنة ثم الشهر ثم اليوم
            يُكتب اليوم برقمين، وعدد الأرقام هنا 1; اكتب 2018-05-02""", String.join("\n", Stream.of("2018-02-30", "2018-13-01", "2018-05-2")
                .map(TimeRemarkTest::arabic).toList()));
    }

    private static String arabic(String text) {
        TimeTextException e = assertThrows(TimeTextException.class, () -> Edtf.parse(text, ZoneId.of("Asia/Damascus")));
        return (e.wrong().in("ar") + "; " + e.instead().in("ar")).replaceAll("[\u2066-\u2069]", "");
    }

    private static Properties sentences(String name) throws IOException {
        Properties p = new Properties();
        try (Reader r = new InputStreamReader(TimeRemark.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            p.load(r);
        }
        return p;
    }
}
