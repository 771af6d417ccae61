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

    private Reprojection(String code, MathTransform toDegrees) {
        this.code = code;
        this.toDegrees = toDegrees;
    }

    /** Finds the way from a system by its code ({@code EPSG:32637}); throws IllegalArgumentException naming a code that is not known. */
    public static Reprojection from(String code) {
        try {
            return new Reprojection(code, CRS.findMathTransform(CRS.decode(code, true), DefaultGeographicCRS.WGS84, true));
        } catch (FactoryException e) {
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
}
