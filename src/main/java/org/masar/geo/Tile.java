package org.masar.geo;

/**
 * Names a square of the Web Mercator plane: at zoom z the unit square is cut into 2^z by 2^z of them, counted from the north west.
 *
 * @param z 0 to {@value #DEEPEST}
 * @param x column, 0 to 2^z - 1
 * @param y row from the north, 0 to 2^z - 1
 */
public record Tile(int z, int x, int y) {
    /** Deepest zoom that is counted. */
    public static final int DEEPEST = 24;

    public Tile {
        if (z < 0 || z > DEEPEST || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw new IllegalArgumentException("there is no tile " + z + "/" + x + "/" + y);
        }
    }

    /** Gives the tile of a farther zoom that holds this one; itself for its own zoom. */
    public Tile at(int farther) {
        return new Tile(farther, x >> z - farther, y >> z - farther);
    }

    /** Gives what it covers, in map units. */
    public MapBox box() {
        double n = 1 << z;
        return new MapBox(x / n, y / n, (x + 1) / n, (y + 1) / n);
    }
}
