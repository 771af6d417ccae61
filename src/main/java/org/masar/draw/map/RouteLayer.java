package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Mark;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Interval;
import org.masar.model.Route;
import org.masar.model.TimeSpan;

/**
 * Draws movements. Only a way that is known is drawn as a line along it; one that is not is a dashed plain curve with a question
 * mark, which follows no road.
 */
final class RouteLayer implements Layer<Scene> {
    private static final Style ASK = Style.of(12, Weight.BOLD);
    private static final Style WORDS = Style.of(12.5, Weight.SEMIBOLD);

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Map<Integer, Curve> curves = new LinkedHashMap<>();
        Map<Route, Integer> nth = s.plan().routes();
        if (nth.isEmpty()) {
            return;
        }
        for (int i = 0; i < s.visible().count(); i++) {
            int e = s.visible().event(i);
            Route r = s.event(e).route();
            if (r != null) {
                curve(s, r, nth.get(r)).ifPresent(c -> curves.put(e, c));
            }
        }
        curves.forEach((e, c) -> route(s, pen, e, c));
        doubts(s, pen, curves);
    }

    /** Numbers the routes of the same ends, so that each swings its own way, whichever of them show. */
    static Map<Route, Integer> numbered(Stream<Route> routes) {
        Map<Route, Integer> numbers = new IdentityHashMap<>();
        Map<List<String>, Integer> sameEnds = new HashMap<>();
        routes.filter(r -> r != null).forEach(r -> {
            List<String> ends = new ArrayList<>(r.via());
            ends.add(r.from());
            ends.add(r.to());
            numbers.put(r, sameEnds.merge(ends, 1, Integer::sum) - 1);
        });
        return numbers;
    }

    /** Says of each way that it is not known; in words once a kind, where there is room. */
    private static void doubts(Scene s, Graphics2D pen, Map<Integer, Curve> curves) {
        List<Box> written = new ArrayList<>(s.plan().taken());
        Map<Route.Known, Curve> kinds = new EnumMap<>(Route.Known.class);
        curves.forEach((e, c) -> {
            Route.Known known = s.event(e).route().known();
            if (known != Route.Known.YES) {
                Pixel at = middle(c, written);
                ask(s, pen, s.ink(s.category(e)), at);
                written.add(Box.round(at.x(), at.y(), 11));
                kinds.putIfAbsent(known, c);
            }
        });
        kinds.forEach((known, c) -> label(s, pen, c, known, curves.values(), written));
    }

    private static Optional<Curve> curve(Scene s, Route r, int nth) {
        Optional<Curve> whole = whole(r, nth, s.frame().viewport(), id -> s.plan().spot(id));
        return r.shape() != null ? whole : whole.flatMap(c -> c.shortened(6, end(s, r)));
    }

    /** Gives a way from end to end; empty where fewer than two of its places have a position. */
    static Optional<Curve> whole(Route r, int nth, Viewport v, Function<String, Optional<Spot>> spots) {
        List<Pixel> points = new ArrayList<>();
        if (r.shape() != null) {
            return Curve.along(v.toPixels(r.shape().points()));
        }
        List<String> places = new ArrayList<>();
        places.add(r.from());
        places.addAll(r.via());
        places.add(r.to());
        for (String id : places) {
            spots.apply(id == null ? "" : id).ifPresent(p -> points.add(near(p, points, v)));
        }
        return points.size() < 2 ? Optional.empty() : Curve.through(points, 0.17 + 0.09 * nth);
    }

    /** Takes of all copies of a place the one nearest to the point before, so that a way across the 180th meridian goes the short way. */
    private static Pixel near(Spot p, List<Pixel> before, Viewport v) {
        double world = v.pixelsPerUnit();
        return new Pixel(before.isEmpty() ? p.x() : p.x() + world * Math.rint((before.get(before.size() - 1).x() - p.x()) / world), p.y());
    }

    private static Box end(Scene s, Route r) {
        return s.plan().sign(r.to() == null ? "" : r.to())
            .map(sign -> sign.kind() == Sign.Kind.BROAD ? sign.bounds().grown(5) : Box.round(sign.spot().x(), sign.spot().y(), 20))
            .orElse(Box.round(-9, -9, 0));
    }

    private static void route(Scene s, Graphics2D pen, int e, Curve whole) {
        Route r = s.event(e).route();
        Curve c = whole.until(gone(s, e, r));
        Color ink = s.ink(s.category(e));
        Mark.State state = s.state(e);
        boolean faint = state == Mark.State.PAST || s.denied(e);
        double width = faint || state == Mark.State.NEXT || state == Mark.State.NEAREST ? 2 : 3.2;
        Color line = faint ? new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 150) : ink;
        Box b = c.bounds().grown(16);
        if (b.width() > s.frame().viewport().width() || b.height() > s.frame().viewport().height()) {
            draw(s, pen, c, line, width, r.known());
        } else {
            double x = Math.rint(b.x()), y = Math.rint(b.y());
            s.stamps().set(pen, List.of("route", c, line, width, s.look().theme()), new Box(0, 0, b.width() + 1, b.height() + 1), x, y, g -> {
                g.translate(-x, -y);
                draw(s, g, c, line, width, r.known());
            });
        }
        for (double t = 0.05; t < 1; t += 0.05) {
            Pixel p = c.at(t);
            s.hit(new HitMap.Hit(e, null, p.x() - 4, p.y() - 4, 8, 8));
        }
    }

    /** Tells which part of a known way lies behind at the playhead; all of it where the way, or its time, is not known. */
    private static double gone(Scene s, int e, Route r) {
        TimeSpan when = s.visible().told().when(e);
        Interval at = s.visible().view().playhead();
        if (r.known() != Route.Known.YES || at == null || s.state(e) != Mark.State.NOW || when.earliestStart() == null
            || when.latestEnd() == null) {
            return 1;
        }
        double whole = Duration.between(when.earliestStart(), when.latestEnd()).toMillis();
        return whole <= 0 ? 1 : Math.max(0.02, Math.min(1, Duration.between(when.earliestStart(), at.to()).toMillis() / whole));
    }

    private static void draw(Scene s, Graphics2D pen, Curve c, Color ink, double width, Route.Known known) {
        Path2D path = c.path();
        pen.setColor(s.look().colour("halo", 0.75));
        pen.setStroke(stroke(width + 2.6, Route.Known.YES));
        pen.draw(path);
        pen.setColor(ink);
        pen.setStroke(stroke(width, known));
        pen.draw(path);
        pen.setStroke(stroke(width, Route.Known.YES));
        pen.draw(c.head(width * 4.2));
    }

    static BasicStroke stroke(double width, Route.Known known) {
        return switch (known) {
            case YES -> new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case NO -> new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {10, 8}, 0);
            case SCHEMATIC -> new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {14, 4, 3, 4}, 0);
        };
    }

    /** Gives the point nearest to the middle of the way that nothing else covers; the middle where all is covered. */
    private static Pixel middle(Curve c, List<Box> taken) {
        for (double off : new double[] {0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.22, -0.22, 0.28, -0.28}) {
            Pixel p = c.at(0.5 + off);
            Box disc = Box.round(p.x(), p.y(), 11);
            if (taken.stream().noneMatch(disc::touches)) {
                return p;
            }
        }
        return c.at(0.5);
    }

    private static void ask(Scene s, Graphics2D pen, Color ink, Pixel at) {
        String sign = s.words().get("route.ask");
        s.stamps().set(pen, List.of("ask", sign, ink, s.look().theme()), Box.round(0, 0, 13), at.x(), at.y(), g -> {
            Ellipse2D disc = new Ellipse2D.Double(-9.5, -9.5, 19, 19);
            g.setColor(s.colour("panel"));
            g.fill(disc);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3.4f, 2.2f}, 0));
            g.draw(disc);
            s.text().centre(g, sign, 0, s.text().drop(ASK), ASK);
        });
    }

    private static void label(Scene s, Graphics2D pen, Curve c, Route.Known known, Collection<Curve> all,
                              List<Box> written) {
        String line = s.words().get(known == Route.Known.SCHEMATIC ? "route.schematic" : "route.unknown");
        double w = s.text().width(line, WORDS);
        for (double t : new double[] {0.5, 0.42, 0.58, 0.35, 0.65, 0.75, 0.28}) {
            Pixel p = c.at(t);
            for (double dy : new double[] {-18, 30, -44, 56}) {
                for (double dx : new double[] {-w / 2, 14, -w - 14}) {
                    Box room = new Box(p.x() + dx, p.y() + dy - 13, w, 17);
                    Box view = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height());
                    if (view.holds(room) && written.stream().noneMatch(room::touches)
                        && all.stream().allMatch(o -> o.clear(room.grown(3)))) {
                        written.add(room.grown(6));
                        NameLayer.text(s, pen, line, WORDS, "label", room.x(), room.y() + 13);
                        return;
                    }
                }
            }
        }
    }
}
