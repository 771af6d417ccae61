package org.masar.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/** Draws the number by which a list beside the map names an event: white on a black disc, readable on any ground and any copy. */
final class NumberDisc {
    static final double RADIUS = 7;
    private static final double HALO = 1.2, PITCH = 2 * RADIUS + 2;
    private static final int ACROSS = 5;
    private static final Style ONE = Style.of(10, Weight.BOLD), MORE = Style.of(8, Weight.BOLD);

    private NumberDisc() {
    }

    /** Draws it round a point. */
    static void draw(Scene s, Graphics2D g, int number, double x, double y) {
        String digits = s.words().digits(Integer.toString(number));
        Style style = digits.length() < 3 ? ONE : MORE;
        g.setColor(s.colour("halo"));
        g.fill(new Ellipse2D.Double(x - RADIUS - HALO, y - RADIUS - HALO, 2 * (RADIUS + HALO), 2 * (RADIUS + HALO)));
        g.setColor(s.colour("play"));
        g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        g.setColor(s.colour("panel"));
        s.text().centre(g, digits, x, y + s.text().drop(style), style);
    }

    /** Draws those of several events in rows centred below a point, where one disc stands for all. */
    static void below(Scene s, Graphics2D g, List<Integer> events, double x, double y) {
        List<Integer> numbers = events.stream().map(s.frame().numbers()::of).filter(n -> n > 0).sorted().toList();
        for (int i = 0; i < numbers.size(); i++) {
            int inRow = Math.min(ACROSS, numbers.size() - i / ACROSS * ACROSS);
            draw(s, g, numbers.get(i), x + (i % ACROSS - (inRow - 1) / 2.0) * PITCH, y + RADIUS + 1 + i / ACROSS * PITCH);
        }
    }
}
