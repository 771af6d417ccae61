package org.masar.geo;

/**
 * Says how a feature of an overlay looks (simplestyle 1.1). Colours are 0xRRGGBB, opacities 0 to 1.
 *
 * @param width      of lines, in logical pixels
 * @param markerSize radius of points, in logical pixels
 * @param symbol     one letter or digit in the marker, or empty
 */
public record OverlayStyle(int stroke, double strokeOpacity, double width, int fill, double fillOpacity, int marker, double markerSize,
                           String symbol) {
    /** Is used where a feature says nothing, as simplestyle sets it. */
    public static final OverlayStyle PLAIN = new OverlayStyle(0x555555, 1, 2, 0x555555, 0.6, 0x7e7e7e, 7, "");

    public OverlayStyle {
        if (!(strokeOpacity >= 0 && strokeOpacity <= 1 && fillOpacity >= 0 && fillOpacity <= 1 && width >= 0 && width <= 100)) {
            throw new IllegalArgumentException("a style of width " + width + ", opacities " + strokeOpacity + " and " + fillOpacity);
        }
    }
}
