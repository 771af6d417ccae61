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
    private static final double THIN = 150;

    static Layout of(double width, double height, Flow flow) {
        boolean thin = height < THIN;
        double axis = thin ? 28 : 38, histogram = thin ? 12 : 22;
        Strip strip = flow == Flow.LEFT_TO_RIGHT ? new Strip(COLUMN, width - MARGIN, flow) : new Strip(MARGIN, width - COLUMN, flow);
        return new Layout(strip, axis, Math.max(axis, height - histogram), height);
    }

    double lanes() {
        return lanesEnd - axis;
    }
}
