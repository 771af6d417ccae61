package org.masar.ui.map;

import org.masar.draw.Box;
import org.masar.draw.Inset;

/** Works out where the detail map's panel stands after a gesture. Pure: from where it stood at the start, and the way of the hand. */
final class DetailMoves {
    private DetailMoves() {
    }

    /** Moves the panel, no farther than the edges of a map of a size. */
    static Box moved(Box start, double dx, double dy, double width, double height) {
        double x = Math.max(0, Math.min(width - start.width(), start.x() + dx));
        double y = Math.max(0, Math.min(height - start.height(), start.y() + dy));
        return new Box(Math.rint(x), Math.rint(y), start.width(), start.height());
    }

    /** Draws the corner that looks to the map's middle, the one across staying where it is; no smaller than legible, no larger than half the map. */
    static Box resized(Box start, double dx, double dy, double width, double height) {
        boolean left = onRight(start, width), top = below(start, height);
        double w = within(start.width() + (left ? -dx : dx), Inset.NARROWEST, width / 2);
        double h = within(start.height() + (top ? -dy : dy), Inset.LOWEST, height / 2);
        return new Box(left ? start.right() - w : start.x(), top ? start.bottom() - h : start.y(), w, h);
    }

    private static double within(double v, double least, double most) {
        return Math.rint(Math.max(least, Math.min(Math.max(least, most), v)));
    }

    /** Tells whether the panel stands in the right half of a map. */
    static boolean onRight(Box b, double width) {
        return b.x() + b.width() / 2 > width / 2;
    }

    /** Tells whether the panel stands in the lower half of a map. */
    static boolean below(Box b, double height) {
        return b.y() + b.height() / 2 > height / 2;
    }
}
