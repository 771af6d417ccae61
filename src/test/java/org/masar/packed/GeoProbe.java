package org.masar.packed;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;

/** Does with GeoTools what Masar does with it, where only the packed jar can be seen, and tells the results a line each. */
public final class GeoProbe implements Callable<String> {
    @Override
    public String call() throws Exception {
        StringBuilder told = new StringBuilder();
        CoordinateReferenceSystem degrees = CRS.decode("EPSG:4326", true);
        for (String code : new String[] {"EPSG:3857", "EPSG:32637", "EPSG:22770", "EPSG:27704"}) {
            CoordinateReferenceSystem system = CRS.decode(code, true);
            Coordinate c = JTS.transform(new Coordinate(36.3, 33.48), null, CRS.findMathTransform(degrees, system, true));
            told.append(String.format(Locale.ROOT, "%s %.0f %.0f%n", code, c.x, c.y));
        }
        told.append(CRS.parseWKT(degrees.toWKT()).getName().getCode()).append('\n');
        for (String filter : new String[] {"BBOX(place, 36, 33, 37, 34)", "casualties > 3 AND title LIKE '%camp%'",
                "strToUpperCase(title) = 'A'", "isCoverage(title) = true"}) {
            told.append(ECQL.toCQL(ECQL.toFilter(filter))).append('\n');
        }
        return told.toString();
    }
}
