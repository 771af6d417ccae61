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

    /** Chooses for a scene's width and height in pixels. */
    static Fold of(double width, double height) {
        boolean thin = height < 760;
        double bottom = thin ? 122 : Math.round(Math.max(250, Math.min(width >= 1920 ? 380 : 330, height * 0.375)));
        double side = width >= 1920 ? 440 : width >= 1440 ? 384 : width >= 1200 ? 352 : 320;
        return new Fold(side, width < 1200, bottom, Math.max(bottom, height * 0.6), thin, width >= 1920 ? 14 : 13);
    }
}
