package org.masar.draw;

import java.awt.Color;

/**
 * Shows a colour as eyes without one of the three kinds of cone see it: matrices of severity 1.0 on linear light from Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1.
 */
enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] m;

    Sight(double... matrix) {
        m = matrix;
    }

    Lab see(Color c) {
        double r = Lab.linear(c.getRed()), g = Lab.linear(c.getGreen()), b = Lab.linear(c.getBlue());
        return Lab.of(row(0, r, g, b), row(3, r, g, b), row(6, r, g, b));
    }

    private double row(int at, double r, double g, double b) {
        return Math.max(0, Math.min(1, m[at] * r + m[at + 1] * g + m[at + 2] * b));
    }

    /** Gives the distance of two colours for these eyes (CIEDE2000). */
    double apart(Color one, Color other) {
        return see(one).distance(see(other));
    }
}
