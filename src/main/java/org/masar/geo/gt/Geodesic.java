package org.masar.geo.gt;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.masar.model.LonLat;

/** Measures shortest ways on the WGS 84 ellipsoid (Karney 2013, Algorithms for geodesics). Pure; safe on any thread. */
public final class Geodesic {
    private static final net.sf.geographiclib.Geodesic WGS84 = net.sf.geographiclib.Geodesic.WGS84;

    private Geodesic() {
    }

    /** Gives the length between two points, in metres. */
    public static double metres(LonLat a, LonLat b) {
        return WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon(), GeodesicMask.DISTANCE).s12;
    }

    /** Gives the length along points, in metres; 0 for fewer than two. */
    public static double metres(List<LonLat> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += metres(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    /** Gives the bearing at the first point towards the second, in degrees clockwise from north, 0 to 360. */
    public static double bearing(LonLat a, LonLat b) {
        double azimuth = WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon(), GeodesicMask.AZIMUTH).azi1;
        return azimuth < 0 ? azimuth + 360 : azimuth;
    }

    /** Lists points along the shortest way, both ends included, {@code steps + 1} of them at equal distances. */
    public static List<LonLat> along(LonLat a, LonLat b, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("a way of " + steps + " steps leads nowhere");
        }
        GeodesicLine line = WGS84.InverseLine(a.lat(), a.lon(), b.lat(), b.lon());
        List<LonLat> points = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            GeodesicData at = line.Position(line.Distance() * i / steps, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            points.add(new LonLat(at.lon2, at.lat2));
        }
        return points;
    }
}
