package org.masar.draw;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/** Sets small drawings onto the picture, each at a whole picture pixel, so that one drawn once and one drawn anew look the same. */
public interface Stamps {
    /** Draws everything anew: for vector writers. */
    Stamps DIRECT = (pen, key, extent, drawing) -> {
        double scale = pen.getTransform().getScaleX();
        return (x, y) -> {
            Graphics2D g = (Graphics2D) pen.create();
            g.translate(snap(x, scale), snap(y, scale));
            Binder.bind(g, key, drawing);
            g.dispose();
        };
    };

    /**
     * Makes a drawing ready to be set many times.
     *
     * @param key     what the drawing shows: drawings with equal keys look the same, whatever the picture's scale
     * @param extent  bounds of the drawing round the origin, in logical pixels
     * @param drawing draws round the origin, in logical pixels
     */
    Stamp ready(Graphics2D pen, Object key, Box extent, Consumer<Graphics2D> drawing);

    /** Sets a drawing onto a point in logical pixels; see {@link #ready} for the rest. */
    default void set(Graphics2D pen, Object key, Box extent, double x, double y, Consumer<Graphics2D> drawing) {
        ready(pen, key, extent, drawing).at(x, y);
    }

    /**
     * Makes a family of small drawings ready, of which a picture shows very many: setting one that was set before makes no object.
     *
     * @param key    what the drawings have in common: where keys are equal, so are the drawings of equal numbers, whatever the picture's scale
     * @param family draws them
     */
    default Fount fount(Graphics2D pen, Object key, Family family) {
        return (which, x, y) -> set(pen, List.of(key, which), family.extent(which), x, y, g -> family.draw(g, which));
    }

    /** Brings a length in logical pixels to the nearest whole picture pixel. */
    static double snap(double v, double scale) {
        return Math.round(v * scale) / scale;
    }

    /** Sets one drawing. */
    interface Stamp {
        /** Sets it onto a point in logical pixels, brought to the nearest whole picture pixel. */
        void at(double x, double y);
    }

    /** Draws small drawings that are told apart by a number each, round the origin, in logical pixels. */
    interface Family {
        /** Bounds one. */
        Box extent(long which);

        /** Draws one. */
        void draw(Graphics2D pen, long which);
    }

    /** Sets drawings of a family. */
    interface Fount {
        /** Sets one onto a point in logical pixels, brought to the nearest whole picture pixel. */
        void set(long which, double x, double y);
    }
}
