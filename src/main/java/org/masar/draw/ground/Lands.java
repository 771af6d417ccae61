package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;
import org.masar.geo.Basemap;
import org.masar.geo.Shapes;
import org.masar.geo.World;

/** Tells on which country or sea a point lies, by the finer basemap and, outside of it, by the coarse areas of the world. */
final class Lands {
    private final Basemap near;
    private final World far;
    private final Map<String, List<Integer>> nearParts = new HashMap<>();
    private final Map<String, List<Integer>> farParts = new HashMap<>();
    private final List<Integer> water;
    private final List<Integer> shore;
    private final Box disputed;

    /** Knows the basemap and, unless it is null, the world. */
    Lands(Basemap near, World far) {
        this.near = near;
        this.far = far;
        byCode(near.countries(), nearParts);
        if (far != null) {
            byCode(far.areas(), farParts);
        }
        water = all(near.lakes());
        shore = all(near.shore());
        disputed = disputed(near.borders());
    }

    private static void byCode(Shapes shapes, Map<String, List<Integer>> parts) {
        for (int part = 0; part < shapes.parts(); part++) {
            parts.computeIfAbsent(shapes.name(part).in("code"), k -> new ArrayList<>()).add(part);
        }
    }

    private static List<Integer> all(Shapes shapes) {
        return java.util.stream.IntStream.range(0, shapes.parts()).boxed().toList();
    }

    /** Bounds, in map units, the Golan between the disputed lines, upon which no country's name may stand. */
    private static Box disputed(Shapes lines) {
        Box all = null;
        for (int part = 0; part < lines.parts(); part++) {
            for (int i = lines.start(part); lines.kind(part) == BorderLayer.DISPUTED && i < lines.end(part); i++) {
                Box point = new Box(lines.x(i), lines.y(i), 0, 0);
                if (lines.x(i) > GOLAN_FROM) {
                    all = all == null ? point : all.with(point);
                }
            }
        }
        return all == null ? new Box(-9, -9, 0, 0) : all;
    }

    private static final double GOLAN_FROM = org.masar.geo.Mercator.x(35.2);

    /** Tells whether a name on a country, bounded in map units, touches land in dispute. */
    boolean disputed(Box b) {
        return b.touches(disputed);
    }

    /** Tells whether a point of the finer basemap lies in a country and not in a lake. */
    boolean on(String country, double x, double y) {
        return inside(near.countries(), nearParts.getOrDefault(country, List.of()), x, y) && !inside(near.lakes(), water, x, y);
    }

    /** Tells whether a point lies, as far as the coarse areas say, in a country. */
    boolean roughlyOn(String country, double x, double y) {
        return far != null && inside(far.areas(), farParts.getOrDefault(country, List.of()), x, y);
    }

    /** Tells whether a point of the finer basemap lies in the sea. */
    boolean inSea(double x, double y) {
        return covered(x, y) && !inside(near.shore(), shore, x, y);
    }

    boolean covered(double x, double y) {
        Basemap.Extent e = near.extent();
        return x > e.left() && x < e.right() && y > e.top() && y < e.bottom();
    }

    /** Bounds what the coarse areas of a country cover, in map units. */
    Box bounds(String country) {
        Shapes all = far != null && farParts.containsKey(country) ? far.areas() : near.countries();
        double left = 9, top = 9, right = -9, bottom = -9;
        for (int part : (all == near.countries() ? nearParts : farParts).getOrDefault(country, List.of())) {
            for (int i = all.start(part); i < all.end(part); i++) {
                left = Math.min(left, all.x(i));
                right = Math.max(right, all.x(i));
                top = Math.min(top, all.y(i));
                bottom = Math.max(bottom, all.y(i));
            }
        }
        return left > right ? new Box(-9, -9, 0, 0) : new Box(left, top, right - left, bottom - top);
    }

    /** Tells by counting rings, so that holes are outside. */
    private static boolean inside(Shapes shapes, List<Integer> parts, double x, double y) {
        boolean inside = false;
        for (int part : parts) {
            inside ^= shapes.holds(part, x, y);
        }
        return inside;
    }
}
