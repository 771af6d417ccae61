package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static List<Stretch> fold(String... texts) {
        return Folding.of(TimeIndex.ofSpans(Stream.of(texts).map(t -> Edtf.parse(t, DAMASCUS)).toList()), DAMASCUS);
    }

    private static String days(List<Stretch> stretches) {
        WallClock clock = WallClock.of(DAMASCUS);
        return stretches.stream().map(s -> clock.local(Instant.ofEpochMilli(s.from())).toLocalDate() + "/"
            + clock.local(Instant.ofEpochMilli(s.to())).toLocalDate()).collect(Collectors.joining(" "));
    }

    @Test
    void partsYearsMonthsAndDenseDays() {
        List<Stretch> stretches = fold("2012/..", "2015/..", "2017", "2018-04", "2018-04-29", "2018-04/2018-05-09", "2018-05-19",
            "2018-05-19T12:00/..", "2018-05-20", "2018-05-20T05:30", "2018-05-20/2018-05-21", "2018-05-21T09:00/2018-05-21T12:00");
        assertEquals("2012-01-01/2013-01-01 2015-01-01/2016-01-01 2017-01-01/2018-01-01 2018-04-01/2018-05-01 "
            + "2018-05-09/2018-05-10 2018-05-19/2018-05-22", days(stretches));
        Axis axis = Axis.folded(stretches, 900, Direction.RIGHTWARDS);
        Axis.Segment dense = axis.segments().get(5);
        assertTrue(dense.right() - dense.left() > 350, () -> "dense days have " + (dense.right() - dense.left()));
    }

    @Test
    void leavesWhatIsDenseThroughoutPlain() {
        Random random = new Random(6);
        long[] starts = random.longs(2_000, 1_300_000_000_000L, 1_600_000_000_000L).toArray();
        long[] ends = java.util.Arrays.stream(starts).map(s -> s + 3_600_000).toArray();
        assertEquals(1, Folding.of(starts, ends, DAMASCUS).size());
    }

    @Test
    void neverMakesMoreBreaksThanCanBeRead() {
        String[] lonely = new Random(7).ints(60, 1000, 2000).mapToObj(y -> y + "-05-20").distinct().toArray(String[]::new);
        assertTrue(fold(lonely).size() <= 10);
    }

    @Test
    void holdsEveryBeginningAndEndInSomeStretch() {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            String[] texts = random.ints(1 + random.nextInt(40), 0, 4).mapToObj(k -> text(random, k)).toArray(String[]::new);
            List<Stretch> stretches = fold(texts);
            for (String text : texts) {
                long start = Edtf.parse(text, DAMASCUS).earliestStart().toEpochMilli();
                assertTrue(stretches.stream().anyMatch(s -> s.from() <= start && start < s.to()),
                    () -> text + " is in none of " + days(stretches));
            }
        }
    }

    private static String text(Random random, int kind) {
        String year = Integer.toString(1990 + random.nextInt(30));
        return switch (kind) {
            case 0 -> year;
            case 1 -> "2018-0" + (1 + random.nextInt(9));
            case 2 -> "2018-05-" + (10 + random.nextInt(20));
            default -> year + "-05-20T0" + random.nextInt(9) + ":30";
        };
    }

    @Test
    void findsNothingWhereNothingIsDated() {
        assertEquals(List.of(), fold());
        assertEquals(List.of(), fold("/"));
    }
}
