package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static long t(String day) {
        return Instant.parse(day + "T00:00:00Z").toEpochMilli();
    }

    private static final List<Stretch> STRETCHES = List.of(new Stretch(t("2012-01-01"), t("2013-01-01"), 2),
        new Stretch(t("2018-04-01"), t("2018-05-10"), 4), new Stretch(t("2018-05-19"), t("2018-05-22"), 20));

    private static List<Axis> axes() {
        Random random = new Random(3);
        List<Axis> axes = new ArrayList<>();
        for (Direction d : Direction.values()) {
            for (int i = 0; i < 40; i++) {
                Axis a = Axis.folded(STRETCHES, 600 + random.nextInt(900), d);
                axes.add(a);
                axes.add(a.zoom(random.nextInt(600), Math.pow(10, random.nextDouble() * 5)).pan(random.nextInt(300) - 150));
            }
        }
        return axes;
    }

    @Test
    void showsAllStretchesOnItsWidthWithBreaksBetween() {
        Axis axis = Axis.folded(STRETCHES, 1000, Direction.RIGHTWARDS);
        assertEquals(0, axis.position(t("2012-01-01")), 1e-9);
        assertEquals(1000, axis.position(t("2018-05-22")), 1e-9);
        assertEquals(2, axis.breaks().size());
        assertEquals(Axis.BREAK_WIDTH, axis.breaks().get(0).right() - axis.breaks().get(0).left(), 1e-9);
        assertTrue(axis.segments().get(2).right() - axis.segments().get(2).left() > 600);
        assertTrue(axis.segments().get(0).right() - axis.segments().get(0).left() >= Axis.LEAST_SEGMENT);
    }

    @Test
    void givesEveryTimeInASegmentBackFromItsPosition() {
        Random random = new Random(4);
        for (Axis axis : axes()) {
            for (Axis.Segment s : axis.segments()) {
                long time = s.from() + (long) (random.nextDouble() * (s.to() - s.from()));
                double x = axis.position(time);
                if (x >= 0 && x <= axis.width()) {
                    assertEquals(time, axis.timeAt(x));
                }
            }
        }
    }

    @Test
    void keepsTheOrderOfThePlainAxis() {
        Random random = new Random(5);
        for (Axis axis : axes()) {
            Axis plain = Axis.plain(t("2012-01-01"), t("2018-05-22"), axis.width(), axis.direction());
            for (int i = 0; i < 50; i++) {
                long a = t("2011-06-01") + (long) (random.nextDouble() * 7.5 * 365 * 86_400_000L);
                long b = a + 1 + random.nextInt(Integer.MAX_VALUE);
                assertTrue((axis.position(b) - axis.position(a)) * axis.direction().sign() > 0, () -> a + " and " + b);
                assertTrue((plain.position(b) - plain.position(a)) * axis.direction().sign() > 0);
            }
        }
    }

    @Test
    void givesATimeInABreakAPlaceInIt() {
        Axis axis = Axis.folded(STRETCHES, 1000, Direction.LEFTWARDS);
        Axis.Break b = axis.breaks().get(1);
        double x = axis.position(t("2018-05-15"));
        assertTrue(x > b.left() && x < b.right());
        assertEquals(t("2018-05-15"), axis.timeAt(x));
    }

    @Test
    void crossesABreakInOneStep() {
        Axis axis = Axis.folded(STRETCHES, 1000, Direction.RIGHTWARDS);
        Axis.Break b = axis.breaks().get(1);
        assertEquals(t("2018-05-19"), axis.pastBreak(t("2018-05-10")));
        assertEquals(t("2018-05-19"), axis.pastBreak(t("2018-05-15")));
        assertEquals(t("2018-05-09"), axis.pastBreak(t("2018-05-09")));
        assertEquals(t("2018-05-10") - 1, axis.beforeBreak(t("2018-05-15")));
        assertEquals(t("2018-05-10") - 1, axis.snappedTimeAt(b.left() + 3));
        assertEquals(t("2018-05-19"), axis.snappedTimeAt(b.right() - 3));
        assertEquals(t("2020-01-01"), axis.pastBreak(t("2020-01-01")));
    }

    @Test
    void enlargesSegmentsAboutAPointButNeverBreaks() {
        for (Axis axis : axes()) {
            long time = axis.timeAt(321);
            Axis zoomed = axis.zoom(321, 2.5);
            assertEquals(321, zoomed.position(time), axis.segments().size() * 1.0 / axis.millisPerPixel(321) + 1e-3);
            for (Axis.Break b : zoomed.breaks()) {
                assertEquals(Axis.BREAK_WIDTH, b.right() - b.left(), 1e-6);
            }
        }
    }

    @Test
    void fitsAStretchOfTimeIntoTheView() {
        Axis axis = Axis.folded(STRETCHES, 1000, Direction.RIGHTWARDS).showing(t("2018-05-20"), t("2018-05-21"));
        assertEquals(50, axis.position(t("2018-05-20")), 1e-6);
        assertEquals(950, axis.position(t("2018-05-21")), 1e-6);
        Axis across = axis.fit().showing(t("2018-05-01"), t("2018-05-21"));
        assertEquals(50, across.position(t("2018-05-01")), 1e-6);
        assertEquals(950, across.position(t("2018-05-21")), 1e-6);
    }

    @Test
    void staysFittedWhenResizedAndKeepsTheMiddleElse() {
        Axis fitted = Axis.folded(STRETCHES, 1000, Direction.RIGHTWARDS).resize(700);
        assertEquals(700, fitted.position(t("2018-05-22")), 1e-9);
        Axis zoomed = Axis.folded(STRETCHES, 1000, Direction.RIGHTWARDS).zoom(800, 5);
        assertEquals(zoomed.timeAt(500), zoomed.resize(700).timeAt(350), zoomed.millisPerPixel(500));
    }

    @Test
    void changesScaleWithoutABreakAtASeam() {
        Axis axis = Axis.folded(List.of(new Stretch(0, 1000, 1), new Stretch(1000, 1010, 1)), 200, Direction.RIGHTWARDS);
        assertTrue(axis.breaks().get(0).isSeam());
        assertEquals(999, axis.timeAt(axis.position(999)));
        assertEquals(1000, axis.timeAt(axis.position(1000)));
        assertEquals(1000, axis.timeAt(axis.breaks().get(0).left() + 1));
        assertFalse(Axis.plain(0, 10, 100, Direction.RIGHTWARDS).isFolded());
    }

    @Test
    void refusesStretchesOutOfOrder() {
        assertThrows(IllegalArgumentException.class,
            () -> Axis.folded(List.of(new Stretch(5, 10, 1), new Stretch(0, 4, 1)), 100, Direction.RIGHTWARDS));
        assertThrows(IllegalArgumentException.class, () -> Axis.folded(List.of(), 100, Direction.RIGHTWARDS));
    }
}
