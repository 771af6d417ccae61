package org.masar.geo.gt;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.masar.model.LonLat;

/**
 * Turns coordinates of another reference system into degrees. The first one made opens the EPSG database, which takes over a
 * second: never at start-up, never on the window's thread.
 */
public final class Reprojection {
    private final String code;
    private final MathTransform toDegrees;

    private final MathTransform fromDegrees;

    private Reprojection(String code, MathTransform toDegrees, MathTransform fromDegrees) {
        this.code = code;
        this.toDegrees = toDegrees;
        this.fromDegrees = fromDegrees;
    }

    /** Names the folder into which the EPSG database unpacks itself; heeded up to the first use of a code. */
    public static void unpackInto(java.nio.file.Path folder) {
        System.setProperty("EPSG-HSQL.directory", folder.toString());
    }

    /** Finds the way from a system by its code ({@code EPSG:32637}); throws IllegalArgumentException naming a code that is not known. */
    public static Reprojection from(String code) {
        try {
            MathTransform there = CRS.findMathTransform(CRS.decode(code, true), DefaultGeographicCRS.WGS84, true);
            return new Reprojection(code, there, there.inverse());
        } catch (FactoryException | org.geotools.api.referencing.operation.NoninvertibleTransformException e) {
            throw new IllegalArgumentException("'" + code + "' is no reference system known here", e);
        }
    }

    /** Turns one point into degrees, its easting or longitude first; throws IllegalArgumentException where the system does not reach it. */
    public LonLat toLonLat(double x, double y) {
        double[] point = {x, y};
        try {
            toDegrees.transform(point, 0, point, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException(code + " does not reach " + x + ", " + y, e);
        }
        return new LonLat(point[0], point[1]);
    }

    /**
     * Turns degrees into the system's own coordinates, in place.
     *
     * @param points longitude and latitude in turn; become easting (or longitude) and northing; NaN where the system does not reach
     */
    public void fromDegrees(double[] points) {
        try {
            fromDegrees.transform(points, 0, points, 0, points.length / 2);
        } catch (TransformException someOutside) {
            oneByOne(points);
        }
    }

    private void oneByOne(double[] points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            try {
                fromDegrees.transform(points, i, points, i, 1);
            } catch (TransformException outside) {
                points[i] = Double.NaN;
                points[i + 1] = Double.NaN;
            }
        }
    }
}
