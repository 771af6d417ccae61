package org.masar.draw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.geo.Overlay;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TileGrid;
import org.masar.geo.Viewport;
import org.masar.read.raster.TileStock;

/**
 * Says what of the user's lies under the events beside the embedded map. Immutable but for the tiles at hand, whose state the
 * generation names: pictures of one userMap are equal, and one of a later generation shows more.
 *
 * @param stock      tiles of the map in place of the drawn ground, or null for none
 * @param generation the stock's when this was made
 * @param names      what of the drawn map stays above the pixels
 * @param overlays   what lies over the map, lowest first
 */
public record UserMap(TileStock stock, long generation, Names names, List<Overlay> overlays) {
    public UserMap {
        overlays = List.copyOf(overlays);
    }

    /** Shows the embedded map alone. */
    public static final UserMap NONE = new UserMap(null, 0, Names.SHOWN, List.of());

    /** Says whether borders and names of the drawn map stand on a map of pixels, which mostly has its own. */
    public enum Names { SHOWN, HIDDEN }

    /** Shows a map of pixels as far as its tiles are at hand now. */
    public static UserMap of(TileStock stock, Names names) {
        return new UserMap(stock, stock.generation(), names, List.of());
    }

    /** Lays overlays upon it, the first lowest. */
    public UserMap with(List<Overlay> over) {
        return new UserMap(stock, generation, names, over);
    }

    /** Gives the same with the tiles that are at hand now. */
    public UserMap now() {
        return stock == null ? this : new UserMap(stock, stock.generation(), names, overlays);
    }

    /** Lists the tiles that a picture is made of; none where it shows the drawn map alone. */
    public TileGrid grid(Viewport v, double scale) {
        return stock == null ? new TileGrid(0, 0, 0, 0, 0) : TileGrid.of(stock.raster(), v, scale);
    }

    /** Asks for the tiles that a picture still misses; those farther away stand in where the map has no close ones. */
    public void want(Viewport v, double scale) {
        if (stock != null) {
            stock.want(v.width() + "x" + v.height(), List.copyOf(needed(grid(v, scale))));
        }
    }

    /**
     * Waits until the picture can be painted whole, for exports.
     *
     * @return whether all of its tiles are at hand or known to be missing
     */
    public boolean await(Viewport v, double scale, long millis) {
        if (stock == null) {
            return true;
        }
        long end = System.nanoTime() + millis * 1_000_000;
        for (int zoom = 0; zoom <= Tile.DEEPEST; zoom++) {
            Set<Tile> needed = needed(grid(v, scale));
            want(v, scale);
            if (!stock.await(List.copyOf(needed), Math.max(1, (end - System.nanoTime()) / 1_000_000))) {
                return false;
            }
            if (needed(grid(v, scale)).equals(needed)) {
                return true;
            }
        }
        return true;
    }

    private Set<Tile> needed(TileGrid grid) {
        Raster r = stock.raster();
        Set<Tile> needed = new LinkedHashSet<>();
        for (Tile t : grid.tiles()) {
            Tile have = t;
            while (stock.lacks(have) && have.z() > r.minZoom()) {
                have = have.at(have.z() - 1);
            }
            needed.add(have);
        }
        return needed;
    }
}
