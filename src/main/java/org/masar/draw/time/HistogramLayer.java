package org.masar.draw.time;

import java.awt.Color;
import java.util.Arrays;

/** Draws how many events there are along the axis, stacked by category: what shows, and lighter what only the filter lets through. */
final class HistogramLayer {
    static final double BIN = 8;
    private static final double SHOWN = 0.5, KEPT = 0.2;

    private final Tally tally;

    HistogramLayer(Tally tally) {
        this.tally = tally;
    }

    /** Draws the columns of one frame. */
    void paint(TimelineFrame f, Blocks blocks) {
        Layout l = f.layout();
        double bin = f.lanes().dense() ? DensityLayer.BIN : BIN;
        int[][] kept = tally.of(f.kept(), f.lanes(), f.ruler(), bin), shown = tally.of(f.visible(), f.lanes(), f.ruler(), bin);
        int most = most(kept);
        if (most == 0) {
            return;
        }
        double foot = OverviewLayer.shows(f) ? l.overview() : l.height() - 1, unit = (foot - 2 - l.lanesEnd()) / most;
        Color[] pale = Ink.all(f.look(), f.lanes(), KEPT), strong = Ink.all(f.look(), f.lanes(), SHOWN);
        boolean[] folded = new boolean[kept[0].length];
        f.ruler().folds().forEach(fold -> Arrays.fill(folded, bin(fold.from(), bin, folded), bin(fold.to(), bin, folded), true));
        for (int b = 0; b < kept[0].length - 1; b++) {
            double at = b * bin, w = Math.min(bin, l.strip().length() - at) - (bin > 4 ? 1 : 0);
            if (w <= 0 || folded[b]) {
                continue;
            }
            double x = l.strip().leftOf(at, at + w);
            int below = 0;
            for (int kind = 0; kind < kept.length; kind++) {
                int all = kept[kind][b], some = shown[kind][b];
                if (all > some) {
                    blocks.fill(x, foot - (below + all) * unit, w, (all - some) * unit, pale[kind]);
                }
                if (some > 0) {
                    blocks.fill(x, foot - (below + some) * unit, w, some * unit, strong[kind]);
                }
                below += all;
            }
        }
    }

    /** Gives the first column whose middle lies at or after a distance. */
    private static int bin(double along, double bin, boolean[] columns) {
        return Math.max(0, Math.min(columns.length, (int) Math.ceil(along / bin - 0.5)));
    }

    private static int most(int[][] counts) {
        int most = 0;
        for (int b = 0; counts.length > 0 && b < counts[0].length - 1; b++) {
            int sum = 0;
            for (int[] kind : counts) {
                sum += kind[b];
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
