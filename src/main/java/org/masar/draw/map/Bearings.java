package org.masar.draw.map;

import java.util.List;
import org.masar.draw.Texts;
import org.masar.geo.gt.Geodesic;
import org.masar.model.LonLat;

/** Says in words how far and in which of sixteen directions something lies, by the shortest way on the ellipsoid. */
final class Bearings {
    private static final List<String> POINTS = List.of("n", "nne", "ne", "ene", "e", "ese", "se", "sse", "s", "ssw", "sw", "wsw", "w", "wnw", "nw", "nnw");

    private Bearings() {
    }

    /** Writes the way between two points: metres rounded to what the eye can use, and the direction at its start. */
    static String words(LonLat from, LonLat to, Texts words) {
        return words.get("pointer.way", distance(Geodesic.metres(from, to), words), words.get("compass." + point(Geodesic.bearing(from, to))));
    }

    static String distance(double metres, Texts words) {
        if (metres < 950) {
            return words.get("scale.m", words.digits(Long.toString(Math.max(10, Math.round(metres / 50) * 50))));
        }
        double km = metres / 1000;
        return words.get("scale.km", words.digits(Long.toString(km < 99.5 ? Math.round(km) : Math.round(km / 10) * 10)));
    }

    /** Gives the nearest of sixteen points of the compass for degrees clockwise from north. */
    static String point(double degrees) {
        return POINTS.get((int) Math.round((degrees % 360 + 360) % 360 / 22.5) % 16);
    }
}
