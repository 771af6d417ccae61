package org.masar.draw.time;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Recent;
import org.masar.draw.Sprites;
import org.masar.draw.Stamps;
import org.masar.draw.Text;
import org.masar.view.Visible;

/**
 * Paints the timeline: what stays while time moves (lanes, their names, axis), which the screen keeps as a picture, and above it window,
 * histogram, bars and playhead. The screen and every export go through it.
 * Safe on any thread; two frames may be painted at once.
 */
public final class TimelinePainter {
    private final Text text;
    private final Tally tally = new Tally();
    private final Sprites sprites = new Sprites();
    private final Recent<Still, Canvas> stills = new Recent<>(2);
    private final Recent<Kept, BarBoard> boards = new Recent<>(2);

    /** Paints with the fonts. */
    public TimelinePainter(Fonts fonts) {
        this(new Text(fonts));
    }

    /** Paints with letters that others may use too. */
    public TimelinePainter(Text text) {
        this.text = text;
    }

    /** Draws every layer with the pen, which stands at the top left corner in picture pixels: for vector writers, which must get text. */
    public TimelineHits paint(TimelineFrame frame, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        try {
            Canvas.smooth(g);
            g.scale(frame.scale(), frame.scale());
            g.clipRect(0, 0, frame.width(), frame.height());
            Layers layers = new Layers(new Lettering(text, Stamps.DIRECT), tally);
            layers.still(frame, g);
            return layers.moving(frame, g, Blocks.with(g, frame.scale()), () -> layers.bars.paintBars(frame, new BarBoard(frame), g));
        } finally {
            g.dispose();
        }
    }

    /** Paints onto pixels (ARGB, premultiplied), overwriting all of them; sizes in picture pixels are rounded up. */
    public TimelineHits paint(TimelineFrame frame, int[] pixels) {
        int w = (int) Math.ceil(frame.width() * frame.scale() - 1e-6), h = (int) Math.ceil(frame.height() * frame.scale() - 1e-6);
        Canvas canvas = new Canvas(pixels, w, h);
        Still key = new Still(frame, w, h);
        Canvas still = stills.get(key, k -> still(frame, w, h));
        BarBoard board = frame.lanes().dense() ? null : boards.get(new Kept(key, frame.kept()), k -> new BarBoard(frame));
        System.arraycopy(still.pixels(), 0, pixels, 0, w * h);
        Graphics2D g = canvas.pen(frame.scale());
        try {
            Layers layers = new Layers(new Lettering(text, sprites.on(canvas)), tally);
            return layers.moving(frame, g, Blocks.on(canvas, frame.scale()), () -> layers.bars.paintBars(frame, board, g, canvas));
        } finally {
            g.dispose();
        }
    }

    /** Paints what stays while time moves. */
    private Canvas still(TimelineFrame frame, int w, int h) {
        Canvas canvas = Canvas.blank(w, h);
        Graphics2D g = canvas.pen(frame.scale());
        new Layers(new Lettering(text, sprites.on(canvas)), tally).still(frame, g);
        g.dispose();
        return canvas;
    }

    /** Names all that the still part of a picture shows. */
    private record Still(Ruler ruler, Lanes lanes, Flow flow, Look look, String language, double scroll, int width, int height, double scale) {
        Still(TimelineFrame f, int w, int h) {
            this(f.ruler(), f.lanes(), f.flow(), f.look(), f.language(), f.scroll(), w, h, f.scale());
        }
    }

    /** Names all that bars show but for their state in time. */
    private record Kept(Still still, Visible kept) {
    }

    /** Holds the layers in order. */
    private static final class Layers {
        private final List<Layer<TimelineFrame>> still;
        private final HistogramLayer histogram;
        private final BarsLayer bars;
        private final DensityLayer density;
        private final List<Layer<TimelineFrame>> above;

        Layers(Lettering text, Tally tally) {
            bars = new BarsLayer(text);
            density = new DensityLayer(tally);
            histogram = new HistogramLayer(tally);
            still = List.of(new GroundLayer(), new ColumnLayer(text), new AxisLayer(text), new TellingLayer(text));
            above = List.of(new GripsLayer(), new OverviewLayer(), new PlayheadLayer(text));
        }

        void still(TimelineFrame frame, Graphics2D g) {
            still.forEach(l -> l.paint(frame, g));
        }

        TimelineHits moving(TimelineFrame frame, Graphics2D g, Blocks blocks, Supplier<HitMap> single) {
            WindowLayer.paint(frame, blocks);
            histogram.paint(frame, blocks);
            HitMap hits = frame.lanes().dense() ? HitMap.EMPTY : single.get();
            if (frame.lanes().dense()) {
                density.paint(frame, blocks);
            }
            above.forEach(l -> l.paint(frame, g));
            return new TimelineHits(hits, TimelineHits.strips(frame.width(), frame.height(), frame.flow()));
        }
    }
}
