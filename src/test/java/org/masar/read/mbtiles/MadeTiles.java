package org.masar.read.mbtiles;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.masar.geo.Mercator;
import org.masar.geo.Tile;
import org.sqlite.JDBC;

/** Makes small MBTiles files: each tile of one colour, by its place, with its address written in it. */
public final class MadeTiles {
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Map<Tile, byte[]> tiles = new LinkedHashMap<>();

    /** Begins a map of southern Damascus with nothing in it. */
    public MadeTiles() {
        said.put("name", "Southern Damascus, made");
        said.put("format", "png");
        said.put("bounds", "36.25,33.43,36.36,33.51");
        said.put("attribution", "&copy; <a href=\"https://example.invalid\">Made for a test</a>");
    }

    /** Says something else in its metadata; null leaves it out. */
    public MadeTiles say(String name, String value) {
        said.put(name, value);
        return this;
    }

    /** Puts every tile of a zoom between the corners into it. */
    public MadeTiles zoom(int z, double west, double south, double east, double north) {
        int n = 1 << z;
        for (int x = (int) (Mercator.x(west) * n); x <= (int) (Mercator.x(east) * n); x++) {
            for (int y = (int) (Mercator.y(north) * n); y <= (int) (Mercator.y(south) * n); y++) {
                Tile t = new Tile(z, x, y);
                tiles.put(t, png(t, 256));
            }
        }
        return this;
    }

    /** Puts bytes in a tile's place. */
    public MadeTiles put(Tile t, byte[] bytes) {
        tiles.put(t, bytes);
        return this;
    }

    /** Writes the file. */
    public Path to(Path file) {
        try (Connection c = JDBC.createConnection("jdbc:sqlite:" + file, new java.util.Properties()); Statement s = c.createStatement()) {
            s.execute("CREATE TABLE metadata (name text, value text)");
            s.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
            s.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
            c.setAutoCommit(false);
            try (PreparedStatement p = c.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                for (var e : said.entrySet()) {
                    if (e.getValue() != null) {
                        p.setString(1, e.getKey());
                        p.setString(2, e.getValue());
                        p.execute();
                    }
                }
            }
            try (PreparedStatement p = c.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
                for (var e : tiles.entrySet()) {
                    Tile t = e.getKey();
                    p.setInt(1, t.z());
                    p.setInt(2, t.x());
                    p.setInt(3, (1 << t.z()) - 1 - t.y());
                    p.setBytes(4, e.getValue());
                    p.execute();
                }
            }
            c.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** Gives the colour of a tile. */
    public static Color colour(Tile t) {
        return Color.getHSBColor(((t.x() * 5 + t.y() * 3) % 12) / 12f, 0.35f, (t.x() + t.y()) % 2 == 0 ? 0.95f : 0.75f);
    }

    /** Draws a tile of one colour with a frame and its address. */
    public static byte[] png(Tile t, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour(t));
        g.fillRect(0, 0, size, size);
        g.setColor(Color.DARK_GRAY);
        g.drawRect(0, 0, size - 1, size - 1);
        g.drawString(t.z() + "/" + t.x() + "/" + t.y(), 12, 24);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a map of southern Damascus to look at: zoom 11 to 15. */
    public static void main(String[] args) {
        MadeTiles made = new MadeTiles();
        for (int z = 11; z <= 15; z++) {
            made.zoom(z, 36.25, 33.43, 36.36, 33.51);
        }
        made.to(Path.of(args[0]));
    }
}
