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

    /** Stops reading a tile that nobody wants any more; its reading may then throw {@link java.io.InterruptedIOException}. */
    default void drop(Tile tile) {
        // most reading ends soon enough by itself
    }

    /** Gives the failure, in words for people, for which no tile at all can be had until {@link #again}; empty while they can. */
    default Optional<IOException> fault() {
        return Optional.empty();
    }

    /** Tries once more after a fault. */
    default void again() {
        // without faults there is nothing to forget
    }

    /** Lets go of the file; reading afterwards fails. */
    @Override
    void close();
}
