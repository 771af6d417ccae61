package org.masar.geo;

import java.util.List;

/**
 * Holds one shape of an overlay on the plane.
 *
 * @param kind  what it is
 * @param paths x and y in turn, in map units, never jumping round the earth: one point, one line, or an area's rings, the outer first
 * @param box   what it covers
 * @param title name beside it, or empty
 */
public record OverlayPart(Kind kind, List<double[]> paths, MapBox box, OverlayStyle style, String title) {
    /** Names the kinds of shapes. */
    public enum Kind { POINT, LINE, AREA }

    public OverlayPart {
        paths = List.copyOf(paths);
    }
}
