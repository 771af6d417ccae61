package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.view.Held;

/**
 * Draws places as large as they are: a solid edge at their own size, softly out to a dotted one where the truth may lie, a hatch for
 * who holds them; areas as areas, governorates in their outline, regions as a soft ellipse without an edge.
 */
final class AreaLayer implements Layer<Scene> {
    /** Radius from which a circle is hatched instead of a swatch beside the name. */
    static final double HATCHED = 12;
    /** Reach, size and doubt together, from which a place is drawn as large as it is and not as a dot. */
    static final double LEAST = 5;
    private static final double FLATNESS = 0.62, SEEN = 2;
    private static final float[] DIFFER = {8, 4}, NOT_KNOWN = {1.6f, 3.4f}, DOTS = {0.1f, 4};

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Map<String, Held> held = new HashMap<>();
        s.held().forEach(h -> held.put(h.place(), h));
        Outline outline = new Outline(s.frame().viewport());
        s.plan().spots().stream().sorted(Comparator.comparingDouble(Spot::radius).reversed())
            .forEach(spot -> extent(spot, outline).ifPresent(b -> set(s, pen, spot, held.get(spot.place().id()), outline, b)));
    }

    /** Sets each place as a drawing of its own, so that only what changes hands is drawn anew. */
    private static void set(Scene s, Graphics2D pen, Spot p, Held h, Outline outline, Box extent) {
        if (outlined(p) && h == null && s.plan().sign(p.place().id()).map(s::events).filter(e -> !e.isEmpty()).isEmpty()) {
            return;
        }
        Object look = h == null ? "" : List.of(Pattern.of(s, h.groups()), h.inDoubt(), h.disputed(), h.notKnown());
        s.stamps().set(pen, List.of("area", s.frame().viewport(), p, look, s.look()), extent, 0, 0, g -> place(s, g, p, h, outline));
    }

    /** Tells whether a place is known no better than to a governorate, which is outlined while anything is told of it. */
    private static boolean outlined(Spot p) {
        return p.broad() && !p.region() && p.place().shape() instanceof org.masar.model.Shape.Point;
    }

    /** Bounds what may show of a place; empty where nothing does. */
    static Optional<Box> extent(Spot p, Outline outline) {
        boolean point = p.place().shape() instanceof org.masar.model.Shape.Point;
        if (point && !p.broad() && p.reach() < LEAST) {
            return Optional.empty();
        }
        Rectangle2D view = outline.seen();
        Rectangle2D b = outlined(p) ? view : point ? Outline.disc(p.x(), p.y(), p.reach()).getBounds2D()
            : outline.trace(p.place().shape()).getBounds2D();
        double margin = (point ? 0 : p.doubt()) + 3;
        Rectangle2D seen = new Rectangle2D.Double(b.getX() - margin, b.getY() - margin, b.getWidth() + 2 * margin, b.getHeight() + 2 * margin)
            .createIntersection(view);
        return seen.isEmpty() ? Optional.empty() : Optional.of(new Box(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight()));
    }

    private static void place(Scene s, Graphics2D pen, Spot p, Held h, Outline outline) {
        boolean point = p.place().shape() instanceof org.masar.model.Shape.Point;
        if (p.region()) {
            region(s, pen, p, outline);
        } else if (!point) {
            area(s, pen, outline.enclosed(p.place().shape()), p.doubt(), h, outline);
            way(s, pen, outline.lines(p.place().shape()), p.doubt(), h, outline);
        } else if (p.broad()) {
            broad(s, pen, p, h, outline);
        } else if (outline.sees(Outline.disc(p.x(), p.y(), p.reach()).getBounds2D(), 2)) {
            circle(s, pen, p, h, outline);
        }
    }

    private static void circle(Scene s, Graphics2D pen, Spot p, Held h, Outline outline) {
        Color ink = ink(s, h);
        if (p.doubt() >= SEEN) {
            SoftEdge.round(pen, p.x(), p.y(), p.radius(), p.doubt(), ink, named(h) ? 0.13 : 0.07);
            dotted(s, pen, outline.circle(p.x(), p.y(), p.reach()));
        }
        if (p.radius() < SEEN) {
            return;
        }
        Shape disc = Outline.disc(p.x(), p.y(), p.radius());
        if (named(h) && p.radius() >= HATCHED) {
            hatch(s, pen, disc, h, outline);
        } else if (2 * p.radius() < s.frame().viewport().width()) {
            pen.setColor(s.look().colour("text", 0.06));
            pen.fill(disc);
        }
        edge(pen, outline.circle(p.x(), p.y(), p.radius()), ink, h);
    }

    /** Draws lines as lines: what lies between their ends is not enclosed by them. */
    private static void way(Scene s, Graphics2D pen, Path2D lines, double doubt, Held h, Outline outline) {
        if (lines.getCurrentPoint() == null || !outline.sees(lines.getBounds2D(), doubt)) {
            return;
        }
        Color ink = ink(s, h);
        if (doubt >= SEEN) {
            dotted(s, pen, new BasicStroke((float) (2 * doubt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(lines));
        }
        edge(pen, lines, ink, h);
    }

    private static void area(Scene s, Graphics2D pen, Path2D whole, double doubt, Held h, Outline outline) {
        if (whole.getCurrentPoint() == null || !outline.sees(whole.getBounds2D(), doubt)) {
            return;
        }
        Shape area = outline.cut(whole, doubt);
        Color ink = ink(s, h);
        if (doubt >= SEEN) {
            SoftEdge.along(pen, area, doubt, ink, named(h) ? 0.14 : 0.09);
            dotted(s, pen, Outline.grown(area, doubt));
        }
        if (named(h)) {
            hatch(s, pen, area, h, outline);
        } else if (area.getBounds2D().getWidth() < s.frame().viewport().width()) {
            pen.setColor(s.look().colour("text", 0.06));
            pen.fill(area);
        }
        edge(pen, area, ink, h);
    }

    /** Draws what is known no better than to a governorate in its outline, else as a region. */
    private static void broad(Scene s, Graphics2D pen, Spot p, Held h, Outline outline) {
        Optional<Shape> province = s.province(p.place().shape().anchor());
        if (province.isEmpty()) {
            region(s, pen, p, outline);
            return;
        }
        Shape area = province.get();
        if (named(h)) {
            hatch(s, pen, area, h, outline);
        } else {
            pen.setColor(s.look().colour("text", 0.05));
            pen.fill(area);
        }
        SoftEdge.along(pen, area, 5, ink(s, h), 0.2);
    }

    /** Draws a region as soft as it is: an ellipse of its extent. */
    private static void region(Scene s, Graphics2D pen, Spot p, Outline outline) {
        boolean point = p.place().shape() instanceof org.masar.model.Shape.Point;
        Rectangle2D b = point ? new Rectangle2D.Double(p.x() - p.radius(), p.y() - p.radius() * FLATNESS, 2 * p.radius(), 2 * p.radius() * FLATNESS)
            : outline.trace(p.place().shape()).getBounds2D();
        double rx = b.getWidth() / 2, ry = b.getHeight() / 2, soft = Math.min(p.doubt() / 2, Math.max(rx, ry) / 2);
        if (rx < 1 || ry < 1 || !outline.sees(b, soft)) {
            return;
        }
        SoftEdge.ellipse(pen, b.getCenterX(), b.getCenterY(), rx + soft, ry + soft * ry / rx, Math.max(0.1, (rx - soft) / (rx + soft)),
            s.colour("label2"), 0.36);
    }

    private static void hatch(Scene s, Graphics2D pen, Shape area, Held h, Outline outline) {
        List<Pattern> patterns = Pattern.of(s, h.groups()).stream().map(p -> p.faded(h.inDoubt() ? 0.5 : 0.62)).toList();
        Hatch.draw(pen, area, patterns, 7, 2, h.inDoubt() ? 7 : 0, outline.seen());
    }

    private static void edge(Graphics2D pen, Shape area, Color ink, Held h) {
        pen.setColor(ink);
        pen.setStroke(h == null ? new BasicStroke(1.6f) : h.notKnown() ? dashed(1.8f, NOT_KNOWN) : h.disputed() ? dashed(2, DIFFER)
            : new BasicStroke(2));
        pen.draw(area);
    }

    private static BasicStroke dashed(float width, float[] dash) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static void dotted(Scene s, Graphics2D pen, Shape edge) {
        pen.setColor(s.colour("muted"));
        pen.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, DOTS, 0));
        pen.draw(edge);
    }

    private static boolean named(Held h) {
        return h != null && !h.notKnown();
    }

    private static Color ink(Scene s, Held h) {
        return named(h) ? Pattern.of(s, h.groups()).get(0).ink() : s.colour("muted");
    }
}
