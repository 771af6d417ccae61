package org.masar.geo;

/**
 * Describes a map that is made of pixels. Immutable.
 *
 * @param id          by which a view names it
 * @param name        for people
 * @param attribution whom it is owed to, plain text; empty where its file says nothing
 * @param box         what it covers
 * @param minZoom     farthest zoom of its tiles
 * @param maxZoom     closest zoom of its tiles
 */
public record Raster(String id, String name, String attribution, MapBox box, int minZoom, int maxZoom) {
    public Raster {
        if (id.isBlank() || minZoom < 0 || maxZoom > Tile.DEEPEST || minZoom > maxZoom) {
            throw new IllegalArgumentException("a raster '" + id + "' of zoom " + minZoom + " to " + maxZoom);
        }
    }
}
