package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Takes zones, spans, folds and zooms at random, from milliseconds to 100 million years, and holds axis and ticks to what never changes. */
class TickPropertiesTest {
    private static final ToDoubleFunction<String> WIDTH = s -> 6.5 * s.length();
    /** 100 million years. */
    private static final double DEEP = 100e6 * 31_556_952_000d;
    /** Within this a time comes back from its place to the millisecond, farther away to its place. */
    private static final double EXACT = 70_000 * 31_556_952_000d;
    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    private record Case(String name, Axis axis, Axis plain, TimeWords words, Random random) {
        static Case of(int seed) {
            Random random = new Random(seed);
            double span = Math.pow(10, 1 + random.nextDouble() * Math.log10(2 * DEEP / 10));
            double room = Math.max(0, (random.nextInt(3) == 0 ? DEEP : Math.min(DEEP, 6.3e13)) - span / 2);
            long from = (long) ((random.nextDouble() * 2 - 1) * room - span / 2);
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            Direction way = Direction.values()[random.nextInt(2)];
            double width = 300 + random.nextInt(2200);
            Axis plain = Axis.plain(from, from + (long) span, width, way);
            Axis axis = random.nextBoolean() ? plain : Axis.folded(stretches(random, from, (long) span), width, way);
            double zoom = random.nextInt(3) == 0 ? 1 : Math.pow(10, random.nextDouble() * 9);
            axis = axis.zoom(random.nextDouble() * width, zoom);
            TimeWords words = TimeWords.of(random.nextBoolean() ? "ar" : "en", Digits.values()[random.nextInt(2)], zone);
            return new Case("seed " + seed + ", " + zone + ", " + from + " for " + span + ", zoom " + zoom, axis, plain, words, random);
        }

        private static List<Stretch> stretches(Random random, long from, long span) {
            int n = 2 + random.nextInt(5);
            long[] edges = random.longs(2L * n, from, from + Math.max(4L * n, span)).sorted().toArray();
            List<Stretch> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (edges[2 * i] < edges[2 * i + 1]) {
                    all.add(new Stretch(edges[2 * i], edges[2 * i + 1], 1 + random.nextInt(20)));
                }
            }
            return all.isEmpty() ? List.of(new Stretch(from, from + span, 1)) : all;
        }

        long[] times(int count) {
            long from = Math.min(axis.visibleFrom(), axis.visibleTo()), to = Math.max(axis.visibleFrom(), axis.visibleTo());
            return random.longs(count, from, Math.max(from + 1, to)).sorted().toArray();
        }
    }

    @Test
    void timesComeBackFromTheirPlaceAndFoldedAxesKeepTheOrderOfPlainOnes() {
        for (int seed = 0; seed < 1500; seed++) {
            Case c = Case.of(seed);
            int sign = c.axis.direction().sign();
            long before = Long.MIN_VALUE;
            double at = Double.NEGATIVE_INFINITY, plainly = Double.NEGATIVE_INFINITY;
            for (long t : c.times(30)) {
                double x = c.axis.position(t), p = c.plain.position(t);
                boolean folded = c.axis.pastBreak(t) != t;
                if (Math.abs((double) t - c.axis.segments().get(0).from()) < EXACT && !folded && c.axis.millisPerPixel(x) < 1e10) {
                    assertEquals(t, c.axis.timeAt(x), c.name);
                } else {
                    assertEquals(x, c.axis.position(c.axis.timeAt(x)), Math.max(1e-4, 2 / c.axis.millisPerPixel(x)), c.name);
                }
                assertTrue(x * sign >= at && p * sign >= plainly, c.name);
                assertTrue(t == before || at < x * sign || c.axis.millisPerPixel(x) > 1e10 || folded, () -> "two times at one place, " + c.name);
                before = t;
                at = x * sign;
                plainly = p * sign;
            }
        }
    }

    @Test
    void ticksStrictlyIncreaseAndLabelsNeitherRepeatNorOverlap() {
        for (int seed = 0; seed < 1500; seed++) {
            Case c = Case.of(seed);
            Ticks ticks = Ticks.of(c.axis, c.words, WIDTH, WIDTH);
            row(c, ticks.upper());
            row(c, ticks.lower());
            Set<String> seen = new HashSet<>();
            ticks.upper().stream().map(Tick::label).filter(l -> !l.isEmpty()).forEach(l -> assertTrue(seen.add(l), () -> "twice " + l + ", " + c.name));
            long[] starts = ticks.upper().stream().mapToLong(Tick::at).toArray();
            for (Tick t : ticks.lower()) {
                int unit = Arrays.binarySearch(starts, t.at());
                int of = unit >= 0 ? unit : -unit - 2;
                assertTrue(t.label().isEmpty() || seen.add(of + " " + t.label()), () -> "twice " + t.label() + ", " + c.name);
            }
            assertTrue(seen.size() > 0 || c.axis.width() < 400, () -> "not one label, " + c.name);
        }
    }

    private static void row(Case c, List<Tick> row) {
        int sign = c.axis.direction().sign();
        long at = Long.MIN_VALUE;
        double free = Double.NEGATIVE_INFINITY;
        for (Tick t : row) {
            assertTrue(t.at() > at, () -> "ticks do not increase, " + c.name);
            at = t.at();
            if (!t.label().isEmpty()) {
                double from = Math.max(t.x() * sign, c.axis.direction() == Direction.RIGHTWARDS ? 0 : -c.axis.width());
                double begins = free;
                assertTrue(from >= begins - 1e-6, () -> t.label() + " overlaps the one before, " + c.name);
                free = from + WIDTH.applyAsDouble(t.label());
            }
        }
    }
}
