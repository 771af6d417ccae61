package org.masar.draw;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Holds what stays where it is while the map below it moves: legend, scale bar, attribution, detail map, annotations of the page. Filled anew for each picture, so that
 * nothing as large as a picture is made again and again. Not for two threads at once.
 */
public final class Above {
    private Canvas legend = Canvas.blank(1, 1);
    private double scale = 1;
    private Overlay furniture;
    private Patch detail;
    private Notes notes;

    /** Draws upon a picture of a size: ARGB, premultiplied, row by row. */
    interface Notes {
        void over(int[] pixels, int width, int height);
    }

    /** Draws the legend anew within a size in logical pixels from the picture's top left corner. */
    void legend(double width, double height, double pictureScale, BiConsumer<Graphics2D, Canvas> drawing) {
        int w = Math.max(1, (int) Math.ceil(width * pictureScale)), h = Math.max(1, (int) Math.ceil(height * pictureScale));
        scale = pictureScale;
        if (legend.width() != w || legend.height() != h) {
            legend = Canvas.blank(w, h);
        } else {
            Arrays.fill(legend.pixels(), 0);
        }
        Graphics2D pen = legend.pen(scale);
        drawing.accept(pen, legend);
        pen.dispose();
    }

    /** Gives what the map of the detail panel can be painted on. */
    Canvas room(Frame inner) {
        int w = Painter.width(inner), h = Painter.height(inner);
        return detail != null && detail.canvas().width() == w && detail.canvas().height() == h ? detail.canvas() : Canvas.blank(w, h);
    }

    /** Keeps the map of the detail panel; null for none. */
    void detail(Patch p) {
        detail = p;
    }

    void furniture(Overlay o) {
        furniture = o;
    }

    /** Keeps what draws the annotations of the page, upon all else; null for none. */
    void notes(Notes n) {
        notes = n;
    }

    /** Lays it over a picture of the size for which it was filled: ARGB, premultiplied, row by row. */
    public void over(int[] pixels, int width, int height) {
        int w = Math.min(width, legend.width());
        for (int y = 0; y < Math.min(height, legend.height()); y++) {
            PixelPen.blend(legend.pixels(), y * legend.width(), pixels, y * width, w);
        }
        if (detail != null) {
            detail.onto(pixels, width, height);
        }
        if (furniture != null && furniture.fits(width, height)) {
            furniture.over(pixels);
        }
        if (notes != null) {
            notes.over(pixels, width, height);
        }
    }
}
