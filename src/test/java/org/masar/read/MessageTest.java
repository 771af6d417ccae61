package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every sentence about a file to both languages. */
class MessageTest {
    /** Keys put together from a word of the file. */
    private static final List<String> FAMILIES = List.of("kind.", "a.", "claim.without.");
    /** What Arabic leaves out: English details and plurals, and samples that hold the value already. */
    private static final Set<String> SHORTER = Set.of("shape.unfit", "wanted.list", "text.plain.advice");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
        Properties english = sentences("problems.properties");
        Properties arabic = sentences("problems_ar.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(arabic.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            if (!SHORTER.contains(key)) {
                assertEquals(places(english.getProperty(key)), places(arabic.getProperty(key)), key);
            }
            assertEquals(0, arabic.getProperty(key).chars().filter(c -> c == '`').count() % 2, key);
            assertFalse(arabic.getProperty(key).isBlank(), key);
        }
    }

    @Test
    void everyKeyThatTheReadersAndRulesNameHasASentenceAndEverySentenceIsNamed() throws IOException {
        Set<String> keys = sentences("problems.properties").stringPropertyNames();
        String source = source();
        Set<String> missing = new TreeSet<>();
        each("Message\\.of\\(\"([a-z0-9.-]+)\"", source, key -> missing.add(key), keys);
        Set<String> named = new TreeSet<>();
        each("SingleObject\\.read\\(\\w+, [\\w.]+, \"(\\w+)\"", source, kind -> named.addAll(List.of(kind + ".none", kind + ".none.advice")), Set.of());
        named.stream().filter(k -> !keys.contains(k)).forEach(missing::add);
        missing.removeAll(FAMILIES);
        assertEquals(Set.of(), missing);
        Set<String> unnamed = keys.stream().filter(k -> FAMILIES.stream().noneMatch(k::startsWith) && !named.contains(k) && !source.contains("\"" + k + "\""))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyKindThatAReaderNamesHasItsNameAndItsArticle() throws IOException {
        Set<String> keys = sentences("problems.properties").stringPropertyNames();
        Set<String> kinds = new TreeSet<>(List.of("place of an event", "place of a claim", "start", "end"));
        each("(?:list|part)\\(\"\\w+\", \"([a-z ]+)\"|new Part\\([\\w.]+, \"([a-z ]+)\"|one\\(\"\\w+\", \"(\\w+)\"", source(), kinds::add, Set.of());
        assertTrue(kinds.containsAll(List.of("event", "claim", "detail map", "time", "dataset", "walkthrough")), kinds.toString());
        for (String kind : kinds) {
            String key = kind.replace(' ', '-');
            assertTrue(keys.contains("kind." + key) && keys.contains("a." + key), kind);
        }
    }

    @Test
    void fillsThePlacesAndTakesMessagesInTheSameLanguage() {
        Message said = Message.of("id.unknown", Message.of("kind.voice"), "sna", "voices");
        assertEquals("there is no voice \"sna\" under \"voices\"", said.english());
        assertEquals("لا يوجد صوت معرّفه «\u2068sna\u2069» في القائمة «\u2068voices\u2069»", said.in("ar"));
    }

    @Test
    void keepsCodeLeftToRightInArabic() {
        assertEquals("اكتب \u2066\"masar\": 1\u2069", Message.of("version.wrong.advice").in("ar"));
    }

    @Test
    void whatAValueHoldsIsNoPlace() {
        assertEquals("\"{1} $1 \\\" is no colour", Message.of("colour.wrong", "{1} $1 \\").english());
    }

    @Test
    void withoutAKeyThereIsNoMessage() {
        assertThrows(IllegalArgumentException.class, () -> Message.of(" "));
    }

    private static void each(String pattern, String text, java.util.function.Consumer<String> to, Set<String> ignored) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        while (m.find()) {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.group(group) != null && !ignored.contains(m.group(group))) {
                    to.accept(m.group(group));
                }
            }
        }
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\d\\}").matcher(sentence).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String name) throws IOException {
        Properties p = new Properties();
        try (Reader r = new InputStreamReader(Message.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            p.load(r);
        }
        return p;
    }

    private static String source() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("read", "check", "keep")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/masar", folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
