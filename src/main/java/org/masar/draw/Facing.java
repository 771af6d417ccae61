package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Holds two maps on one picture: one clock, one camera, two tellings.
 *
 * @param sides  how the picture is shared out
 * @param first  what the first map shows, in the size that {@code sides} gives it
 * @param second what the second map shows, in the same size, look and scale
 */
public record Facing(Sides sides, Frame first, Frame second) {
    public Facing {
        for (Frame f : List.of(first, second)) {
            if (f.viewport().width() != sides.mapWidth() || f.viewport().height() != sides.mapHeight() || f.scale() != first.scale()) {
                throw new IllegalArgumentException("a map of " + f.viewport().width() + " by " + f.viewport().height() + " in a half of "
                    + sides.mapWidth() + " by " + sides.mapHeight());
            }
        }
    }

    double scale() {
        return first.scale();
    }

    /** Lists both with where they stand, in whole picture pixels. */
    List<Half> halves() {
        return List.of(half(first, sides.first()), half(second, sides.second()));
    }

    private Half half(Frame f, Box at) {
        return new Half(f, (int) Math.round(at.x() * scale()), (int) Math.round(at.y() * scale()));
    }

    /** Draws what lies between them, in picture pixels. */
    void divide(Graphics2D pen) {
        Box b = sides.between();
        double x = Math.floor(b.x() * scale()), y = Math.floor(b.y() * scale());
        pen.setColor(first.look().colour("accent"));
        pen.fill(new Rectangle2D.Double(x, y, Math.ceil(b.right() * scale()) - x, Math.ceil(b.bottom() * scale()) - y));
    }

    /** Holds one of the two with its corner. */
    record Half(Frame frame, int left, int top) {
    }
}
