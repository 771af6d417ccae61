package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsOfTheWindowTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/masar/ui");
    private static final Path CODE = Path.of("src/main/java/org/masar/ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    private final Properties english = read("messages.properties");
    private final Properties arabic = read("messages_ar.properties");

    private static Properties read(String name) {
        Properties p = new Properties();
        try (Reader r = Files.newBufferedReader(TEXTS.resolve(name))) {
            p.load(r);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return p;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(arabic.stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillTheSameGaps() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(gaps(english.getProperty(key)), gaps(arabic.getProperty(key)), key);
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher m = GAP.matcher(text);
        while (m.find()) {
            gaps.add(m.group(1));
        }
        return gaps;
    }

    @Test
    void everyTextCanBeFilled() {
        for (Properties texts : List.of(english, arabic)) {
            for (String key : texts.stringPropertyNames()) {
                for (int n : new int[] {0, 1, 2, 3, 11, 100}) {
                    String text = new MessageFormat(texts.getProperty(key), Locale.ENGLISH).format(new Object[] {n, n, n, n});
                    assertEquals(-1, text.indexOf('{'), key + ": " + text);
                }
            }
        }
    }

    @Test
    void nothingThatIsSaidInWordsIsLeftInEnglish() {
        for (String key : english.stringPropertyNames()) {
            String text = english.getProperty(key).replaceAll("\\{[^}]*}", "");
            boolean words = text.matches(".*[A-Za-z]{3,}.*") && !key.equals("about.map-credits") && !key.equals("time.prompt");
            if (words) {
                assertNotEquals(english.getProperty(key), arabic.getProperty(key), key);
            }
        }
    }

    @Test
    void noTextIsMissingAndNoneIsLeftOver() throws IOException {
        Set<String> said = literals();
        Set<String> rooms = english.stringPropertyNames().stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
        Set<String> missing = said.stream().filter(s -> s.matches("[a-z]+(\\.[a-z0-9-]+)+") && rooms.contains(s.substring(0, s.indexOf('.'))))
            .filter(s -> !english.containsKey(s)).filter(s -> !s.endsWith(".css") && !s.endsWith(".properties")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "said in the code, but not in messages.properties");
        Set<String> unused = english.stringPropertyNames().stream()
            .filter(k -> !said.contains(k) && said.stream().noneMatch(s -> s.endsWith(".") && k.startsWith(s)))
            .filter(k -> !(k.startsWith("action.") && said.contains(k.substring("action.".length()))))
            .filter(k -> !(k.startsWith("keys.") && said.contains(k.substring("keys.".length()))))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "in messages.properties, but not said in the code");
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher m = LITERAL.matcher(Files.readString(f));
                while (m.find()) {
                    found.add(m.group(1));
                }
            }
        }
        return found;
    }
}
