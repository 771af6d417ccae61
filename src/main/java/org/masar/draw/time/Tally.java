package org.masar.draw.time;

import java.util.Arrays;
import org.masar.draw.Recent;
import org.masar.time.TimeIndex;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Counts events by lane and by stretch of the axis. What an event covers is worked out once for an axis; after that a count is one
 * pass over the numbers of the events. Safe on any thread.
 */
final class Tally {
    private final Recent<Grid, Cover> covers = new Recent<>(2);
    private final Recent<Question, int[][]> counts = new Recent<>(6);

    /** Gives how many events lie in each stretch of {@code width} pixels, by lane: {@code [lane][stretch]}. Do not change it. */
    int[][] of(Visible v, Lanes lanes, Ruler ruler, double width) {
        return counts.get(new Question(v, lanes, ruler, width), q -> {
            Cover cover = covers.get(new Grid(v.told(), ruler, width), g -> new Cover(g.told.index(), ruler, width));
            return count(v, lanes, cover);
        });
    }

    private static int[][] count(Visible v, Lanes lanes, Cover c) {
        int[][] sum = new int[lanes.lanes().size()][c.bins + 1];
        for (int i = 0; i < v.count(); i++) {
            int e = v.event(i);
            if (c.first[e] >= 0) {
                int[] lane = sum[lanes.laneOf(e)];
                lane[c.first[e]]++;
                lane[c.last[e] + 1]--;
            }
        }
        for (int[] lane : sum) {
            for (int b = 1; b < lane.length; b++) {
                lane[b] += lane[b - 1];
            }
        }
        return sum;
    }

    /** Keeps the first and the last stretch that each event covers; -1 for one out of sight. */
    private static final class Cover {
        private final int bins;
        private final int[] first;
        private final int[] last;

        Cover(TimeIndex t, Ruler ruler, double width) {
            bins = Math.max(1, (int) Math.ceil(ruler.length() / width));
            long[] edges = new long[bins + 1];
            for (int b = 0; b <= bins; b++) {
                edges[b] = ruler.at(b * width);
            }
            first = new int[t.size()];
            last = new int[t.size()];
            Arrays.fill(first, -1);
            for (int rank = 0; rank < t.dated(); rank++) {
                int e = t.number(rank);
                long start = t.earliestStart(e), end = t.latestEnd(e);
                if (start < edges[bins] && end > edges[0]) {
                    first[e] = Math.max(0, at(edges, start));
                    last[e] = Math.max(first[e], Math.min(bins - 1, at(edges, end - 1)));
                }
            }
        }

        /** Gives the last edge that is not after the instant; of equal edges the last. */
        private static int at(long[] edges, long t) {
            int i = Arrays.binarySearch(edges, t);
            if (i < 0) {
                return -i - 2;
            }
            while (i + 1 < edges.length && edges[i + 1] == t) {
                i++;
            }
            return i;
        }
    }

    private record Grid(Told told, Ruler ruler, double width) {
    }

    private record Question(Visible visible, Lanes lanes, Ruler ruler, double width) {
    }
}
