package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Layer;
import org.masar.draw.Tints;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.view.Held;

/**
 * Draws places as large as they are: a solid edge at their own size, a dotted one out to where the truth may lie, a hatch for who
 * holds them; areas as areas, regions as a soft ellipse without an edge.
 */
final class AreaLayer implements Layer<Scene> {
    /** Radius from which a circle is hatched instead of a swatch beside the name. */
    static final double HATCHED = 12;
    private static final double LEAST = 5;
    private static final double FLATNESS = 0.62;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Map<String, Held> held = new HashMap<>();
        s.held().stream().filter(h -> !h.notKnown()).forEach(h -> held.put(h.place(), h));
        s.plan().spots().stream().sorted(Comparator.comparingDouble(Spot::radius).reversed()).forEach(spot -> {
            if (!near(spot, s.frame().viewport())) {
                return;
            }
            if (spot.region()) {
                region(s, pen, spot);
            } else if (!(spot.place().shape() instanceof org.masar.model.Shape.Point)) {
                Path2D area = outline(spot.place().shape(), s.frame().viewport());
                ground(s, pen, area, held.get(spot.place().id()));
            } else if (!spot.broad() && spot.radius() >= LEAST) {
                ground(s, pen, circle(spot, spot.radius()), held.get(spot.place().id()));
                doubt(s, pen, spot);
            }
        });
    }

    private static boolean near(Spot p, Viewport v) {
        double r = p.radius() + p.doubt();
        return !(p.place().shape() instanceof org.masar.model.Shape.Point)
            || p.x() + r >= 0 && p.y() + r >= 0 && p.x() - r <= v.width() && p.y() - r <= v.height();
    }

    private static void ground(Scene s, Graphics2D pen, Shape area, Held h) {
        Rectangle2D bounds = area.getBounds2D();
        if (bounds.getWidth() < s.frame().viewport().width() && h == null) {
            pen.setColor(s.look().colour("text", 0.06));
            pen.fill(area);
        }
        Color edge = s.colour("muted");
        if (h != null) {
            List<Color> inks = inks(s, h.groups());
            Hatch.draw(pen, area, Hatch.angle(s.dataset(), h.groups()), 7, 2, faded(inks, h.inDoubt() ? 0.34 : 0.55));
            edge = inks.get(0);
        }
        pen.setColor(edge);
        pen.setStroke(h != null && h.disputed() ? new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
            new float[] {8, 4}, 0) : new BasicStroke(h != null ? 1.8f : 1.5f));
        pen.draw(area);
    }

    private static void doubt(Scene s, Graphics2D pen, Spot p) {
        if (p.doubt() < 2) {
            return;
        }
        pen.setColor(s.colour("muted"));
        pen.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.1f, 4}, 0));
        pen.draw(circle(p, p.radius() + p.doubt()));
    }

    private static void region(Scene s, Graphics2D pen, Spot p) {
        double rx = p.radius() * 1.05;
        if (rx < 1) {
            return;
        }
        Color c = s.colour("label2");
        Color inner = new Color(c.getRed(), c.getGreen(), c.getBlue(), 34), none = new Color(c.getRed(), c.getGreen(), c.getBlue(), 0);
        AffineTransform flat = AffineTransform.getTranslateInstance(p.x(), p.y());
        flat.scale(1, FLATNESS);
        pen.setPaint(new RadialGradientPaint(new java.awt.geom.Point2D.Double(0, 0), (float) rx, new java.awt.geom.Point2D.Double(0, 0),
            new float[] {0, 0.55f, 1}, new Color[] {inner, inner, none}, RadialGradientPaint.CycleMethod.NO_CYCLE,
            java.awt.MultipleGradientPaint.ColorSpaceType.SRGB, flat));
        pen.fill(new Ellipse2D.Double(p.x() - rx, p.y() - rx * FLATNESS, 2 * rx, 2 * rx * FLATNESS));
    }

    static List<Color> inks(Scene s, List<String> groups) {
        List<Color> inks = new ArrayList<>();
        for (String id : groups) {
            Color c = Tints.group(s.look(), s.dataset().group(id).map(g -> g.colour()).orElse(null));
            if (!inks.contains(c)) {
                inks.add(c);
            }
        }
        return inks;
    }

    private static List<Color> faded(List<Color> inks, double opacity) {
        return inks.stream().map(c -> new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity))).toList();
    }

    private static Shape circle(Spot p, double r) {
        return new Ellipse2D.Double(p.x() - r, p.y() - r, 2 * r, 2 * r);
    }

    private static Path2D outline(org.masar.model.Shape shape, Viewport v) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (shape instanceof org.masar.model.Shape.Area area) {
            area.rings().forEach(r -> ring(path, r, v, true));
        } else if (shape instanceof org.masar.model.Shape.Line line) {
            ring(path, line.points(), v, false);
        } else if (shape instanceof org.masar.model.Shape.Many many) {
            many.parts().forEach(part -> path.append(outline(part, v), false));
        }
        return path;
    }

    private static void ring(Path2D path, List<LonLat> points, Viewport v, boolean closed) {
        List<Pixel> pixels = v.toPixels(points);
        for (int i = 0; i < pixels.size(); i++) {
            Pixel p = pixels.get(i);
            if (i == 0) {
                path.moveTo(p.x(), p.y());
            } else {
                path.lineTo(p.x(), p.y());
            }
        }
        if (closed) {
            path.closePath();
        }
    }
}
