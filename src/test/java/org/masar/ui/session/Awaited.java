package org.masar.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;

/** Lets a test wait until nobody reads a map any more, so that what reading leaves on the disk is there before its folder goes. */
record Awaited(TileSource map, ReadWriteLock reading) implements TileSource {
    @Override
    public Optional<TilePixels> read(Tile tile) throws IOException {
        reading.readLock().lock();
        try {
            return map.read(tile);
        } finally {
            reading.readLock().unlock();
        }
    }

    @Override
    public Raster raster() {
        return map.raster();
    }

    @Override
    public int hands() {
        return map.hands();
    }

    @Override
    public void drop(Tile tile) {
        map.drop(tile);
    }

    @Override
    public Optional<IOException> fault() {
        return map.fault();
    }

    @Override
    public void again() {
        map.again();
    }

    @Override
    public void close() {
        map.close();
    }
}
