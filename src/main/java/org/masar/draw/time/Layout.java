package org.masar.draw.time;

/**
 * Shares the picture out: axis on top, lanes, histogram at the foot, the column with the lanes' names where reading begins.
 *
 * @param strip     the stretch in which time runs
 * @param axis      pixels of the axis
 * @param lanesEnd  pixel at which the lanes end and the histogram begins
 * @param height    pixels of all
 */
record Layout(Strip strip, double axis, double lanesEnd, double height) {
    static final double COLUMN = 118;
    static final double MARGIN = 14;
    /** Heights below which axis and histogram give way to the lanes. */
    private static final double THIN = 150, SHORT = 300;

    static Layout of(double width, double height, Flow flow) {
        double axis = height < THIN ? 28 : height < SHORT ? 30 : 38, histogram = height < THIN ? 12 : height < SHORT ? 14 : 22;
        Strip strip = flow == Flow.LEFT_TO_RIGHT ? new Strip(COLUMN, width - MARGIN, flow) : new Strip(MARGIN, width - COLUMN, flow);
        return new Layout(strip, axis, Math.max(axis, height - histogram), height);
    }

    double lanes() {
        return lanesEnd - axis;
    }

    /** Gives where, on a zoomed axis, the strip begins that shows which part is in view; the very end where there is no room for it. */
    double overview() {
        return height - lanesEnd < OverviewLayer.HEIGHT + 5 ? height : height - OverviewLayer.HEIGHT;
    }
}
