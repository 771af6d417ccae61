package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;

/**
 * Keeps together what belongs together, in the way of a format in which people move and edit things one by one. Layers say what they
 * draw through {@link #bind} and {@link #flatten}; on a pen without a binder both draw as ever.
 */
public interface Binder {
    /** Finds the binder among a pen's hints; pens made of a pen keep its hints. */
    RenderingHints.Key KEY = new RenderingHints.Key(0x4d415342) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Binder;
        }
    };

    /** Draws what is one thing to people: a mark with its badge, the legend, the scale bar. */
    void thing(Graphics2D pen, Object what, Consumer<Graphics2D> drawing);

    /** Draws what nobody would move, such as the ground, and may make one picture of it, from the pen's origin to a size in its units. */
    void picture(Graphics2D pen, double width, double height, Consumer<Graphics2D> drawing);

    /** Gives how many single marks it bears: of more, one picture is better. */
    int mostMarks();

    /**
     * Draws one thing.
     *
     * @param what the thing, by which a binder may know it: a {@link Thing}, or whatever tells it from others
     */
    static void bind(Graphics2D pen, Object what, Consumer<Graphics2D> drawing) {
        if (pen.getRenderingHint(KEY) instanceof Binder binder) {
            binder.thing(pen, what, drawing);
        } else {
            drawing.accept(pen);
        }
    }

    /** Draws what may become one picture that covers so much from the pen's origin, in its units. */
    static void flatten(Graphics2D pen, double width, double height, Consumer<Graphics2D> drawing) {
        if (pen.getRenderingHint(KEY) instanceof Binder binder) {
            binder.picture(pen, width, height, drawing);
        } else {
            drawing.accept(pen);
        }
    }

    /**
     * Names a thing for people, in the language of the page: in a list of what is on it, and to those who cannot see it.
     *
     * @param name what it shows
     */
    record Thing(String name) {
    }
}
