package org.masar.draw;

import java.awt.Color;

/**
 * Holds a colour by hue, saturation and lightness (CSS Color Module Level 3, section 4.2.4): lightness can change while the hue stays.
 *
 * @param hue        sixths of a turn, 0 (red) to 6
 * @param saturation 0 to 1
 * @param lightness  0 (black) to 1 (white)
 */
record Hsl(double hue, double saturation, double lightness) {
    static Hsl of(Color c) {
        double r = c.getRed() / 255.0, g = c.getGreen() / 255.0, b = c.getBlue() / 255.0;
        double most = Math.max(r, Math.max(g, b)), least = Math.min(r, Math.min(g, b)), span = most - least, light = (most + least) / 2;
        if (span == 0) {
            return new Hsl(0, 0, light);
        }
        double hue = most == r ? ((g - b) / span + 6) % 6 : most == g ? (b - r) / span + 2 : (r - g) / span + 4;
        return new Hsl(hue, span / (1 - Math.abs(2 * light - 1)), light);
    }

    Hsl withLightness(double l) {
        return new Hsl(hue, saturation, l);
    }

    Color colour() {
        return new Color(channel(0), channel(8), channel(4));
    }

    private int channel(int n) {
        double k = (n + hue * 2) % 12, a = saturation * Math.min(lightness, 1 - lightness);
        double value = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
}
