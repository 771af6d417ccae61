package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.masar.draw.Canvas;
import org.masar.draw.Plate;
import org.masar.geo.MapBox;
import org.masar.geo.Tile;
import org.masar.geo.TileGrid;
import org.masar.geo.TilePixels;
import org.masar.geo.Viewport;
import org.masar.read.raster.TileStock;

/**
 * Puts tiles side by side in one picture before it is scaled, so that no seam shows between them; a tile that is not at hand is made
 * of a farther one, and where there is none the picture stays transparent.
 */
final class Mosaic {
    private static final int SIDE = 256;

    private final BufferedImage image;
    private final MapBox box;
    private final boolean whole;

    private Mosaic(BufferedImage image, MapBox box, boolean whole) {
        this.image = image;
        this.box = box;
        this.whole = whole;
    }

    /** Makes the picture of a plate's raster; null where nothing of it is at hand. */
    static Mosaic of(Plate plate) {
        TileGrid grid = plate.userMap().grid(plate.viewport(), plate.scale());
        if (grid.empty()) {
            return null;
        }
        Canvas canvas = Canvas.blank(grid.width() * SIDE, grid.height() * SIDE);
        Graphics2D pen = canvas.image().createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        boolean whole = true, some = false;
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                TilePixels p = put(plate.userMap().stock(), grid.tile(column, row), column * SIDE, row * SIDE, pen);
                whole &= p != null && p.opaque();
                some |= p != null;
            }
        }
        pen.dispose();
        return some ? new Mosaic(canvas.image(), grid.box(), whole && grid.box().holds(visible(plate.viewport()))) : null;
    }

    private static MapBox visible(Viewport v) {
        MapBox view = MapBox.of(v);
        return new MapBox(view.left(), Math.max(0, Math.min(1, view.top())), view.right(), Math.max(0, Math.min(1, view.bottom())));
    }

    private static TilePixels put(TileStock stock, Tile tile, int x, int y, Graphics2D pen) {
        for (int z = tile.z(); z >= stock.raster().minZoom(); z--) {
            Tile from = tile.at(z);
            TilePixels p = stock.find(from).orElse(null);
            if (p != null) {
                double part = (double) p.size() / (1 << tile.z() - z);
                double left = (tile.x() - ((long) from.x() << tile.z() - z)) * part, top = (tile.y() - ((long) from.y() << tile.z() - z)) * part;
                BufferedImage picture = new Canvas(p.argb(), p.size(), p.size()).image();
                Graphics2D g = (Graphics2D) pen.create(x, y, SIDE, SIDE);
                g.scale(SIDE / part, SIDE / part);
                g.drawImage(picture, AffineTransform.getTranslateInstance(-left, -top), null);
                g.dispose();
                return p;
            }
        }
        return null;
    }

    /** Tells whether nothing of what lies below shows. */
    boolean whole() {
        return whole;
    }

    void paint(Plate plate, Graphics2D pen) {
        Viewport v = plate.viewport();
        double sx = (box.right() - box.left()) * v.pixelsPerUnit() / image.getWidth();
        double sy = (box.bottom() - box.top()) * v.pixelsPerUnit() / image.getHeight();
        double x = v.px(box.left()), y = v.py(box.top());
        if (Math.abs(sx * plate.scale() - 1) < 1e-9) {
            // pixel on pixel: a fraction would blur every letter of the map
            x = Math.rint(x * plate.scale()) / plate.scale();
            y = Math.rint(y * plate.scale()) / plate.scale();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(sx, sy);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, place, null);
    }
}
