package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which stretches of time are worth their width on an axis and which are empty and can fold.
 *
 * <p>What counts is where events begin and end: each beginning (earliest to latest start) and each end is a zone of whole
 * days. Zones of a like length that lie near each other make a stretch: days, months, years and longer apart, so that five
 * dense days are not lost in the month or the years around them. A stretch weighs as much as there is to tell apart in it.
 * Where all this gives one stretch, or more than fit, the axis is plain.
 */
public final class Folding {
    private static final long DAY = 86_400_000L;
    private static final int MOST_STRETCHES = 10;
    /** Longest zone of each class, days; the last class takes the rest. */
    private static final long[] LONGEST = {3, 100, 3_660, 366_000, 36_600_000};
    /** Emptiness between two zones of a class that does not part them, days. */
    private static final long[] NEAR = {2, 35, 300, 30_000, 3_000_000, 300_000_000};
    /** A stretch of days with fewer zones than this is left to the longer stretch around it. */
    private static final int FEW = 4;

    private final WallClock clock;
    private final List<Map<Long, long[]>> zones = new ArrayList<>();
    private final long[] instants;
    private final Map<Long, Long> dayStarts = new HashMap<>();
    private int instantCount;
    private long offset;
    private long offsetFrom;
    private long offsetTo;

    private Folding(WallClock clock, int events) {
        this.clock = clock;
        instants = new long[4 * events];
        for (int c = 0; c <= LONGEST.length; c++) {
            zones.add(new HashMap<>());
        }
    }

    /** Finds the stretches of the indexed events, by the days of the zone; none if no event is bounded. */
    public static List<Stretch> of(TimeIndex index, ZoneId zone) {
        Folding f = new Folding(WallClock.of(zone), index.dated());
        for (int r = 0; r < index.dated(); r++) {
            int n = index.number(r);
            f.begins(index.earliestStart(n), index.latestStart(n));
            f.ends(index.earliestEnd(n), index.latestEnd(n));
        }
        return f.stretches();
    }

    /** Finds the stretches of exactly known events: starts and first milliseconds after; MIN and MAX for open. */
    public static List<Stretch> of(long[] starts, long[] ends, ZoneId zone) {
        return of(TimeIndex.of(starts, ends), zone);
    }

    private void begins(long earliest, long latest) {
        if (earliest != Long.MIN_VALUE) {
            add(earliest, latest == Long.MAX_VALUE ? earliest : latest);
        }
    }

    private void ends(long earliest, long latest) {
        if (latest != Long.MAX_VALUE) {
            add(earliest == Long.MIN_VALUE ? latest - 1 : earliest - 1, latest - 1);
        }
    }

    private void add(long first, long last) {
        instants[instantCount++] = first;
        instants[instantCount++] = last;
        long from = dayStart(dayNumber(first));
        long to = dayStart(dayNumber(last) + 1);
        int c = 0;
        while (c < LONGEST.length && to - from > LONGEST[c] * DAY + DAY / 2) {
            c++;
        }
        long[] zone = zones.get(c).computeIfAbsent(from, k -> new long[] {from, to, 0});
        zone[1] = Math.max(zone[1], to);
        zone[2]++;
    }

    /** Counts days of the clock; the offset is looked up once for all times between two changes of it. */
    private long dayNumber(long t) {
        if (t < offsetFrom || t >= offsetTo) {
            Instant i = Instant.ofEpochMilli(t);
            offset = clock.offset(i).getTotalSeconds() * 1_000L;
            offsetFrom = clock.steadyFrom(i).toEpochMilli();
            offsetTo = clock.steadyTo(i).toEpochMilli();
        }
        return Math.floorDiv(t + offset, DAY);
    }

    private long dayStart(long number) {
        return dayStarts.computeIfAbsent(number, n -> clock.startOfDay(LocalDate.ofEpochDay(n)).toEpochMilli());
    }

