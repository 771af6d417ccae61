package org.masar.draw.time;

import org.masar.draw.Recent;
import org.masar.time.RankSort;
import org.masar.time.TimeIndex;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Counts events by category and by stretch of the axis. What an event covers is worked out once for an axis; after that a count is one
 * pass over the numbers of the events, and where all of a stretch of time show, only over those that came or went since the last count.
 * Safe on any thread.
 */
final class Tally {
    private final Recent<Grid, Cover> covers = new Recent<>(4);
    private final Recent<Question, int[][]> counts = new Recent<>(8);
    private final Recent<Cover, Running> running = new Recent<>(4);

    /** Gives how many events lie in each stretch of {@code width} pixels, by category: {@code [kind][stretch]}. Do not change it. */
    int[][] of(Visible v, Lanes lanes, Ruler ruler, double width) {
        return of(v, lanes, Heap.CATEGORY, ruler, width);
    }

    /** Gives how many events lie in each stretch by lane: {@code [lane][stretch]}. Do not change it. */
    int[][] byLane(Visible v, Lanes lanes, Ruler ruler, double width) {
        return of(v, lanes, lanes.byCategory() ? Heap.CATEGORY : Heap.LANE, ruler, width);
    }

    private int[][] of(Visible v, Lanes lanes, Heap heap, Ruler ruler, double width) {
        return counts.get(new Question(v, lanes, heap, ruler, width), q -> {
            Cover cover = covers.get(new Grid(v.told(), lanes, heap, ruler, width), Cover::of);
            return v.isStretch() ? running.get(cover, Running::new).between(v.begun(), v.over())
                : isPrefix(v) ? running.get(cover, Running::new).between(v.count(), 0) : count(v, cover);
        });
    }

    /** Tells whether the first so many events in time order show, and no other: they stand in that order, so the last one tells. */
    private static boolean isPrefix(Visible v) {
        TimeIndex ix = v.told().index();
        int n = v.count();
        return n > 0 && n <= ix.dated() && v.event(n - 1) == ix.number(n - 1) || n == ix.size();
    }

    private static int[][] count(Visible v, Cover c) {
        int[][] change = new int[c.kinds][c.stretches + 1];
        for (int i = 0; i < v.count(); i++) {
            int e = v.event(i);
            c.add(change, c.rankOf[e], 1);
        }
        for (int[] kind : change) {
            sum(kind);
        }
        return change;
    }

    private static void sum(int[] change) {
        for (int b = 1; b < change.length; b++) {
            change[b] += change[b - 1];
        }
    }

    /** Keeps the count of the first so many events by their starts without the first so many by their ends, and moves both on or back. */
    private static final class Running {
        private final Cover cover;
        private final int[][] change;
        private int begun;
        private int over;

        Running(Cover cover) {
            this.cover = cover;
            change = new int[cover.kinds][cover.stretches + 1];
        }

        synchronized int[][] between(int started, int ended) {
            int n = Math.min(started, cover.first.length);
            for (; begun < n; begun++) {
                cover.add(change, begun, 1);
            }
            for (; begun > n; begun--) {
                cover.add(change, begun - 1, -1);
            }
            for (; over < ended; over++) {
                cover.add(change, cover.byEnd()[over], -1);
            }
            for (; over > ended; over--) {
                cover.add(change, cover.byEnd()[over - 1], 1);
            }
            int[][] sums = new int[change.length][];
            for (int kind = 0; kind < change.length; kind++) {
                sums[kind] = change[kind].clone();
                sum(sums[kind]);
            }
            return sums;
        }
    }

    /** Keeps, in time order, the category and the first and the last stretch that each event covers; -1 for one out of sight. */
    private static final class Cover {
        private final int kinds;
        private final int stretches;
        private final int[] rankOf;
        private final int[] first;
        private final int[] last;
        private final short[] kind;
        private final TimeIndex times;
        private int[] byEnd;

        private Cover(int kinds, int stretches, TimeIndex times) {
            int events = times.size(), dated = times.dated();
            this.times = times;
            this.kinds = kinds;
            this.stretches = stretches;
            rankOf = new int[events];
            first = new int[dated];
            last = new int[dated];
            kind = new short[dated];
        }

        static Cover of(Grid g) {
            TimeIndex t = g.told.index();
            int n = Math.max(1, (int) Math.ceil(g.ruler.length() / g.width));
            long[] edges = new long[n + 1];
            for (int b = 0; b <= n; b++) {
                edges[b] = g.ruler.at(b * g.width);
            }
            Cover c = new Cover(g.heap == Heap.LANE ? g.lanes.lanes().size() : g.lanes.kinds().size(), n, t);
            java.util.Arrays.fill(c.rankOf, -1);
            for (int rank = 0; rank < t.dated(); rank++) {
                int e = t.number(rank);
                long start = t.earliestStart(e), end = t.latestEnd(e);
                c.rankOf[e] = rank;
                c.kind[rank] = (short) (g.heap == Heap.LANE ? g.lanes.laneOf(e) : g.lanes.kindOf(e));
                boolean out = start >= edges[n] || end <= edges[0];
                c.first[rank] = out ? -1 : Math.max(0, at(edges, start));
                c.last[rank] = out ? -1 : Math.max(c.first[rank], Math.min(n - 1, at(edges, end - 1)));
            }
            return c;
        }

        /** Gives the ranks in the order of the ends; only windows of time ask for it. */
        int[] byEnd() {
            if (byEnd == null) {
                int[] ranks = new int[first.length];
                long[] ends = new long[first.length];
                for (int r = 0; r < ranks.length; r++) {
                    ranks[r] = r;
                    ends[r] = times.latestEnd(times.number(r));
                }
                byEnd = RankSort.byKey(ranks, ends);
            }
            return byEnd;
        }

        void add(int[][] change, int rank, int by) {
            if (rank >= 0 && first[rank] >= 0) {
                int[] of = change[kind[rank]];
                of[first[rank]] += by;
                of[last[rank] + 1] -= by;
            }
        }

        /** Gives the last edge that is not after the time; of equal edges the last. */
        private static int at(long[] edges, long t) {
            int low = 0, high = edges.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (edges[middle] <= t) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }
    }

    /** Says what events are heaped by. */
    private enum Heap { CATEGORY, LANE }

    private record Grid(Told told, Lanes lanes, Heap heap, Ruler ruler, double width) {
    }

    private record Question(Visible visible, Lanes lanes, Heap heap, Ruler ruler, double width) {
    }
}
