package org.masar.draw.time;

import java.awt.Color;
import java.awt.Graphics2D;
import org.masar.draw.Layer;

/** Draws how many events there are along the axis, stacked by category: what shows, and lighter what only the filter lets through. */
final class HistogramLayer implements Layer<TimelineFrame> {
    static final double BIN = 8;
    private static final double SHOWN = 0.5, KEPT = 0.2;

    private final Tally tally;

    HistogramLayer(Tally tally) {
        this.tally = tally;
    }

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        Layout l = f.layout();
        double bin = f.lanes().dense() ? DensityLayer.BIN : BIN;
        int[][] kept = tally.of(f.kept(), f.lanes(), f.ruler(), bin), shown = tally.of(f.visible(), f.lanes(), f.ruler(), bin);
        int most = most(kept);
        if (most == 0) {
            return;
        }
        double unit = (l.height() - l.lanesEnd() - 3) / most;
        Color ground = f.look().colour("panel");
        Color[] inks = Ink.all(f.look(), f.lanes());
        for (int b = 0; kept.length > 0 && b < kept[0].length - 1; b++) {
            double at = b * bin, w = Math.min(bin, l.strip().length() - at) - (bin > 4 ? 1 : 0);
            if (w <= 0 || folded(f, at + w / 2)) {
                continue;
            }
            double x = l.strip().leftOf(at, at + w), y = l.height() - 1;
            for (int kind = 0; kind < kept.length; kind++) {
                Color ink = inks[kind];
                double tall = kept[kind][b] * unit, strong = shown[kind][b] * unit;
                if (tall > strong) {
                    g.setColor(Ink.over(ground, ink, KEPT));
                    Ink.fill(g, x, y - tall, w, tall);
                }
                if (strong > 0) {
                    g.setColor(Ink.over(ground, ink, SHOWN));
                    Ink.fill(g, x, y - strong, w, strong);
                }
                y -= tall;
            }
        }
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

    private static boolean folded(TimelineFrame f, double along) {
        return f.ruler().folds().stream().anyMatch(fold -> along > fold.from() && along < fold.to());
    }
}