    private List<Stretch> stretches() {
        for (int slack = 1; slack <= 4096; slack *= 4) {
            List<long[]> found = new ArrayList<>();
            List<List<long[]>> clusters = new ArrayList<>();
            for (int c = 0; c < zones.size(); c++) {
                clusters.add(near(zones.get(c).values(), NEAR[c] * DAY * slack));
            }
            for (int c = 0; c < clusters.size(); c++) {
                for (long[] cluster : clusters.get(c)) {
                    if (cluster[2] >= FEW || !covered(cluster, clusters, c + 1)) {
                        add(found, cluster);
                    }
                }
            }
            found.sort(Comparator.comparingLong(s -> s[0]));
            if (found.size() <= MOST_STRETCHES) {
                return weighed(joined(found));
            }
        }
        return instantCount == 0 ? List.of() : List.of(new Stretch(least(), most(), 1));
    }

    /** Merges zones of one class that overlap or lie near each other; each result counts its zones. */
    private static List<long[]> near(Collection<long[]> zones, long gap) {
        List<long[]> sorted = new ArrayList<>(zones);
        sorted.sort(Comparator.comparingLong(z -> z[0]));
        List<long[]> merged = new ArrayList<>();
        for (long[] z : sorted) {
            long[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && z[0] - last[1] <= gap) {
                last[1] = Math.max(last[1], z[1]);
                last[2] += z[2];
            } else {
                merged.add(z.clone());
            }
        }
        return merged;
    }

    private static boolean covered(long[] cluster, List<List<long[]>> clusters, int fromClass) {
        for (int c = fromClass; c < clusters.size(); c++) {
            for (long[] longer : clusters.get(c)) {
                if (longer[0] <= cluster[0] && longer[1] >= cluster[1]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds what of the cluster no finer stretch has taken. */
    private static void add(List<long[]> found, long[] cluster) {
        List<long[]> rest = new ArrayList<>();
        rest.add(cluster.clone());
        for (long[] taken : found) {
            List<long[]> left = new ArrayList<>();
            for (long[] r : rest) {
                if (taken[1] <= r[0] || taken[0] >= r[1]) {
                    left.add(r);
                    continue;
                }
                if (r[0] < taken[0]) {
                    left.add(new long[] {r[0], taken[0], r[2]});
                }
                if (r[1] > taken[1]) {
                    left.add(new long[] {taken[1], r[1], r[2]});
                }
            }
            rest = left;
        }
        found.addAll(rest);
    }

    /** Takes slivers of emptiness or of a longer stretch into their neighbour: a break must be worth its width. */
    private static List<long[]> joined(List<long[]> sorted) {
        List<long[]> out = new ArrayList<>();
        for (long[] s : sorted) {
            long[] last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last == null) {
                out.add(s);
                continue;
            }
            long gap = s[0] - last[1];
            long a = last[1] - last[0];
            long b = s[1] - s[0];
            boolean alike = Math.max(a, b) < 4 * Math.min(a, b);
            if (gap < Math.min(a, b) / 2 && alike || gap == 0 && Math.min(a, b) * 20 < Math.max(a, b) && b < a && s[2] < FEW) {
                last[1] = s[1];
                last[2] += s[2];
            } else {
                out.add(s);
            }
        }
        return out;
    }

    /** Weighs by how many of 24 parts of the stretch hold a beginning or an end, and a little by how many there are. */
    private List<Stretch> weighed(List<long[]> found) {
        List<Stretch> out = new ArrayList<>();
        for (long[] s : found) {
            boolean[] parts = new boolean[24];
            int inside = 0;
            for (int i = 0; i < instantCount; i++) {
                if (instants[i] >= s[0] && instants[i] < s[1]) {
                    parts[(int) (24 * (((double) instants[i] - s[0]) / ((double) s[1] - s[0])))] = true;
                    inside++;
                }
            }
            int different = 0;
            for (boolean p : parts) {
                different += p ? 1 : 0;
            }
            out.add(new Stretch(s[0], s[1], Math.max(1, different + Math.min(24, inside / 8.0))));
        }
        return List.copyOf(out);
    }

    private long least() {
        return Arrays.stream(instants, 0, instantCount).min().orElse(0);
    }

    private long most() {
        return Arrays.stream(instants, 0, instantCount).max().orElse(0) + 1;
    }
}
