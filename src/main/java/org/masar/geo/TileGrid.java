package org.masar.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists the tiles of a raster that a picture needs: those of the zoom whose pixels come nearest to the picture's.
 *
 * @param z     zoom of all of them
 * @param left  first column; below 0 or beyond the last where the picture crosses the 180th meridian
 * @param top   first row
 * @param width columns, 0 where the raster has nothing to show
 * @param height rows, 0 where the raster has nothing to show
 */
public record TileGrid(int z, int left, int top, int width, int height) {
    /** Most tiles of one picture: 16 by 16 of 256 pixels are 67 MB. */
    public static final int MOST = 256;
    /** How many zooms farther than its farthest tiles a map is still shown: beyond, it would be a stamp nobody can read. */
    private static final int FARTHER = 2;
    private static final TileGrid NONE = new TileGrid(0, 0, 0, 0, 0);

    /** Finds the tiles for a picture of so many pixels for a logical one; none where the picture is too far away to show them. */
    public static TileGrid of(Raster r, Viewport v, double scale) {
        MapBox view = MapBox.of(v);
        MapBox box = nearest(r.box(), view);
        if (box == null) {
            return NONE;
        }
        int wished = (int) Math.round(v.zoom() + Math.log(scale) / Math.log(2));
        if (wished < r.minZoom() - FARTHER) {
            return NONE;
        }
        for (int z = Math.max(r.minZoom(), Math.min(r.maxZoom(), wished)); z >= r.minZoom(); z--) {
            double n = 1 << z;
            int left = (int) Math.floor(Math.max(view.left(), box.left()) * n);
            int right = (int) Math.ceil(Math.min(view.right(), box.right()) * n);
            int top = (int) Math.floor(Math.max(0, Math.max(view.top(), box.top())) * n);
            int bottom = (int) Math.ceil(Math.min(1, Math.min(view.bottom(), box.bottom())) * n);
            if ((long) (right - left) * (bottom - top) <= MOST) {
                return right > left && bottom > top ? new TileGrid(z, left, top, right - left, bottom - top) : NONE;
            }
        }
        return NONE;
    }

    /** Turns the raster's box round the earth to where the picture shows most of it; null where it shows nothing. */
    private static MapBox nearest(MapBox box, MapBox view) {
        if (box.right() - box.left() >= 1) {
            return new MapBox(Math.floor(view.left()), box.top(), Math.ceil(view.right()), box.bottom());
        }
        MapBox best = null;
        double most = 0;
        for (int turns = (int) Math.floor(view.left()) - 2; turns <= Math.ceil(view.right()) + 1; turns++) {
            MapBox b = box.shifted(turns);
            double shared = Math.min(b.right(), view.right()) - Math.max(b.left(), view.left());
            if (b.touches(view) && shared > most) {
                best = b;
                most = shared;
            }
        }
        return best;
    }

    /** Tells whether there is nothing to show. */
    public boolean empty() {
        return width == 0 || height == 0;
    }

    /** Names the tile in a column and row of the grid, counted from 0. */
    public Tile tile(int column, int row) {
        return new Tile(z, Math.floorMod(left + column, 1 << z), top + row);
    }

    /** Lists the tiles, nearest the middle first, each once. */
    public List<Tile> tiles() {
        record Cell(int column, int row, double far) {
        }
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                cells.add(new Cell(column, row, Math.hypot(column - (width - 1) / 2.0, row - (height - 1) / 2.0)));
            }
        }
        cells.sort(Comparator.comparingDouble(Cell::far));
        return cells.stream().map(c -> tile(c.column(), c.row())).distinct().toList();
    }

    /** Gives what the tiles cover together, in map units. */
    public MapBox box() {
        double n = 1 << z;
        return new MapBox(left / n, top / n, (left + width) / n, (top + height) / n);
    }
}
