package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.masar.draw.Canvas;
import org.masar.draw.HitMap;
import org.masar.view.Visible;

/** Draws the events one by one: bars with their doubt, badges, names; and tells where each lies. */
final class BarsLayer {
    private final BarLabels labels;

    BarsLayer(Lettering text) {
        labels = new BarLabels(text);
    }

    /** Draws all with the pen. */
    HitMap paintBars(TimelineFrame f, BarBoard board, Graphics2D g) {
        return paint(f, board, g, (d, b) -> d.draw(b));
    }

    /** Sets the pictures of bars that were drawn before; only those that came into another state are drawn. */
    HitMap paintBars(TimelineFrame f, BarBoard board, Graphics2D g, Canvas canvas) {
        return board.lasting() ? paint(f, board, g, (d, b) -> board.set(d, b, canvas, g)) : paintBars(f, board, g);
    }

    private HitMap paint(TimelineFrame f, BarBoard board, Graphics2D g, Bars bars) {
        Shape clip = g.getClip();
        g.clip(lanes(f));
        List<HitMap.Hit> hits = new ArrayList<>();
        BarDrawing drawing = new BarDrawing(f, g, numbers(f.visible()));
        double playhead = PlayheadLayer.line(f);
        for (BarBoard.Row row : board.rows()) {
            for (Bar b : row.bars) {
                bars.draw(drawing, b);
            }
            BarLabels.Placed placed = row.placed(labels, drawing, drawing.selected());
            labels.draw(drawing, placed.crossedBy(playhead) ? labels.place(drawing, row.bars, playhead, placed.selected()) : placed, hits);
        }
        g.setClip(clip);
        return new HitMap(hits);
    }

    /** Gives where bars may be drawn. */
    static Rectangle2D lanes(TimelineFrame f) {
        Layout l = f.layout();
        double left = f.flow() == Flow.LEFT_TO_RIGHT ? l.strip().left() : 0;
        return new Rectangle2D.Double(left, l.axis(), l.strip().length() + Layout.MARGIN, l.lanes());
    }

    private static BitSet numbers(Visible v) {
        BitSet set = new BitSet(v.total());
        for (int i = 0; i < v.count(); i++) {
            set.set(v.event(i));
        }
        return set;
    }

    /** Draws one bar. */
    private interface Bars {
        void draw(BarDrawing d, Bar b);
    }
}
