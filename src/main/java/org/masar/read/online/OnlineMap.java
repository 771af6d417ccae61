package org.masar.read.online;

import java.net.URI;
import java.util.Locale;
import org.masar.geo.MapBox;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.read.Message;

/**
 * Describes a map of tiles on a server, as the user wrote it.
 *
 * @param id          by which a view names it
 * @param name        for people
 * @param template    address of a tile with {@code {z}}, {@code {x}} and {@code {y}}, or {@code {-y}} for rows from the south; also
 *                    {@code {s}} for a, b or c, and {@code {r}} for nothing
 * @param attribution whom the map is owed to, never blank
 * @param maxZoom     closest zoom that the server has, 0 to 22
 */
public record OnlineMap(String id, String name, String template, String attribution, int maxZoom) {
    private static final int DEEPEST = 22;

    public OnlineMap {
        if (id.isBlank() || name.isBlank()) {
            throw new Unsound(Message.of("online.name"));
        }
        if (attribution.isBlank()) {
            throw new Unsound(Message.of("online.owner"));
        }
        if (maxZoom < 0 || maxZoom > DEEPEST) {
            throw new Unsound(Message.of("online.zoom", maxZoom, DEEPEST));
        }
        if (!template.contains("{z}") || !template.contains("{x}") || !template.contains("{y}") && !template.contains("{-y}")) {
            throw new Unsound(Message.of("online.places"));
        }
        URI uri = uri(template, new Tile(0, 0, 0));
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw new Unsound(Message.of("online.scheme"));
        }
        if (uri.getUserInfo() != null) {
            throw new Unsound(Message.of("online.secret"));
        }
    }

    private static URI uri(String template, Tile t) {
        String address = template.replace("{z}", "" + t.z()).replace("{x}", "" + t.x()).replace("{y}", "" + t.y())
            .replace("{-y}", "" + ((1 << t.z()) - 1 - t.y())).replace("{r}", "")
            .replace("{s}", String.valueOf("abc".charAt((t.x() + t.y()) % 3)));
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Unsound(Message.of("online.address", address), e);
        }
    }

    /** Gives where a tile is. */
    public URI address(Tile t) {
        return uri(template, t);
    }

    /** Names the server that is asked; where the template has several, without the part in which they differ. */
    public String host() {
        String host = address(new Tile(0, 0, 0)).getHost();
        return template.contains("{s}.") && host.startsWith("a.") ? host.substring(2) : host;
    }

    /** Describes it as what it shows. */
    public Raster raster() {
        return new Raster(id, name, attribution, MapBox.WORLD, 0, maxZoom);
    }
}
