package org.masar.ui.control;

import org.masar.draw.Box;

/** Finds room for a card beside a mark: never over it where that can be helped, never beyond the panel's edge. Pure. */
final class TipPlace {
    private static final double ASIDE = 12;

    private TipPlace() {
    }

    /** Gives the card's box for a mark on a panel of a size, in logical pixels: right of it, else left, below, above. */
    static Box beside(Box mark, double w, double h, double width, double height) {
        double middle = mark.y() + mark.height() / 2 - Math.min(h / 2, 24), centre = mark.x() + mark.width() / 2 - w / 2;
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double[] at : new double[][] {{mark.right() + ASIDE, middle}, {mark.x() - ASIDE - w, middle}, {centre, mark.bottom() + ASIDE},
            {centre, mark.y() - ASIDE - h}}) {
            Box b = new Box(Math.max(0, Math.min(width - w, at[0])), Math.max(0, Math.min(height - h, at[1])), w, h);
            double covered = Math.max(0, Math.min(b.right(), mark.right()) - Math.max(b.x(), mark.x()))
                * Math.max(0, Math.min(b.bottom(), mark.bottom()) - Math.max(b.y(), mark.y()));
            if (covered < least) {
                least = covered;
                best = b;
            }
        }
        return best;
    }
}
