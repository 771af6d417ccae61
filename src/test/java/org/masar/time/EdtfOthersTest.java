package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.masar.model.TimeSpan;

/**
 * Holds spans to what others read: one row of ours a feature of the specification, and every row in which Masar differs from the
 * vectors of go-edtf and edtf-validate, with the reason. Where {@code masar.samples} names a folder with those vectors, all their rows
 * are compared, so that a difference not listed fails.
 */
class EdtfOthersTest {
    private static final Map<String, String> DIFFERENCES = Vectors.rows("edtf-differences.tsv").collect(Collectors.toMap(r -> r[0], r -> r[1]));

    @TestFactory
    Stream<DynamicTest> spansFromTheFirstToTheLastInstantThatATextMayMean() {
        return Vectors.rows("edtf-hull.tsv").map(r -> DynamicTest.dynamicTest(r[0], () -> assertEquals(r[1] + " " + r[2], hull(r[0]))));
    }

    @TestFactory
    Stream<DynamicTest> differsFromOthersOnlyAsListedAndSaysWhy() {
        return Vectors.rows("edtf-differences.tsv").map(r -> DynamicTest.dynamicTest(r[0], () -> {
            assertEquals(r[1], hull(r[0]));
            assertFalse(r[2].isBlank(), "no reason given");
        }));
    }

    @Test
    @EnabledIfSystemProperty(named = "masar.samples", matches = ".+")
    void spansAsTheBoundsOfGoEdtfSay() throws IOException {
        assertEquals("", rows("go-edtf-bounds.tsv").map(r -> {
            String said = bound(r[3], 0) + " " + bound(r[6], 1), read = hull(r[0]);
            return read.equals(DIFFERENCES.getOrDefault(r[0], said)) ? "" : r[0] + ": " + read + ", they say " + said + "\n";
        }).collect(Collectors.joining()));
    }

    @Test
    @EnabledIfSystemProperty(named = "masar.samples", matches = ".+")
    void takesAndRefusesAsEdtfValidateSays() throws IOException {
        assertEquals("", rows("unt-edtf-validate.tsv").map(r -> {
            boolean taken = !hull(r[0]).equals("refused"), valid = r[2].equals("valid");
            return taken == valid || DIFFERENCES.containsKey(r[0]) ? "" : r[0] + ": " + (taken ? "taken" : "refused") + "\n";
        }).collect(Collectors.joining()));
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("masar.samples"), "edtf", file)).stream().skip(1).map(l -> l.split("\t", -1));
    }

    private static String bound(String said, int secondsLater) {
        return said.isEmpty() ? "-" : Instant.parse(said).plusSeconds(secondsLater).toString();
    }

    private static String hull(String text) {
        try {
            TimeSpan t = Edtf.parse(text, ZoneOffset.UTC);
            return Vectors.instant(t.earliestStart()) + " " + Vectors.instant(t.latestEnd());
        } catch (TimeTextException e) {
            return "refused";
        }
    }
}
