package org.masar.draw;

import java.awt.Color;

/**
 * Holds a colour as people see it: CIE 1976 L*a*b* under D65 (IEC 61966-2-1 for sRGB), and the distance of two after CIEDE2000
 * (Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30, 2005, equations 2 to 22).
 *
 * @param l lightness, 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
record Lab(double l, double a, double b) {
    private static final double FAR = Math.pow(25, 7);

    static Lab of(Color c) {
        return of(linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue()));
    }

    /** Takes linear light, 0 to 1 each. */
    static Lab of(double r, double g, double b) {
        double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** Turns a channel of 0 to 255 into linear light of 0 to 1. */
    static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** Gives the distance to another colour; about 2 is just seen, 10 is plainly another colour. */
    double distance(Lab o) {
        double mean7 = Math.pow((Math.hypot(a, b) + Math.hypot(o.a, o.b)) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(mean7 / (mean7 + FAR)));
        double a1 = (1 + g) * a, a2 = (1 + g) * o.a;
        double c1 = Math.hypot(a1, b), c2 = Math.hypot(a2, o.b);
        double h1 = hue(a1, b), h2 = hue(a2, o.b);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double dl = o.l - l, dc = c2 - c1, dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double light = (l + o.l) / 2, chroma = (c1 + c2) / 2;
        double hue = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double sl = 1 + 0.015 * (light - 50) * (light - 50) / Math.sqrt(20 + (light - 50) * (light - 50));
        double sc = 1 + 0.045 * chroma, sh = 1 + 0.015 * chroma * t;
        double chroma7 = Math.pow(chroma, 7);
        double rotation = -2 * Math.sqrt(chroma7 / (chroma7 + FAR))
            * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))));
        return Math.sqrt(Math.pow(dl / sl, 2) + Math.pow(dc / sc, 2) + Math.pow(dh / sh, 2) + rotation * (dc / sc) * (dh / sh));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
