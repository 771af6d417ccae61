package org.masar.story;

import org.masar.geo.MapPoint;
import org.masar.geo.Viewport;

/**
 * Leads from one viewport to another by the way that looks shortest: out, over and in again where the two lie far apart (van Wijk and
 * Nuij 2003, "Smooth and efficient zooming and panning", equations 9 to 12). Across the 180th meridian it takes the shorter way.
 */
final class Arc {
    /** How much zooming out is preferred to panning; people chose 1.42 on average (section 5). */
    private static final double RHO = 1.42, RHO2 = RHO * RHO;
    /** Least way in map units that is panned at all: less than a pixel at any zoom. */
    private static final double STILL = 1e-11;

    private final Viewport from;
    private final Viewport to;
    private final double dx;
    private final double dy;
    private final double way;
    private final double w0;
    private final double w1;
    private final double r0;
    private final double length;

    Arc(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        dx = from.nearest(to.centre().x()) - from.centre().x();
        dy = to.centre().y() - from.centre().y();
        way = Math.hypot(dx, dy);
        w0 = from.width() / from.pixelsPerUnit();
        w1 = to.width() / to.pixelsPerUnit();
        if (way < STILL) {
            r0 = 0;
            length = Math.abs(Math.log(w1 / w0)) / RHO;
            return;
        }
        double grown = w1 * w1 - w0 * w0, far = RHO2 * RHO2 * way * way;
        double b0 = (grown + far) / (2 * w0 * RHO2 * way), b1 = (grown - far) / (2 * w1 * RHO2 * way);
        r0 = asinh(-b0);
        length = (asinh(-b1) - r0) / RHO;
    }

    /** Gives ln(x + sqrt(x² + 1)) without losing all digits where x is far below 0. */
    private static double asinh(double x) {
        return Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
    }

    /** Gives how far apart the two are to the eye: 1 for a zoom by the factor e at one place, divided by 1.42. */
    double length() {
        return length;
    }

    /** Gives the viewport after a part of the way, 0 to 1; exactly the ends there. */
    Viewport at(double part) {
        if (part <= 0 || part >= 1) {
            return part <= 0 ? from : to;
        }
        double s = part * length, done, wide;
        if (way < STILL) {
            done = part;
            wide = w0 * Math.pow(w1 / w0, part);
        } else {
            done = w0 / RHO2 * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)) / way;
            wide = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        }
        double zoom = Math.log(from.width() / wide / Viewport.TILE) / Math.log(2), p = Math.max(0, Math.min(1, done));
        return new Viewport(new MapPoint(from.centre().x() + dx * p, from.centre().y() + dy * p), Math.max(0, Math.min(24, zoom)), from.width(), from.height())
            .held();
    }
}
