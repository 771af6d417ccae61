package org.masar.draw.time;

import java.awt.Color;
import java.util.Arrays;

/**
 * Draws lanes of very many events: for each two pixels a column as tall as the logarithm of how many there are. Its cost follows the
 * width of the picture, not the number of events.
 */
final class DensityLayer {
    static final double BIN = 2;
    private static final double KEPT = 0.28;

    private final Tally tally;

    DensityLayer(Tally tally) {
        this.tally = tally;
    }

    /** Draws the lanes of one frame. */
    void paint(TimelineFrame f, Blocks blocks) {
        int[][] kept = tally.byLane(f.kept(), f.lanes(), f.ruler(), BIN), shown = tally.byLane(f.visible(), f.lanes(), f.ruler(), BIN);
        Layout l = f.layout();
        for (int i = 0; i < f.lanes().lanes().size(); i++) {
            Lanes.Lane lane = f.lanes().lanes().get(i);
            int[] all = kept[i], some = shown[i];
            double foot = l.axis() + lane.top() - f.scroll() + lane.height() - lane.inset(), tall = lane.height() - 2 * lane.inset();
            double unit = tall / Math.log1p(Math.max(1, Arrays.stream(all).max().orElse(1)));
            Color ink = lane.kinds().size() == 1 ? Ink.of(f.look(), lane.kinds().get(0)) : f.look().colour("muted");
            columns(f, blocks, all, foot, unit, Ink.over(Ink.ground(f.look(), i), ink, KEPT));
            columns(f, blocks, some, foot, unit, ink);
        }
    }

    private static void columns(TimelineFrame f, Blocks blocks, int[] counts, double foot, double unit, Color ink) {
        Layout l = f.layout();
        for (int b = 0; b < counts.length - 1; b++) {
            if (counts[b] == 0) {
                continue;
            }
            double top = Math.max(l.axis(), foot - Math.log1p(counts[b]) * unit), end = Math.min(l.lanesEnd(), foot);
            if (end > top) {
                blocks.fill(l.strip().leftOf(b * BIN, (b + 1) * BIN), top, BIN, end - top, ink);
            }
        }
    }
}
