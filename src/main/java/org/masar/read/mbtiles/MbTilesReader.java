package org.masar.read.mbtiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masar.geo.TileSource;
import org.masar.read.Message;
import org.masar.read.raster.NoMap;

/** Opens MBTiles files of pictures (MBTiles specification 1.3). Safe on any thread; opening may take long. */
public final class MbTilesReader {
    private static final Message OTHER = Message.of("map.mbtiles.advice");
    private final Sqlite sqlite;

    /** Unpacks SQLite's library into the first of the folders that can be used. */
    public MbTilesReader(List<Path> folders) {
        sqlite = new Sqlite(folders);
    }

    /** Tells by its first bytes whether the file is an SQLite database. */
    public static boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1).equals("SQLite format 3\0");
        }
    }

    /**
     * Opens the file, reading what it says of itself and no tile.
     *
     * @throws NoMap in words where it is damaged, no map, or a map of another kind
     */
    public TileSource open(Path file) throws IOException {
        if (!recognises(file)) {
            throw new NoMap(Message.of("map.mbtiles.beginning"), OTHER);
        }
        Connection c = null;
        try {
            c = sqlite.open(file);
            MbTiles map = described(file, c);
            c = null;
            return map;
        } catch (SQLException e) {
            throw damaged(e);
        } finally {
            close(c);
        }
    }

    private static NoMap damaged(SQLException e) {
        return new NoMap(Message.of("map.mbtiles.damaged"), Message.of("map.mbtiles.damaged.advice"), e);
    }

    private static MbTiles described(Path file, Connection c) throws SQLException, NoMap {
        Map<String, String> said = metadata(c);
        String format = said.getOrDefault("format", "").strip().toLowerCase(Locale.ROOT);
        switch (format) {
            case "pbf", "mvt", "application/vnd.mapbox-vector-tile" ->
                throw new NoMap(Message.of("map.mbtiles.vector", format), OTHER);
            case "webp", "image/webp" -> throw new NoMap(Message.of("map.mbtiles.webp"), Message.of("map.mbtiles.webp.advice"));
            case "", "png", "jpg", "jpeg", "image/png", "image/jpeg", "png8" -> {
                // what can be read; each tile says itself which it is
            }
            default -> throw new NoMap(Message.of("map.mbtiles.kind", org.masar.read.ProblemLog.shortened(format)), OTHER);
        }
        int[] zooms = zooms(c, said);
        return new MbTiles(file, c, said, zooms[0], zooms[1]);
    }

    private static Map<String, String> metadata(Connection c) throws SQLException, NoMap {
        Map<String, String> said = new HashMap<>();
        try (Statement s = c.createStatement()) {
            try (ResultSet r = s.executeQuery("SELECT count(*) FROM sqlite_master WHERE name IN ('metadata', 'tiles')")) {
                if (!r.next() || r.getInt(1) < 2) {
                    throw new NoMap(Message.of("map.mbtiles.none"), OTHER);
                }
            }
            try (ResultSet r = s.executeQuery("SELECT name, value FROM metadata LIMIT 1000")) {
                while (r.next()) {
                    if (r.getString(1) != null && r.getString(2) != null) {
                        said.put(r.getString(1), r.getString(2));
                    }
                }
            }
        }
        return said;
    }

    private static int[] zooms(Connection c, Map<String, String> said) throws SQLException, NoMap {
        try {
            int min = Integer.parseInt(said.get("minzoom").strip()), max = Integer.parseInt(said.get("maxzoom").strip());
            if (min >= 0 && max <= org.masar.geo.Tile.DEEPEST && min <= max) {
                return new int[] {min, max};
            }
        } catch (NullPointerException | NumberFormatException unsaid) {
            // then the tiles say it
        }
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("SELECT min(zoom_level), max(zoom_level) FROM tiles")) {
            if (!r.next() || r.getObject(1) == null) {
                throw new NoMap(Message.of("map.mbtiles.empty"), OTHER);
            }
            int min = Math.max(0, r.getInt(1)), max = Math.min(org.masar.geo.Tile.DEEPEST, r.getInt(2));
            if (min > max) {
                throw new NoMap(Message.of("map.mbtiles.zoom", r.getInt(1), r.getInt(2)), OTHER);
            }
            return new int[] {min, max};
        }
    }

    private static void close(Connection c) throws IOException {
        try {
            if (c != null) {
                c.close();
            }
        } catch (SQLException e) {
            throw damaged(e);
        }
    }
}
