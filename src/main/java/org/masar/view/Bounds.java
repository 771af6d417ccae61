package org.masar.view;

import org.masar.model.Figure;

/**
 * Bounds what a figure, hedged as it was told, may really be.
 *
 * @param low      least value
 * @param high     greatest value
 * @param lowOpen  whether {@code low} itself is excluded ("more than")
 * @param highOpen whether {@code high} itself is excluded ("less than")
 */
record Bounds(double low, double high, boolean lowOpen, boolean highOpen) {
    /** How far "about" may reach: a tenth each way, so that "about 1,500" and "1,450" do not contradict each other. */
    private static final double ABOUT = 0.1;

    static Bounds of(Figure f) {
        if (f.value() == null) {
            return new Bounds(f.low() == null ? Double.NEGATIVE_INFINITY : f.low(),
                f.high() == null ? Double.POSITIVE_INFINITY : f.high(), false, false);
        }
        double v = f.value();
        double low = f.low() != null ? f.low() : v;
        double high = f.high() != null ? f.high() : v;
        if (f.qualifier() == null) {
            return new Bounds(low, high, false, false);
        }
        return switch (f.qualifier()) {
            case ABOUT -> new Bounds(Math.min(low, v - Math.abs(v) * ABOUT), Math.max(high, v + Math.abs(v) * ABOUT), false, false);
            case MORE_THAN -> new Bounds(v, Double.POSITIVE_INFINITY, true, false);
            case AT_LEAST -> new Bounds(v, Double.POSITIVE_INFINITY, false, false);
            case LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, v, false, true);
            case AT_MOST -> new Bounds(Double.NEGATIVE_INFINITY, v, false, false);
        };
    }

    boolean overlaps(Bounds o) {
        return below(low, lowOpen, o.high, o.highOpen) && below(o.low, o.lowOpen, high, highOpen);
    }

    /** Tells whether the other lies within it, so that it says no more, only less exactly. */
    boolean holds(Bounds o) {
        return (low < o.low || low == o.low && (!lowOpen || o.lowOpen)) && (high > o.high || high == o.high && (!highOpen || o.highOpen));
    }

    private static boolean below(double low, boolean lowOpen, double high, boolean highOpen) {
        return low < high || low == high && !lowOpen && !highOpen;
    }
}
