package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.masar.draw.Box;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/**
 * Stands for several events at one place: a paper disc with their number, in a ring that shows how many are of which category.
 *
 * @param label    the number in the digits of the language
 * @param counts   events of each category
 * @param inks     colour of each, in the order of the dataset's categories; events without one come last
 * @param patterns pattern of each in the ring
 * @param radius   logical pixels
 * @param disputed whether accounts of one inside differ
 * @param selected whether one inside is selected
 * @param look     the theme
 */
record Cluster(String label, List<Integer> counts, List<Color> inks, List<Integer> patterns, double radius, boolean disputed, boolean selected, Object look) {
    private static final double GAP_DEGREES = 6;

    static Cluster of(Scene s, List<Integer> events, double radius) {
        TreeMap<Integer, Integer> byCategory = new TreeMap<>(Integer::compareUnsigned);
        events.forEach(e -> byCategory.merge(s.category(e), 1, Integer::sum));
        List<Color> inks = new ArrayList<>();
        byCategory.keySet().forEach(c -> inks.add(s.ink(c)));
        return new Cluster(s.words().digits(Integer.toString(events.size())), List.copyOf(byCategory.values()), inks,
            byCategory.keySet().stream().map(c -> RingDrawing.pattern(s.look(), c)).toList(), radius,
            events.stream().anyMatch(e -> s.visible().told().disputed(e)), events.stream().anyMatch(s::selected), s.look());
    }

    Box extent() {
        return Box.round(0, 0, radius + 14);
    }

    void draw(Graphics2D g, Scene s) {
        if (selected) {
            double r = radius + 5;
            g.setColor(s.colour("accent"));
            g.setStroke(new BasicStroke(2.5f));
            g.draw(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
        }
        double out = radius + 1.5;
        g.setColor(s.colour("panel"));
        g.fill(new Ellipse2D.Double(-out, -out, 2 * out, 2 * out));
        ring(g);
        Style style = Style.of(radius > 17 ? 16 : 14, Weight.BOLD);
        g.setColor(s.colour("text"));
        s.text().centre(g, label, 0, s.text().drop(style), style);
        if (disputed) {
            MarkDrawing.disputed(g, radius * 0.78, -radius * 0.78, 5.8, s.look());
        }
    }

    private void ring(Graphics2D g) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        double width = radius > 17 ? 5 : 4.2;
        double from = 90;
        for (int i = 0; i < counts.size(); i++) {
            double sweep = 360.0 * counts.get(i) / total, gap = counts.size() > 1 ? Math.min(GAP_DEGREES, sweep / 3) : 0;
            RingDrawing.arc(g, radius, width, from - gap / 2, sweep - gap, inks.get(i), patterns.get(i));
            from -= sweep;
        }
    }
}
