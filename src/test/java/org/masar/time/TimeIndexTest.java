package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.masar.model.TimeSpan;

class TimeIndexTest {
    private static final long OPEN_START = Long.MIN_VALUE;
    private static final long OPEN_END = Long.MAX_VALUE;

    @Test
    void findsWhatAPlainScanFinds() {
        Random random = new Random(20180520);
        for (int n : new int[] {0, 1, 63, 64, 65, 4095, 4097, 20_000}) {
            long[] starts = new long[n];
            long[] ends = new long[n];
            fill(random, starts, ends);
            TimeIndex index = TimeIndex.of(starts, ends);
            for (int q = 0; q < 40; q++) {
                long from = random.nextInt(1_200_000) - 100_000;
                compare(index, starts, ends, from, from + random.nextInt(q % 2 == 0 ? 2_000 : 500_000));
            }
            compare(index, starts, ends, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static void fill(Random random, long[] starts, long[] ends) {
        for (int i = 0; i < starts.length; i++) {
            starts[i] = random.nextInt(50) == 0 ? OPEN_START : random.nextInt(1_000_000);
            ends[i] = random.nextInt(50) == 0 ? OPEN_END
                : Math.max(starts[i], 0) + 1 + (random.nextInt(20) == 0 ? random.nextInt(400_000) : random.nextInt(500));
        }
    }

    private static boolean dated(long[] starts, long[] ends, int i) {
        return starts[i] != OPEN_START || ends[i] != OPEN_END;
    }

    private static void compare(TimeIndex index, long[] starts, long[] ends, long from, long to) {
        int[] expected = IntStream.range(0, starts.length)
            .filter(i -> dated(starts, ends, i) && starts[i] < to && ends[i] > from)
            .boxed().sorted((a, b) -> starts[a] != starts[b] ? Long.compare(starts[a], starts[b]) : Integer.compare(a, b))
            .mapToInt(Integer::intValue).toArray();
        int[] into = new int[index.dated()];
        int count = index.overlapping(from, to, into);
        assertArrayEquals(expected, Arrays.copyOf(into, count));
        assertEquals(count, index.countOverlapping(from, to));
        assertEquals(IntStream.range(0, starts.length).filter(i -> dated(starts, ends, i) && starts[i] < from).count(),
            index.rankBefore(from));
        assertEquals(IntStream.range(0, starts.length).filter(i -> dated(starts, ends, i) && ends[i] >= from && ends[i] < to)
            .count(), index.countEnds(from, to));
        assertEquals(IntStream.range(0, starts.length).filter(i -> dated(starts, ends, i) && starts[i] > from)
            .mapToLong(i -> starts[i]).min().orElse(Long.MAX_VALUE), index.nextStart(from));
        assertEquals(IntStream.range(0, starts.length).filter(i -> dated(starts, ends, i) && starts[i] < from)
            .mapToLong(i -> starts[i]).max().orElse(Long.MIN_VALUE), index.previousStart(from));
    }

    @Test
    void saysHowManyThereAreWhenTheArrayIsTooShort() {
        TimeIndex index = TimeIndex.of(new long[] {3, 1, 2}, new long[] {4, 9, 8});
        int[] two = new int[2];
        assertEquals(3, index.overlapping(0, 10, two));
        assertArrayEquals(new int[] {1, 2}, two);
    }

    @Test
    void allocatesNothingToAnswer() {
        Random random = new Random(11);
        long[] starts = new long[10_000];
        long[] ends = new long[10_000];
        fill(random, starts, ends);
        TimeIndex index = TimeIndex.of(starts, ends);
        int[] into = new int[index.dated()];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = ask(index, into);
        long before = threads.getCurrentThreadAllocatedBytes();
        sum += ask(index, into);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(sum > 0 && allocated < 4_096, () -> "2,000 rounds of questions allocated " + allocated + " bytes");
    }

    private static long ask(TimeIndex index, int[] into) {
        long sum = 0;
        for (int q = 0; q < 2_000; q++) {
            long from = q * 500L;
            sum += index.overlapping(from, from + 3_000, into) + index.countOverlapping(from, from + 3_000)
                + index.rankBefore(from) + index.nextStart(from) + index.previousStart(from + 1_000_000) % 7;
        }
        return sum;
    }

    @Test
    void sortsKeysThatFillTheWholeRange() {
        long[] keys = {5, Long.MAX_VALUE, Long.MIN_VALUE, -1, 0, Long.MIN_VALUE + 1, 5};
        assertArrayEquals(new int[] {2, 5, 3, 4, 0, 6, 1}, RankSort.byKey(new int[] {0, 1, 2, 3, 4, 5, 6}, keys));
    }

    @Test
    void keepsUndatedEventsApart() {
        TimeSpan day = Edtf.parse("2018-05-20", ZoneOffset.UTC);
        TimeIndex index = TimeIndex.ofSpans(List.of(TimeSpan.UNDATED, day, Edtf.parse("../2018", ZoneOffset.UTC),
            TimeSpan.UNDATED, Edtf.parse("2012/..", ZoneOffset.UTC)));
        assertEquals(3, index.dated());
        assertEquals(2, index.undated());
        assertEquals(3, index.undatedNumber(1));
        assertEquals(2, index.number(0));
        int[] into = new int[3];
        assertEquals(3, index.overlapping(Long.MIN_VALUE, Long.MAX_VALUE, into));
        assertArrayEquals(new int[] {2, 4, 1}, into);
        assertEquals(day.earliestStart().toEpochMilli(), index.earliestStart(1));
        assertEquals(Long.MAX_VALUE, index.latestEnd(4));
        assertEquals(Edtf.parse("2012", ZoneOffset.UTC).earliestStart().toEpochMilli(), index.firstStart());
        assertEquals(Edtf.parse("2018", ZoneOffset.UTC).latestEnd().toEpochMilli(), index.lastInstant());
    }

    @Test
    void tellsAnUnknownEndFromOneThatGoesOn() {
        TimeIndex index = TimeIndex.ofSpans(List.of(Edtf.parse("[..1984]", ZoneOffset.UTC),
            Edtf.parse("[1984..]", ZoneOffset.UTC), Edtf.parse("1984/..", ZoneOffset.UTC)));
        assertEquals(Long.MIN_VALUE, index.earliestEnd(0));
        assertEquals(Long.MAX_VALUE, index.latestStart(1));
        assertEquals(Long.MAX_VALUE, index.earliestEnd(2));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThrows(IllegalArgumentException.class, () -> TimeIndex.of(new long[] {5}, new long[] {4}));
        assertThrows(IllegalArgumentException.class, () -> TimeIndex.of(new long[] {5}, new long[] {}));
    }
}
