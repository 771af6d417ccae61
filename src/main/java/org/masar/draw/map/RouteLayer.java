package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Mark;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.model.LonLat;
import org.masar.model.Route;

/**
 * Draws movements. Only a way that is known is drawn as a line along it; one that is not is a dashed plain curve with a question
 * mark, which follows no road.
 */
final class RouteLayer implements Layer<Scene> {
    private static final Style ASK = Style.of(12, Weight.BOLD);
    private static final Style WORDS = Style.of(12.5, Weight.SEMIBOLD);

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Map<List<String>, Integer> sameEnds = new HashMap<>();
        Set<Route.Known> said = EnumSet.noneOf(Route.Known.class);
        List<Box> written = new ArrayList<>(s.plan().taken());
        for (int i = 0; i < s.visible().count(); i++) {
            int e = s.visible().event(i);
            Route r = s.event(e).route();
            if (r != null) {
                List<String> ends = new ArrayList<>(r.via());
                ends.add(r.from());
                ends.add(r.to());
                int nth = sameEnds.merge(ends, 1, Integer::sum) - 1;
                curve(s, r, nth).ifPresent(c -> route(s, pen, e, r, c, written, said));
            }
        }
    }

    private static Optional<Curve> curve(Scene s, Route r, int nth) {
        List<Pixel> points = new ArrayList<>();
        if (r.shape() != null) {
            for (LonLat p : r.shape().points()) {
                points.add(s.frame().viewport().toPixel(p));
            }
            return Curve.along(points);
        }
        List<String> places = new ArrayList<>();
        places.add(r.from());
        places.addAll(r.via());
        places.add(r.to());
        for (String id : places) {
            s.plan().spot(id == null ? "" : id).ifPresent(p -> points.add(new Pixel(p.x(), p.y())));
        }
        return points.size() < 2 ? Optional.empty()
            : Curve.through(points, 0.17 + 0.09 * nth).flatMap(c -> c.shortened(6, end(s, r)));
    }

    private static Box end(Scene s, Route r) {
        return s.plan().sign(r.to() == null ? "" : r.to())
            .map(sign -> sign.kind() == Sign.Kind.BROAD ? sign.bounds().grown(5) : Box.round(sign.spot().x(), sign.spot().y(), 20))
            .orElse(Box.round(-9, -9, 0));
    }

    private static void route(Scene s, Graphics2D pen, int e, Route r, Curve c, List<Box> written,
                              Set<Route.Known> said) {
        Color ink = s.ink(s.category(e));
        Mark.State state = s.state(e);
        boolean faint = state == Mark.State.PAST || s.denied(e);
        double width = faint || state == Mark.State.NEXT || state == Mark.State.NEAREST ? 2 : 3.2;
        Path2D path = c.path();
        pen.setColor(s.look().colour("halo", 0.75));
        pen.setStroke(stroke(width + 2.6, Route.Known.YES));
        pen.draw(path);
        pen.setColor(faint ? new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 150) : ink);
        pen.setStroke(stroke(width, r.known()));
        pen.draw(path);
        pen.setStroke(stroke(width, Route.Known.YES));
        pen.draw(c.head(width * 4.2));
        if (r.known() != Route.Known.YES) {
            Pixel at = c.at(0.5);
            ask(s, pen, ink, at);
            written.add(Box.round(at.x(), at.y(), 11));
            if (said.add(r.known())) {
                label(s, pen, c, r, written);
            }
        }
        for (double t = 0.05; t < 1; t += 0.05) {
            Pixel p = c.at(t);
            s.hit(new HitMap.Hit(e, null, p.x() - 4, p.y() - 4, 8, 8));
        }
    }

    private static BasicStroke stroke(double width, Route.Known known) {
        return switch (known) {
            case YES -> new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case NO -> new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {10, 8}, 0);
            case SCHEMATIC -> new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {14, 4, 3, 4}, 0);
        };
    }

    private static void ask(Scene s, Graphics2D pen, Color ink, Pixel at) {
        s.stamps().set(pen, List.of("ask", ink, s.look().theme()), Box.round(0, 0, 13), at.x(), at.y(), g -> {
            Ellipse2D disc = new Ellipse2D.Double(-9.5, -9.5, 19, 19);
            g.setColor(s.colour("panel"));
            g.fill(disc);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3.4f, 2.2f}, 0));
            g.draw(disc);
            s.text().centre(g, s.words().get("route.ask"), 0, s.text().drop(ASK), ASK);
        });
    }

    private static void label(Scene s, Graphics2D pen, Curve c, Route r, List<Box> written) {
        String line = s.words().get(r.known() == Route.Known.SCHEMATIC ? "route.schematic" : "route.unknown");
        double w = s.text().width(line, WORDS);
        for (double t : new double[] {0.5, 0.42, 0.58, 0.35, 0.65, 0.75, 0.28}) {
            Pixel p = c.at(t);
            for (double dy : new double[] {-18, 30}) {
                for (double dx : new double[] {-w / 2, 14, -w - 14}) {
                    Box room = new Box(p.x() + dx, p.y() + dy - 13, w, 17);
                    Box view = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height());
                    if (view.holds(room) && written.stream().noneMatch(room::touches) && c.clear(room)) {
                        written.add(room.grown(6));
                        NameLayer.text(s, pen, line, WORDS, "label", room.x(), room.y() + 13);
                        return;
                    }
                }
            }
        }
    }
}
