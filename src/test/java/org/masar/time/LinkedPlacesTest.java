package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.model.TimeSpan;

class LinkedPlacesTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static String four(Bound start, Bound end) {
        TimeSpan t = Edtf.span(start, end, DAMASCUS).span();
        return Vectors.instant(t.earliestStart()) + " " + Vectors.instant(t.latestStart()) + " "
            + Vectors.instant(t.earliestEnd()) + " " + Vectors.instant(t.latestEnd());
    }

    @Test
    void makesAPointEventAsLongAsItsUnitWhereThereIsNoEnd() {
        assertEquals("2018-05-19T21:00:00Z 2018-05-20T02:00:00Z 2018-05-19T21:01:00Z 2018-05-20T02:01:00Z",
            four(Bound.between("2018-05-20T00:00", "2018-05-20T05:00"), null));
        assertEquals("2018-05-18T21:00:00Z 2018-05-19T21:00:00Z 2018-05-19T21:00:00Z 2018-05-20T21:00:00Z",
            four(Bound.between("2018-05-19", "2018-05-20"), null));
    }

    @Test
    void readsInAsTheTextAlone() {
        assertEquals("2018-04-30T21:00:00Z 2018-05-30T21:00:00Z 2018-05-01T21:00:00Z 2018-05-31T21:00:00Z",
            four(Bound.in("2018-05"), null));
    }

    @Test
    void goesOnWhereTheEndIsOpen() {
        assertEquals("2018-05-19T21:00:00Z 2018-05-20T02:00:00Z - -",
            four(Bound.between("2018-05-20T00:00", "2018-05-20T05:00"), Bound.in("..")));
    }

    @Test
    void endsAtATimeItselfAndAtADaysMidnight() {
        assertEquals("2018-05-19T09:00:00Z 2018-05-19T15:00:00Z 2018-05-20T02:30:00Z 2018-05-20T21:00:00Z",
            four(Bound.between("2018-05-19T12:00", "2018-05-19T18:00"), Bound.between("2018-05-20T05:30", "2018-05-20")));
    }

    @Test
    void boundsAMissingHalfByWhatIsKnown() {
        assertEquals("2018-05-18T21:00:00Z 2018-05-19T21:00:00Z 2018-05-19T21:00:00Z 2018-05-20T21:00:00Z",
            four(Bound.between("2018-05-19", null), Bound.between(null, "2018-05-20")));
        assertEquals("- 2018-05-19T21:00:00Z 2018-05-20T21:00:00Z 2018-05-20T21:00:00Z", four(null, Bound.in("2018-05-20")));
        assertEquals("2018-05-19T21:00:00Z - 2018-05-20T21:00:00Z -", four(Bound.between("2018-05-20", null), null));
    }

    @Test
    void takesADayAndATimeInItAsTheyAreMeant() {
        assertEquals("2018-05-20T09:00:00Z 2018-05-20T21:00:00Z 2018-05-20T09:01:00Z 2018-05-20T21:00:00Z",
            four(Bound.between("2018-05-20T12:00", "2018-05-20"), null));
        assertEquals("2018-05-19T21:00:00Z 2018-05-20T03:00:00Z 2018-05-20T03:01:00Z 2018-05-20T03:01:00Z",
            four(Bound.between("2018-05-20", "2018-05-20T06:00"), null));
        assertEquals("2018-05-18T21:00:00Z 2018-05-18T21:00:00Z 2018-05-19T21:00:00Z 2018-05-20T15:00:00Z",
            four(Bound.in("2018-05-19"), Bound.between("2018-05-20", "2018-05-20T18:00")));
    }

    @Test
    void neverFailsButInWords() {
        Random random = new Random(13);
        String[] texts = {null, "2018", "2018-05", "2018-05-20", "2018-05-20T05:30", "2018-05-19T12:00", "2018-05-21", "201X", "2018-21"};
        for (int i = 0; i < 5_000; i++) {
            try {
                TimeSpan t = Edtf.span(bound(random, texts), random.nextInt(3) == 0 ? null : bound(random, texts), DAMASCUS).span();
                assertTrue(t.undated() || t.earliestStart() != null || t.latestStart() != null || t.latestEnd() != null
                    || t.earliestEnd() != null);
            } catch (TimeTextException expected) {
                assertTrue(expected.getMessage().endsWith("."));
            }
        }
    }

    private static Bound bound(Random random, String[] texts) {
        String a = texts[random.nextInt(texts.length)];
        String b = texts[random.nextInt(texts.length)];
        return a == null && b == null ? Bound.OPEN : random.nextBoolean() ? Bound.between(a, b) : Bound.in(a == null ? b : a);
    }

    @Test
    void isUndatedWithoutEither() {
        assertEquals(TimeSpan.UNDATED, Edtf.span(null, null, DAMASCUS).span());
        assertEquals(TimeSpan.UNDATED, Edtf.span(Bound.OPEN, Bound.OPEN, DAMASCUS).span());
    }

    @Test
    void refusesWhatRunsBackwards() {
        assertTrue(assertThrows(TimeTextException.class, () -> four(Bound.between("2018-05-20", "2018-05-19"), null))
            .getMessage().contains("latest time lies before the earliest"));
        assertTrue(assertThrows(TimeTextException.class, () -> four(Bound.in("2018-05-20"), Bound.in("2018-05-19")))
            .getMessage().contains("end lies before the start"));
    }

    @Test
    void refusesAnIntervalInsideABound() {
        assertThrows(TimeTextException.class, () -> four(Bound.in("2018/2019"), null));
        assertThrows(IllegalArgumentException.class, () -> new Bound("2018", "2017", null));
        assertThrows(IllegalArgumentException.class, () -> new Bound(null, null, null));
    }
}
