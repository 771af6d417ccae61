package org.masar.draw;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * Keeps small drawings as pictures, because text with a halo and smooth outlines cost some hundred times more to draw than to
 * copy. Safe on any thread.
 */
public final class Sprites {
    /** Pixels that are kept at the most, and what one picture with its key takes beside its pixels, as pixels: 24 MB. */
    private static final int KEPT = 6_000_000, BESIDE = 100;
    private static final int ALBUMS = 3;
    private final Recent<Key, Sprite> kept = new Recent<>(KEPT, s -> s.drawn().size() + BESIDE);
    private final Recent<Key, Album> albums = new Recent<>(ALBUMS);

    /** Gives stamps that set the pictures straight into a canvas. For one thread, as the canvas is. */
    public Stamps on(Canvas canvas) {
        PixelPen pixels = new PixelPen(canvas);
        return new Stamps() {
            @Override
            public Stamp ready(Graphics2D pen, Object key, Box extent, Consumer<Graphics2D> drawing) {
                double scale = pen.getTransform().getScaleX();
                Sprite s = of(key, extent, scale, drawing);
                return (x, y) -> pixels.set(s, (int) Math.round(x * scale), (int) Math.round(y * scale));
            }

            @Override
            public Fount fount(Graphics2D pen, Object key, Family family) {
                double scale = pen.getTransform().getScaleX();
                Album album = albums.get(new Key(key, scale), k -> new Album());
                return (which, x, y) -> pixels.set(album.get(which, family, scale), (int) Math.round(x * scale), (int) Math.round(y * scale));
            }
        };
    }

    /** Gives the picture of a drawing at a scale, made where it is not kept. */
    Sprite of(Object key, Box extent, double scale, Consumer<Graphics2D> drawing) {
        return kept.get(new Key(key, scale), k -> make(extent, scale, drawing));
    }

    static Sprite make(Box extent, double scale, Consumer<Graphics2D> drawing) {
        int left = (int) Math.ceil(-extent.x() * scale) + 1, top = (int) Math.ceil(-extent.y() * scale) + 1;
        int right = (int) Math.ceil(extent.right() * scale) + 1, bottom = (int) Math.ceil(extent.bottom() * scale) + 1;
        Canvas canvas = Canvas.blank(Math.max(1, left + right), Math.max(1, top + bottom));
        Graphics2D g = canvas.image().createGraphics();
        Canvas.smooth(g);
        g.translate(left, top);
        g.scale(scale, scale);
        drawing.accept(g);
        g.dispose();
        return new Sprite(new Overlay(canvas), left, top);
    }

    private record Key(Object drawing, double scale) {
    }

    /**
     * Holds a drawing as pixels.
     *
     * @param drawn   what of its extent is not empty
     * @param originX picture pixels from the left edge to the drawing's origin
     * @param originY picture pixels from the top edge to the drawing's origin
     */
    record Sprite(Overlay drawn, int originX, int originY) {
    }
}
