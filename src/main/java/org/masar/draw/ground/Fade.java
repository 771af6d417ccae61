package org.masar.draw.ground;

/** Says how strongly something shows at a zoom, 0 to 1. */
final class Fade {
    private Fade() {
    }

    /** Shows wholly up to one zoom and not at all from another on. */
    static double out(double zoom, double whole, double gone) {
        return Math.max(0, Math.min(1, (gone - zoom) / (gone - whole)));
    }

    /** Shows not at all up to one zoom and wholly from another on. */
    static double in(double zoom, double gone, double whole) {
        return Math.max(0, Math.min(1, (zoom - gone) / (whole - gone)));
    }
}
