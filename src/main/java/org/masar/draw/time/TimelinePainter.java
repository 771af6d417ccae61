package org.masar.draw.time;

import java.awt.Graphics2D;
import java.util.List;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Sprites;
import org.masar.draw.Stamps;
import org.masar.draw.Text;

/**
 * Paints the timeline: lanes, histogram, window, bars, axis, playhead, in this order. The screen and every export go through it.
 * Safe on any thread; two frames may be painted at once.
 */
public final class TimelinePainter {
    private final Text text;
    private final Tally tally = new Tally();
    private final Sprites sprites = new Sprites();

    /** Paints with the fonts. */
    public TimelinePainter(Fonts fonts) {
        text = new Text(fonts);
    }

    /** Draws every layer with the pen, which stands at the top left corner in picture pixels: for vector writers, which must get text. */
    public TimelineHits paint(TimelineFrame frame, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        try {
            Canvas.smooth(g);
            g.scale(frame.scale(), frame.scale());
            g.clipRect(0, 0, frame.width(), frame.height());
            return new Layers(new Lettering(text, Stamps.DIRECT), tally).paint(frame, g);
        } finally {
            g.dispose();
        }
    }

    /** Paints onto pixels (ARGB, premultiplied), overwriting all of them; sizes in picture pixels are rounded up. */
    public TimelineHits paint(TimelineFrame frame, int[] pixels) {
        int w = (int) Math.ceil(frame.width() * frame.scale() - 1e-6), h = (int) Math.ceil(frame.height() * frame.scale() - 1e-6);
        Canvas canvas = new Canvas(pixels, w, h);
        Graphics2D g = canvas.pen(frame.scale());
        try {
            return new Layers(new Lettering(text, sprites.on(canvas)), tally).paint(frame, g);
        } finally {
            g.dispose();
        }
    }

    /** Holds the layers in order. */
    private static final class Layers {
        private final List<Layer<TimelineFrame>> below;
        private final BarsLayer bars;
        private final DensityLayer density;
        private final List<Layer<TimelineFrame>> above;

        Layers(Lettering text, Tally tally) {
            bars = new BarsLayer(text);
            density = new DensityLayer(tally);
            below = List.of(new GroundLayer(), new WindowLayer(), new HistogramLayer(tally));
            above = List.of(new ColumnLayer(text), new AxisLayer(text), new GripsLayer(), new OverviewLayer(), new PlayheadLayer(text));
        }

        TimelineHits paint(TimelineFrame frame, Graphics2D g) {
            below.forEach(l -> l.paint(frame, g));
            HitMap hits = frame.lanes().dense() ? HitMap.EMPTY : bars.paintBars(frame, g);
            if (frame.lanes().dense()) {
                density.paint(frame, g);
            }
            above.forEach(l -> l.paint(frame, g));
            return new TimelineHits(hits, TimelineHits.strips(frame.width(), frame.height(), frame.flow()));
        }
    }
}
