package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.List;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;

/**
 * Draws the events at their signs: one as a mark, several as a counted disc with a small mark for each below the name, or as full
 * marks side by side where the place is large enough to hold them.
 */
final class MarkLayer implements Layer<Scene> {
    static final double LARGE = 19;
    static final double TIGHT = 15.5;
    static final double SMALL = 6;
    static final double SMALL_PITCH = 18;
    private static final double FULL_PITCH = Grouping.FULL_PITCH;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        for (Sign sign : s.plan().signs()) {
            List<Integer> events = s.events(sign);
            if (events.isEmpty()) {
                s.hit(hit(-1, sign, Box.round(sign.spot().x(), sign.spot().y(), 6)));
            } else if (events.size() == 1) {
                mark(s, pen, sign, events.get(0), sign.markX(), sign.markY(), s.radius(events.get(0)));
            } else if ((sign.kind() == Sign.Kind.INSIDE || sign.kind() == Sign.Kind.FIELD) && fits(sign, events.size())) {
                sideBySide(s, pen, sign, events);
            } else {
                counted(s, pen, sign, events);
            }
        }
    }

    private static boolean fits(Sign sign, int n) {
        int across = (int) Math.max(1, sign.mark().width() / FULL_PITCH);
        int down = (int) Math.max(1, sign.mark().height() / FULL_PITCH);
        return n <= across * down;
    }

    private static void sideBySide(Scene s, Graphics2D pen, Sign sign, List<Integer> events) {
        int most = (int) Math.max(1, sign.mark().width() / FULL_PITCH);
        int rows = (events.size() + Grouping.across(events.size(), most) - 1) / Grouping.across(events.size(), most);
        int across = (events.size() + rows - 1) / rows;
        for (int i = 0; i < events.size(); i++) {
            int row = i / across, inRow = Math.min(across, events.size() - row * across);
            double x = sign.markX() + (i % across - (inRow - 1) / 2.0) * FULL_PITCH;
            double y = sign.markY() + (row - (rows - 1) / 2.0) * FULL_PITCH;
            mark(s, pen, sign, events.get(i), x, y, s.radius(events.get(i)));
        }
    }

    private static void counted(Scene s, Graphics2D pen, Sign sign, List<Integer> events) {
        Cluster c = Cluster.of(s, events, radius(s.plan(), sign));
        Binder.bind(pen, new Binder.Thing(sign.spot().place().label().in(s.language())), g ->
            s.stamps().set(g, c, c.extent(), sign.markX(), sign.markY(), at -> c.draw(at, s)));
        for (int e : events) {
            s.hit(hit(e, sign, Box.round(sign.markX(), sign.markY(), c.radius())));
        }
        s.heap(new HitMap.Heap(sign.markX(), sign.markY(), c.radius(), own(s, sign, c.radius(), events.size()), events.size(), sign.spot().place().id(),
            () -> events.stream().mapToInt(Integer::intValue).toArray()));
        if (sign.kind() != Sign.Kind.FIELD && sign.kind() != Sign.Kind.CLUSTER && sign.twoLines()) {
            small(s, pen, sign, events);
        } else if (sign.kind() != Sign.Kind.CLUSTER || s.inset() == null) {
            NumberDisc.below(s, pen, events, sign.markX(), sign.markY() + c.radius());
        }
    }

    /** Bounds a disc with the name and the small marks that belong to it. */
    private static Box own(Scene s, Sign sign, double radius, int n) {
        Box disc = Box.round(sign.markX(), sign.markY(), radius);
        if (sign.kind() == Sign.Kind.INSIDE) {
            return disc;
        }
        Box t = sign.text();
        double width = Math.min(t.width(), Math.max(s.text().width(sign.name(), sign.style()) + 24, n * SMALL_PITCH));
        return disc.with(new Box(sign.fromRight() ? t.right() - width : t.x(), t.y(), width, t.height()));
    }

    /** Gives the disc's radius: smaller where rows of a column stand close. */
    static double radius(Plan plan, Sign sign) {
        return sign.kind() == Sign.Kind.FIELD || sign.kind() == Sign.Kind.ROW && plan.pitch(sign) < 2 * LARGE + 2 ? TIGHT : LARGE;
    }

    private static void small(Scene s, Graphics2D pen, Sign sign, List<Integer> events) {
        double pitch = pitch(s), half = SMALL_PITCH / 2;
        Box t = sign.kind() == Sign.Kind.INSIDE ? below(sign, events.size(), pitch) : sign.text();
        int most = (int) (t.width() / pitch);
        int shown = events.size() <= most ? events.size() : most - 1;
        double y = t.y() + 28;
        for (int i = 0; i < shown; i++) {
            double x = sign.fromRight() ? t.right() - pitch * (i + 1) + half : t.x() + pitch * i + half;
            mark(s, pen, sign, events.get(i), x, y, SMALL);
        }
        if (shown < events.size()) {
            String more = "+" + s.words().digits(Integer.toString(events.size() - shown));
            double along = pitch * shown;
            NameLayer.text(s, pen, more, NameLayer.SECOND, "label2", sign.fromRight() ? t.right() - along - 18 : t.x() + along, y + 4);
        }
    }

    /** Gives the room for small marks under a disc inside its place's circle. */
    private static Box below(Sign sign, int n, double pitch) {
        double half = Math.min(n * pitch, sign.spot().radius() * 1.5) / 2 + 0.5;
        return new Box(sign.markX() - half, sign.markY() + 2, 2 * half, 38);
    }

    private static void mark(Scene s, Graphics2D pen, Sign sign, int e, double x, double y, double r) {
        Mark full = s.mark(e, r);
        Mark m = r > SMALL ? full
            : new Mark(full.symbol(), full.ink(), full.state(), r, Mark.Badge.NONE, full.denied(), full.selected());
        Binder.bind(pen, new Binder.Thing(s.event(e).title().in(s.language())), g ->
            s.stamps().set(g, new Key(m, s.look()), m.extent(), x, y, at -> MarkDrawing.draw(at, m, s.look())));
        s.hit(hit(e, sign, Box.round(x, y, Math.max(r, SMALL_PITCH / 2))));
        int number = s.frame().numbers().of(e);
        if (number > 0) {
            boolean small = r <= SMALL;
            NumberDisc.draw(s, pen, number, small ? x + NumberDisc.RADIUS + SMALL + 0.5 : x - r * 0.92, small ? y : y - r * 0.92);
        }
    }

    /** Gives the room that a small mark takes, with its number where it has one. */
    private static double pitch(Scene s) {
        return s.frame().numbers().isEmpty() ? SMALL_PITCH : SMALL_PITCH + 2 * NumberDisc.RADIUS - 1;
    }

    private static HitMap.Hit hit(int e, Sign sign, Box b) {
        return new HitMap.Hit(e, sign.spot().place().id(), b.x(), b.y(), b.width(), b.height());
    }

    private record Key(Mark mark, Object look) {
    }
}
