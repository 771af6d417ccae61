package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Mark;
import org.masar.draw.Part;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.model.Route;
import org.masar.view.Movement;

/**
 * Draws movements. Only a way that is known is drawn as a whole line, and grows with time; one that is not is a dashed plain curve with
 * a question mark, which follows no road.
 */
final class RouteLayer implements Layer<Scene> {
    private static final Style ASK = Style.of(12, Weight.BOLD);

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Map<Movement, Curve> curves = new LinkedHashMap<>();
        if (!s.plan().moves()) {
            return;
        }
        for (int i = 0; i < s.visible().count(); i++) {
            int e = s.visible().event(i);
            s.plan().movements(e).stream().filter(m -> m.toldBy(s.visible().told().claims(e)))
                .forEach(m -> s.plan().line(m.route()).ifPresent(c -> curves.put(m, c)));
        }
        curves.forEach((m, c) -> Binder.bind(pen, new Binder.Thing(s.event(m.event()).title().in(s.language())), g -> route(s, g, m, c)));
        curves.keySet().forEach(m -> s.plan().doubt(m).filter(d -> d.ask() != null).ifPresent(d -> ask(s, pen, s.ink(s.category(m.event())), d.ask())));
        RouteWords.write(s, pen, curves.keySet());
    }

    private static void route(Scene s, Graphics2D pen, Movement m, Curve whole) {
        int e = m.event();
        Route.Known known = m.route().known();
        Color ink = s.ink(s.category(e));
        Mark.State state = s.state(e);
        boolean faint = state == Mark.State.PAST || s.denied(e);
        double width = faint || state == Mark.State.NEXT || state == Mark.State.NEAREST ? 2 : 3.2;
        Color line = faint ? faded(ink, 150) : ink;
        Progress gone = known == Route.Known.YES && !faint ? Progress.of(s.visible().told().when(e), s.visible().view()) : Progress.WHOLE;
        if (gone.perhaps() > gone.sure()) {
            line(s, pen, whole, gone.perhaps(), faded(ink, 105), width, known);
        }
        if (gone.sure() > 0) {
            line(s, pen, whole, gone.sure(), line, width, known);
        }
        if (s.frame().part() == Part.DETAIL) {
            leaving(s, pen, whole, line, width);
        }
        for (Pixel p : whole.every(14, new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height()))) {
            s.hit(new HitMap.Hit(e, null, p.x() - 4, p.y() - 4, 8, 8));
        }
    }

    /** Shows with an open head which way it goes on where it leaves the detail map. */
    private static void leaving(Scene s, Graphics2D pen, Curve whole, Color ink, double width) {
        Box inside = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height()).grown(-6);
        double part = whole.lastWithin(inside, 0.004);
        if (part > 0 && part < 1) {
            pen.setColor(ink);
            pen.setStroke(stroke(width, Route.Known.YES, 0));
            pen.draw(whole.until(part).head(width * 3.4));
        }
    }

    private static Color faded(Color c, int alpha) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), alpha);
    }

    /** Draws the first part of a way, 0 to 1: what grows looks different in each frame and is not worth keeping. */
    private static void line(Scene s, Graphics2D pen, Curve c, double part, Color line, double width, Route.Known known) {
        Box b = c.bounds().grown(16);
        Box view = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height());
        if (part < 1 || b.width() > view.width() || b.height() > view.height()) {
            draw(s, pen, c.until(part), line, width, known, view.grown(30));
            return;
        }
        double x = Math.rint(b.x()), y = Math.rint(b.y());
        s.stamps().set(pen, List.of("route", c, line, width, known, s.look()), new Box(0, 0, b.width() + 1, b.height() + 1), x, y, g -> {
            g.translate(-x, -y);
            draw(s, g, c, line, width, known, b);
        });
    }

    private static void draw(Scene s, Graphics2D pen, Curve c, Color ink, double width, Route.Known known, Box seen) {
        for (Curve.Stretch part : c.within(seen)) {
            pen.setColor(s.look().colour("halo", 0.75));
            pen.setStroke(stroke(width + 2.6, Route.Known.YES, 0));
            pen.draw(part.path());
            pen.setColor(ink);
            pen.setStroke(stroke(width, known, part.along()));
            pen.draw(part.path());
        }
        pen.setColor(ink);
        pen.setStroke(stroke(width, Route.Known.YES, 0));
        Path2D head = c.head(width * 4.2);
        if (known == Route.Known.YES) {
            head.closePath();
            pen.fill(head);
        }
        pen.draw(head);
    }

    /** Gives the line of a way: whole, dashed where it is not known, dash and dot where it is schematic; {@code along} pixels into it. */
    static BasicStroke stroke(double width, Route.Known known, double along) {
        float[] dash = switch (known) {
            case YES -> null;
            case NO -> new float[] {10, 8};
            case SCHEMATIC -> new float[] {14, 4, 3, 4};
        };
        int cap = dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float phase = known == Route.Known.NO ? (float) (along % 18) : (float) (along % 25);
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 10, dash, dash == null ? 0 : phase);
    }

    private static void ask(Scene s, Graphics2D pen, Color ink, Pixel at) {
        String sign = s.words().get("route.ask");
        s.stamps().set(pen, List.of("ask", sign, ink, s.look()), Box.round(0, 0, 13), at.x(), at.y(), g -> {
            Ellipse2D disc = new Ellipse2D.Double(-9.5, -9.5, 19, 19);
            g.setColor(s.colour("panel"));
            g.fill(disc);
            g.setColor(ink);
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3.4f, 2.2f}, 0));
            g.draw(disc);
            s.text().centre(g, sign, 0, s.text().drop(ASK), ASK);
        });
    }
}
