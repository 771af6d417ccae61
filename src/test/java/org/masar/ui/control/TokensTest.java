package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masar.draw.Looks;
import org.masar.state.Theme;

class TokensTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/masar/ui");

    @Test
    void theStyleSheetsHaveTheSameColoursAsThePaintersLooks() throws IOException {
        assertEquals(painted(Theme.LIGHT), styled("light.css"));
        assertEquals(painted(Theme.DARK), styled("dark.css"));
    }

    @Test
    void theCommonSheetNamesColoursOnlyAndKnowsEachName() throws IOException {
        String base = Files.readString(SHEETS.resolve("base.css"));
        Matcher hex = Pattern.compile("#[0-9a-fA-F]{6}\\b|rgba?\\(").matcher(base);
        assertEquals(false, hex.find(), "a colour of its own in base.css");
        Set<String> used = new TreeSet<>();
        Matcher m = Pattern.compile("-masar-[a-z0-9-]+").matcher(base);
        while (m.find()) {
            used.add(m.group());
        }
        used.removeAll(painted(Theme.LIGHT).keySet());
        assertEquals(Set.of(), used);
    }

    private static Map<String, String> painted(Theme theme) {
        Map<String, String> all = new TreeMap<>();
        Looks.of(theme).tokens().forEach((name, c) ->
            all.put(Looks.cssName(name), String.format("#%02x%02x%02x", c.getRed(), c.getGreen(), c.getBlue())));
        return all;
    }

    private static Map<String, String> styled(String sheet) throws IOException {
        Map<String, String> all = new TreeMap<>();
        Matcher m = Pattern.compile("(-masar-[a-z0-9-]+): (#[0-9a-f]{6});").matcher(Files.readString(SHEETS.resolve(sheet)));
        while (m.find()) {
            all.put(m.group(1), m.group(2));
        }
        return all;
    }
}
