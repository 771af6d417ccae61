package org.masar.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.note.Placed;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.Offset;
import org.masar.state.PagePoint;

/** Works out what becomes of an annotation under a gesture. Pure: from how it stood at the gesture's start, and where the pointer is now. */
final class NoteMoves {
    private static final double SNAP = 15, LEAST = 4, BEYOND = 3.9;

    private NoteMoves() {
    }

    /** Says what of an annotation is held. */
    enum Part { POINT, CORNER, TURN, BOX }

    /**
     * Names a handle.
     *
     * @param index of the point, or of the corner: top left, top right, bottom right, bottom left
     * @param at    where it stands, logical pixels
     */
    record Handle(Part part, int index, Pixel at) {
    }

    /** Says whether shapes keep their form and angles go by steps. */
    enum Rule { FREE, REGULAR }

    /** Holds points to the map or to the page. */
    static Anchor anchor(List<Pixel> points, Viewport v, Hold hold) {
        return hold == Hold.MAP ? new Anchor.OnMap(points.stream().map(v::toLonLat).toList())
            : new Anchor.OnPage(points.stream().map(p -> new PagePoint(near(p.x() / v.width()), near(p.y() / v.height()))).toList());
    }

    private static double near(double fraction) {
        return Math.max(-BEYOND, Math.min(1 + BEYOND, fraction));
    }

    /** Tells to what an annotation holds. */
    static Hold hold(Annotation a) {
        return a.anchor() instanceof Anchor.OnMap ? Hold.MAP : Hold.PAGE;
    }

    /** Moves all of it by pixels. */
    static Annotation moved(Placed start, double dx, double dy, Viewport v) {
        return at(start.note(), start.points().stream().map(p -> new Pixel(p.x() + dx, p.y() + dy)).toList(), v);
    }

    private static Annotation at(Annotation a, List<Pixel> points, Viewport v) {
        return a.with(anchor(points, v, hold(a)));
    }

    /** Lists the handles of an annotation where it stands. */
    static List<Handle> handles(Placed p) {
        List<Handle> all = new ArrayList<>();
        Kind k = p.note().kind();
        if (k == Kind.ARROW || k == Kind.LINE || k == Kind.RULER || k == Kind.POLYGON || k == Kind.CALLOUT) {
            for (int i = 0; i < p.points().size(); i++) {
                all.add(new Handle(Part.POINT, i, p.points().get(i)));
            }
        }
        if (k != Kind.ARROW && k != Kind.LINE && k != Kind.RULER && k != Kind.POLYGON) {
            List<Pixel> corners = frame(p);
            for (int i = 0; i < 4; i++) {
                all.add(new Handle(Part.CORNER, i, corners.get(i)));
            }
        }
        if (k.turns()) {
            all.add(new Handle(Part.TURN, 0, turned(new Pixel(p.middle().x(), p.box().y() - 24), p.middle(), p.note().rotation())));
        }
        return all;
    }

    /** Lists the corners of the box about an annotation as it stands, turned. */
    static List<Pixel> frame(Placed p) {
        return corners(p.box()).stream().map(c -> turned(c, p.middle(), p.note().rotation())).toList();
    }

    private static List<Pixel> corners(Box b) {
        return List.of(new Pixel(b.x(), b.y()), new Pixel(b.right(), b.y()), new Pixel(b.right(), b.bottom()), new Pixel(b.x(), b.bottom()));
    }

    private static Pixel turned(Pixel p, Pixel about, double degrees) {
        double a = Math.toRadians(degrees), dx = p.x() - about.x(), dy = p.y() - about.y();
        return new Pixel(about.x() + dx * Math.cos(a) - dy * Math.sin(a), about.y() + dx * Math.sin(a) + dy * Math.cos(a));
    }

    /** Drags a handle to a pixel, from how the annotation stood when the drag began. */
    static Annotation dragged(Placed start, Handle h, Pixel to, Viewport v, Rule rule) {
        return switch (h.part()) {
            case POINT -> point(start, h.index(), to, v, rule);
            case TURN -> {
                double degrees = Math.toDegrees(Math.atan2(to.x() - start.middle().x(), start.middle().y() - to.y()));
                yield start.note().turned(rule == Rule.REGULAR ? Math.rint(degrees / SNAP) * SNAP : degrees);
            }
            case BOX -> start.note().with(new Offset(start.note().offset().x() + to.x() - h.at().x(), start.note().offset().y() + to.y() - h.at().y()));
            case CORNER -> corner(start, h.index(), to, v, rule);
        };
    }

