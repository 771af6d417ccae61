package org.masar.draw;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Keeps drawings that belong to one place of a picture, each as on a transparent sheet of the picture's size: drawn from the picture's own
 * corner, curves come out the same to the pixel as if they were drawn there. Safe on any thread.
 */
final class Sheets {
    /** Pixels that are kept at the most: 24 MB. */
    private static final long KEPT = 6_000_000;
    private final Recent<Key, Overlay> kept = new Recent<>(KEPT, Overlay::size);

    /** Gives stamps that lay the drawings over a canvas, each at its one place: the canvas's origin. For one thread, as the canvas is. */
    Stamps on(Canvas canvas) {
        Canvas[] blank = new Canvas[1];
        return (pen, key, extent, drawing) -> {
            double scale = pen.getTransform().getScaleX();
            Overlay sheet = kept.get(new Key(key, canvas.width(), canvas.height(), scale), k -> {
                blank[0] = blank[0] == null ? Canvas.blank(canvas.width(), canvas.height()) : blank[0];
                return draw(blank[0], extent, scale, drawing);
            });
            return (x, y) -> sheet.over(canvas.pixels());
        };
    }

    private static Overlay draw(Canvas blank, Box extent, double scale, Consumer<Graphics2D> drawing) {
        Graphics2D g = blank.pen(scale);
        drawing.accept(g);
        g.dispose();
        Overlay drawn = new Overlay(blank, (int) Math.floor(extent.x() * scale), (int) Math.floor(extent.y() * scale),
            (int) Math.ceil(extent.right() * scale), (int) Math.ceil(extent.bottom() * scale));
        Arrays.fill(blank.pixels(), 0);
        return drawn;
    }

    private record Key(Object drawing, int width, int height, double scale) {
    }
}
