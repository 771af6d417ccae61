package org.masar.ui.app;

/**
 * Says how the window's parts share a scene of a size: what folds where there is little room.
 *
 * @param side       width of the side, pixels
 * @param tabs       whether list and card are two tabs instead of one above the other
 * @param bottom     height of controls and timeline together, pixels
 * @param bottomMost greatest height of these, pixels
 * @param thin       whether the timeline is one packed row
 * @param base       size of text at 100 %, pixels
 */
record Fold(double side, boolean tabs, double bottom, double bottomMost, boolean thin, double base) {
    /** Controls, axis, five lanes of two to four rows and the histogram: what the dataset that comes with the program needs. */
    private static final double ALL_LANES = 330;

    /** Top bar, and a map that is high enough for the detail map: without it quarters that lie close would have one name together. */
    private static final double ABOVE = 52 + 384;
    /** Three lanes and the rest of the timeline: below, scrolling it is a burden. */
    private static final double FEW_LANES = 280;

    /** Chooses for a scene's width and height in pixels. */
    static Fold of(double width, double height) {
        return of(width, height, 0);
    }

    /** Chooses for a scene's width and height in pixels, of which strips take some of the height for a while. */
    static Fold of(double width, double height, double strips) {
        boolean thin = height < 760;
        double bottom = thin ? 122 : width >= 1920 ? Math.round(Math.max(ALL_LANES, Math.min(380, height * 0.375))) : ALL_LANES;
        bottom = thin ? bottom : Math.max(FEW_LANES, Math.min(bottom, height - strips - ABOVE));
        double side = width >= 1920 ? 440 : width >= 1440 ? 384 : width >= 1200 ? 352 : 320;
        return new Fold(side, width < 1200, bottom, Math.max(bottom, height * 0.6), thin, width >= 1920 ? 14 : 13);
    }
}