    private static Annotation point(Placed start, int index, Pixel to, Viewport v, Rule rule) {
        List<Pixel> points = new ArrayList<>(start.points());
        if (start.note().kind() == Kind.CALLOUT) {
            Pixel box = start.middle();
            return at(start.note(), List.of(to), v).with(new Offset(box.x() - to.x(), box.y() - to.y()));
        }
        Pixel beside = points.get(index == 0 ? 1 : index - 1);
        points.set(index, rule == Rule.REGULAR ? straight(beside, to) : to);
        return at(start.note(), points, v);
    }

    /** Gives the pixel nearest to another in a direction of full steps from a first. */
    static Pixel straight(Pixel from, Pixel to) {
        double way = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double step = Math.toRadians(SNAP), a = Math.rint(Math.atan2(to.y() - from.y(), to.x() - from.x()) / step) * step;
        return new Pixel(from.x() + way * Math.cos(a), from.y() + way * Math.sin(a));
    }

    private static Annotation corner(Placed start, int index, Pixel to, Viewport v, Rule rule) {
        Annotation a = start.note();
        Pixel opposite = turned(corners(start.box()).get((index + 2) % 4), start.middle(), a.rotation());
        Pixel held = turned(corners(start.box()).get(index), start.middle(), a.rotation());
        double factor = Math.max(0.05, Math.hypot(to.x() - opposite.x(), to.y() - opposite.y())
            / Math.max(1, Math.hypot(held.x() - opposite.x(), held.y() - opposite.y())));
        if (a.kind().isText() || a.kind() == Kind.NUMBER) {
            return a.with(a.style().sized(Math.rint(a.style().size() * factor)));
        }
        if (!a.kind().isBox()) {
            return at(a, start.points().stream().map(p -> new Pixel(opposite.x() + (p.x() - opposite.x()) * factor,
                opposite.y() + (p.y() - opposite.y()) * factor)).toList(), v);
        }
        Pixel wanted = rule == Rule.FREE ? to : new Pixel(opposite.x() + (held.x() - opposite.x()) * factor, opposite.y() + (held.y() - opposite.y()) * factor);
        Pixel middle = new Pixel((opposite.x() + wanted.x()) / 2, (opposite.y() + wanted.y()) / 2);
        return at(a, List.of(turned(opposite, middle, -a.rotation()), turned(wanted, middle, -a.rotation())), v);
    }

    /** Makes it larger or smaller by a factor, from its first point or its corner at the top left. */
    static Annotation grown(Placed start, double factor, Viewport v) {
        List<Handle> all = handles(start);
        Handle corner = all.stream().filter(h -> h.part() == Part.CORNER && h.index() == 2).findFirst().orElse(null);
        if (corner != null) {
            Pixel o = turned(corners(start.box()).get(0), start.middle(), start.note().rotation());
            return dragged(start, corner, new Pixel(o.x() + (corner.at().x() - o.x()) * factor, o.y() + (corner.at().y() - o.y()) * factor), v, Rule.REGULAR);
        }
        Pixel o = start.points().get(0);
        return at(start.note(), start.points().stream().map(p -> new Pixel(o.x() + (p.x() - o.x()) * factor, o.y() + (p.y() - o.y()) * factor)).toList(), v);
    }

    /** Makes the two corners of a box that is drawn from one pixel to another; a click alone gives one of a usual size about it. */
    static List<Pixel> box(Pixel from, Pixel to, Rule rule) {
        double w = to.x() - from.x(), h = to.y() - from.y();
        if (Math.hypot(w, h) < LEAST) {
            return List.of(new Pixel(from.x() - 60, from.y() - 40), new Pixel(from.x() + 60, from.y() + 40));
        }
        double side = Math.max(Math.abs(w), Math.abs(h));
        return List.of(from, rule == Rule.FREE ? to : new Pixel(from.x() + Math.copySign(side, w), from.y() + Math.copySign(side, h)));
    }

    /** Makes the two ends of a line that is drawn from one pixel to another; a click alone gives one of a usual length from it. */
    static List<Pixel> line(Pixel from, Pixel to, Rule rule) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y()) < LEAST ? List.of(from, new Pixel(from.x() + 100, from.y() - 40))
            : List.of(from, rule == Rule.FREE ? to : straight(from, to));
    }

    /** Adds a point to what is drawn freehand unless it is too near to the last. */
    static List<Pixel> freehand(List<Pixel> points, Pixel p) {
        Pixel last = points.get(points.size() - 1);
        if (Math.hypot(p.x() - last.x(), p.y() - last.y()) < 3) {
            return points;
        }
        List<Pixel> more = new ArrayList<>(points);
        more.add(p);
        return more;
    }
}
