package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;

class EdtfTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    @TestFactory
    Stream<DynamicTest> givesTheFourInstantsInDamascus() {
        return rows("edtf-damascus.tsv", DAMASCUS);
    }

    @TestFactory
    Stream<DynamicTest> givesTheFourInstantsInUtc() {
        return rows("edtf-utc.tsv", ZoneOffset.UTC);
    }

    private static Stream<DynamicTest> rows(String file, ZoneId zone) {
        return Vectors.rows(file).map(row -> DynamicTest.dynamicTest(row[0], () -> {
            TimeSpan t = Edtf.parse(row[0], zone);
            String got = String.join("\t", t.text(), Vectors.instant(t.earliestStart()), Vectors.instant(t.latestStart()),
                Vectors.instant(t.earliestEnd()), Vectors.instant(t.latestEnd()), t.precision().name());
            assertEquals(String.join("\t", row), got);
        }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAndSaysWhereAndWhatToWrite() {
        return Vectors.rows("edtf-refused.tsv").map(row -> DynamicTest.dynamicTest(row[0], () -> {
            TimeTextException e = assertThrows(TimeTextException.class, () -> Edtf.parse(row[0], DAMASCUS));
            assertTrue(e.getMessage().contains(row[2]), e.getMessage());
            assertEquals(Integer.parseInt(row[1]), e.position() + 1, e.getMessage());
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20~", "2018-05-20?", "2018-05-20%", "?2018-05-20", "2018-~05-20", "2018-05?-20",
        "2018-05-%20", "?2018-05-~20"})
    void keepsTheSpanOfAQualifiedDateAndMarksItDoubtful(String text) {
        TimeSpan plain = Edtf.parse("2018-05-20", DAMASCUS);
        TimeSpan t = Edtf.parse(text, DAMASCUS);
        assertTrue(t.qualified());
        assertEquals(plain.earliestStart(), t.earliestStart());
        assertEquals(plain.latestStart(), t.latestStart());
        assertEquals(plain.earliestEnd(), t.earliestEnd());
        assertEquals(plain.latestEnd(), t.latestEnd());
        assertFalse(plain.qualified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018?/2019", "2018/2019~", "[2017?,2018]", "2018-05-20T05:30~", "2018-21~", "Y-17E6?"})
    void findsAQualifierInEveryKindOfText(String text) {
        assertTrue(Edtf.parse(text, DAMASCUS).qualified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "../..", "/..", "../"})
    void readsAnIntervalWithoutEndsAsUndated(String text) {
        assertEquals(TimeSpan.UNDATED, Edtf.parse(text, DAMASCUS));
    }

    @Test
    void takesTheLaterTimeInAGapAndSaysSo() {
        Edtf.Reading r = Edtf.read("2018-03-30T00:30", DAMASCUS);
        assertEquals(Instant.parse("2018-03-29T22:30:00Z"), r.span().earliestStart());
        assertEquals(1, r.warnings().size());
        assertTrue(r.warnings().get(0).english().contains("skip 2018-03-30T00:30; read as 2018-03-30T01:30"), r.warnings().get(0).english());
    }

    @Test
    void takesTheEarlierTimeInAnOverlapAndSaysSo() {
        Edtf.Reading r = Edtf.read("2018-10-25T23:30", DAMASCUS);
        assertEquals(Instant.parse("2018-10-25T20:30:00Z"), r.span().earliestStart());
        assertTrue(r.warnings().get(0).english().contains("twice; read as the earlier one, offset +03:00"), r.warnings().get(0).english());
        assertTrue(Edtf.read("2018-10-25T23:30+02:00", DAMASCUS).warnings().isEmpty());
    }

    @Test
    void readsAnIntervalOfNoLengthAsItsTimeAndSaysSo() {
        Edtf.Reading r = Edtf.read("2018-05-20T05:30/2018-05-20T05:30", DAMASCUS);
        assertEquals(Instant.parse("2018-05-20T02:31:00Z"), r.span().latestEnd());
        assertEquals(1, r.warnings().size());
    }

    @Test
    void usesTheFirstStandardOffsetBeforeTheZonesFirstRule() {
        assertEquals(Instant.parse("1899-12-31T22:00:00Z"), Edtf.parse("1900", DAMASCUS).earliestStart());
        assertEquals(Instant.parse("1799-12-31T23:00:00Z"), Edtf.parse("1800", ZoneId.of("Europe/Berlin")).earliestStart());
    }

    @Test
    void neverCallsAHalfOpenSetSure() {
        Instant a = Instant.parse("1984-01-01T00:00:00Z");
        Interval year = Interval.of(a, Instant.parse("1985-01-01T00:00:00Z"));
        TimeSpan before = Edtf.parse("[..1984]", ZoneOffset.UTC);
        assertTrue(before.overlaps(year));
        assertFalse(before.surelyOverlaps(year));
        TimeSpan after = Edtf.parse("[1984..]", ZoneOffset.UTC);
        assertTrue(after.overlaps(year));
        assertFalse(after.surelyOverlaps(year));
    }

    @Test
    void isSureOfWhatGoesOnAndOfWhatAlwaysWas() {
        Interval day = Interval.of(Instant.parse("2018-05-20T00:00:00Z"), Instant.parse("2018-05-21T00:00:00Z"));
        assertTrue(Edtf.parse("2012/..", ZoneOffset.UTC).surelyOverlaps(day));
        assertTrue(Edtf.parse("../2019", ZoneOffset.UTC).surelyOverlaps(day));
        assertTrue(Edtf.parse("2018-05-20", ZoneOffset.UTC).surelyOverlaps(day));
        assertFalse(Edtf.parse("2012/", ZoneOffset.UTC).surelyOverlaps(day));
        assertFalse(Edtf.parse("/2019", ZoneOffset.UTC).surelyOverlaps(day));
        assertFalse(Edtf.parse("2018-05", ZoneOffset.UTC).surelyOverlaps(day));
        assertFalse(TimeSpan.UNDATED.surelyOverlaps(day));
    }

    @Test
    void neverFailsButInWordsAndKeepsTheFourInOrder() {
        Random random = new Random(12);
        String[] pieces = {"2018", "-", "05", "20", "T", ":", "30", "/", "..", "[", "]", "{", ",", "X", "~", "?", "Y", "E", "S", "9",
            "Z", "+", "0", " ", "1", "21", "-05-20", "2018-05-", "٢", "é", "/.."};
        for (int i = 0; i < 15_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2018-05" : "");
            for (int k = random.nextInt(6); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                TimeSpan t = Edtf.parse(text.toString(), DAMASCUS);
                assertTrue(t.earliestStart() == null || t.latestEnd() == null || t.earliestStart().isBefore(t.latestEnd()), t.text());
            } catch (TimeTextException expected) {
                assertTrue(expected.getMessage().endsWith("."), expected.getMessage());
            }
        }
    }
}
