package org.masar.geo;

import java.io.IOException;
import java.util.Optional;

/** Gives the pixels of a map, tile by tile. Safe on any thread; reading may take long and ends early when its thread is interrupted. */
public interface TileSource extends AutoCloseable {
    /** Describes the map. */
    Raster raster();

    /**
     * Reads a tile; empty where the map has none there.
     *
     * @throws IOException with a sentence for people, where there should be one but it cannot be had
     */
    Optional<TilePixels> read(Tile tile) throws IOException;

    /** Says how many tiles may be read at once. */
    default int hands() {
        return 1;
    }

    /** Lets go of the file; reading afterwards fails. */
    @Override
    void close();
}
