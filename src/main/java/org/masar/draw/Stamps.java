package org.masar.draw;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/** Sets small drawings onto the picture, each at a whole picture pixel, so that one drawn once and one drawn anew look the same. */
public interface Stamps {
    /** Draws everything anew: for vector writers. */
    Stamps DIRECT = (pen, key, extent, x, y, drawing) -> {
        Graphics2D g = (Graphics2D) pen.create();
        double scale = pen.getTransform().getScaleX();
        g.translate(snap(x, scale), snap(y, scale));
        drawing.accept(g);
        g.dispose();
    };

    /**
     * Sets a drawing onto a point.
     *
     * @param key     what the drawing shows: drawings with equal keys look the same, whatever the picture's scale
     * @param extent  bounds of the drawing round the origin, in logical pixels
     * @param x       logical pixels, brought to the nearest whole picture pixel
     * @param y       logical pixels, brought to the nearest whole picture pixel
     * @param drawing draws round the origin, in logical pixels
     */
    void set(Graphics2D pen, Object key, Box extent, double x, double y, Consumer<Graphics2D> drawing);

    /** Brings a length in logical pixels to the nearest whole picture pixel. */
    static double snap(double v, double scale) {
        return Math.round(v * scale) / scale;
    }
}
