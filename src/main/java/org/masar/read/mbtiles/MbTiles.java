package org.masar.read.mbtiles;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.masar.geo.MapBox;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.model.Extent;
import org.masar.read.Message;
import org.masar.read.raster.Attribution;
import org.masar.read.raster.NoTile;
import org.masar.read.raster.PixelReader;

/** Gives the tiles of one MBTiles file. Rows are counted from the south in it (TMS). */
final class MbTiles implements TileSource {
    /** Largest tile that is read, in bytes. */
    private static final int LARGEST = 8 << 20;

    private final Raster raster;
    private final Connection connection;
    private final PreparedStatement find;

    MbTiles(Path file, Connection connection, Map<String, String> said, int minZoom, int maxZoom) throws SQLException {
        this.connection = connection;
        String name = file.getFileName().toString();
        String title = Attribution.plain(said.getOrDefault("name", ""));
        raster = new Raster(name, title.isBlank() ? name : title, Attribution.plain(said.getOrDefault("attribution", "")),
            box(said.get("bounds")), minZoom, maxZoom);
        find = connection.prepareStatement("SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
            + " AND length(tile_data) <= " + LARGEST + " LIMIT 1");
        find.setQueryTimeout(20);
    }

    /** Reads {@code west,south,east,north}; the whole world where that says nothing sound. */
    private static MapBox box(String bounds) {
        try {
            String[] b = bounds.split(",");
            return MapBox.of(new Extent(degrees(b[0], 180), degrees(b[1], 90), degrees(b[2], 180), degrees(b[3], 90)));
        } catch (NullPointerException | ArrayIndexOutOfBoundsException | IllegalArgumentException unsaid) {
            return MapBox.WORLD;
        }
    }

    private static double degrees(String s, double most) {
        return Math.max(-most, Math.min(most, Double.parseDouble(s.strip())));
    }

    @Override
    public Raster raster() {
        return raster;
    }

    @Override
    public Optional<TilePixels> read(Tile t) throws IOException {
        byte[] bytes = bytes(t);
        if (bytes == null || bytes.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(PixelReader.read(bytes));
        } catch (IOException e) {
            throw new NoTile(Message.of("tile.is", t.z() + "/" + t.x() + "/" + t.y(), NoTile.said(e)), e);
        }
    }

    private synchronized byte[] bytes(Tile t) throws IOException {
        try {
            find.setInt(1, t.z());
            find.setInt(2, t.x());
            find.setInt(3, (1 << t.z()) - 1 - t.y());
            try (ResultSet r = find.executeQuery()) {
                return r.next() ? r.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new NoTile(Message.of("tile.file", t.z() + "/" + t.x() + "/" + t.y()), e);
        }
    }

    /** Decoding takes longer than finding, so two hands keep both cores busy. */
    @Override
    public int hands() {
        return 2;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // nothing was written, so nothing is lost
        }
    }
}
