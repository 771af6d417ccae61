package org.masar.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/** Draws the number by which a list beside the map names an event: white on a black disc, readable on any ground and any copy. */
final class NumberDisc {
    static final double RADIUS = 7;
    /** Where many stand in a row, they are smaller. */
    private static final double SMALL = 5.6, HALO = 1.2, PITCH = 2 * SMALL + 1.6;
    private static final int ACROSS = 5;

    private NumberDisc() {
    }

    /** Draws it round a point. */
    static void draw(Scene s, Graphics2D g, int number, double x, double y) {
        draw(s, g, number, x, y, RADIUS);
    }

    private static void draw(Scene s, Graphics2D g, int number, double x, double y, double r) {
        String digits = s.words().digits(Integer.toString(number));
        Style style = Style.of(r * (digits.length() < 3 ? 1.42 : 1.14), Weight.BOLD);
        g.setColor(s.colour("halo"));
        g.fill(new Ellipse2D.Double(x - r - HALO, y - r - HALO, 2 * (r + HALO), 2 * (r + HALO)));
        g.setColor(s.colour("play"));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        g.setColor(s.colour("panel"));
        s.text().centre(g, digits, x, y + s.text().drop(style), style);
    }

    /** Draws those of several events in rows centred below a point, where one disc stands for all. */
    static void below(Scene s, Graphics2D g, List<Integer> events, double x, double y) {
        List<Integer> numbers = events.stream().map(s.frame().numbers()::of).filter(n -> n > 0).sorted().toList();
        for (int i = 0; i < numbers.size(); i++) {
            int inRow = Math.min(ACROSS, numbers.size() - i / ACROSS * ACROSS);
            draw(s, g, numbers.get(i), x + (i % ACROSS - (inRow - 1) / 2.0) * PITCH, y + SMALL + 1 + i / ACROSS * PITCH, SMALL);
        }
    }
}
