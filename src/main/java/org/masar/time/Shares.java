package org.masar.time;

import java.util.List;

/** Shares a width out among stretches by weight, with a least width for each. */
final class Shares {
    private Shares() {
    }

    static double[] of(List<Stretch> stretches, double width, double least) {
        int n = stretches.size();
        double[] widths = new double[n];
        double floor = Math.max(1e-3, Math.min(least, width / n));
        boolean[] atLeast = new boolean[n];
        for (boolean changed = true; changed;) {
            changed = false;
            double room = Math.max(n * floor, width);
            double weight = 0;
            for (int i = 0; i < n; i++) {
                room -= atLeast[i] ? floor : 0;
                weight += atLeast[i] ? 0 : stretches.get(i).weight();
            }
            for (int i = 0; i < n; i++) {
                widths[i] = atLeast[i] ? floor : room * stretches.get(i).weight() / weight;
                if (!atLeast[i] && widths[i] < floor) {
                    atLeast[i] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }
}
