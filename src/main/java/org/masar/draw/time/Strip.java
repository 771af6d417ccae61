package org.masar.draw.time;

/**
 * Turns distances along the flow of time into pixels of the picture, mirrored where time runs from right to left.
 *
 * @param left  pixel of the left edge
 * @param right pixel of the right edge
 * @param flow  which way time runs between them
 */
record Strip(double left, double right, Flow flow) {
    double length() {
        return Math.max(1, right - left);
    }

    /** Gives the pixel of a distance from where time begins. */
    double x(double along) {
        return flow == Flow.LEFT_TO_RIGHT ? left + along : right - along;
    }

    /** Gives the distance from where time begins of a pixel. */
    double along(double x) {
        return flow == Flow.LEFT_TO_RIGHT ? x - left : right - x;
    }

    /** Gives the left pixel of a stretch. */
    double leftOf(double from, double to) {
        return Math.min(x(from), x(to));
    }
}
