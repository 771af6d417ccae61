package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;
import org.masar.draw.Part;
import org.masar.draw.Text;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Route;
import org.masar.view.Movement;

/**
 * Finds room for what is said of ways that are not known, clear of all names, marks and other ways: the same at any time, so that the
 * ground's names keep off it.
 */
final class Doubts {
    /** Of more ways nobody could tell which words belong to which. */
    private static final int MOST = 16;

    private final Box picture;
    private final Box inside;
    private final Plan plan;
    private final List<Box> written;

    private Doubts(Viewport v, Plan plan) {
        this.picture = new Box(0, 0, v.width(), v.height()).grown(-14);
        this.inside = new Box(0, 0, v.width(), v.height()).grown(-4);
        this.plan = plan;
        this.written = new ArrayList<>(plan.taken());
    }

    /** Finds room on a plan whose ways are laid; words on a whole picture only, those that say most first. */
    static Map<Movement, Doubt> of(Viewport v, Plan plan, List<Movement> movements, RouteWords say, Text text, Part part) {
        Doubts d = new Doubts(v, plan);
        Map<Movement, Curve> ways = new LinkedHashMap<>();
        movements.stream().filter(m -> m.route().known() != Route.Known.YES)
            .sorted((a, b) -> b.route().via().size() - a.route().via().size())
            .forEach(m -> plan.line(m.route()).ifPresent(c -> ways.put(m, c)));
        Map<Movement, Pixel> asked = new IdentityHashMap<>();
        ways.forEach((m, c) -> {
            if (m.route().known() == Route.Known.NO) {
                Pixel at = d.middle(c);
                asked.put(m, at);
                if (at != null) {
                    d.written.add(Box.round(at.x(), at.y(), Doubt.DISC));
                }
            }
        });
        Map<Movement, Doubt> found = new LinkedHashMap<>();
        Collection<Curve> all = movements.stream().map(m -> plan.line(m.route())).flatMap(java.util.Optional::stream).toList();
        ways.forEach((m, c) -> found.put(m, part == Part.DETAIL || found.size() >= MOST ? new Doubt(asked.get(m), null, 0)
            : d.words(asked.get(m), c, say.first(m, text), say.second(m, text), all)));
        return found;
    }

    private Doubt words(Pixel ask, Curve c, double first, double second, Collection<Curve> all) {
        Box two = second == 0 ? null : beside(c, Math.max(first, second), 2, all);
        Box room = two != null ? two : beside(c, first, 1, all);
        if (room != null) {
            written.add(room.grown(6));
        }
        return new Doubt(ask, room, two != null ? 2 : 1);
    }

    /** Gives the point nearest to the middle of what shows of the way that nothing else covers; null where all is covered or out of the picture. */
    private Pixel middle(Curve c) {
        double middle = c.middleOf(picture, panels(written));
        for (double off = 0; off < 0.95; off = off > 0 ? -off : -off + 0.02) {
            if (middle + off > 0.1 && middle + off < 0.86) {
                Pixel p = c.at(middle + off);
                Box disc = Box.round(p.x(), p.y(), Doubt.DISC);
                if (picture.grown(14).holds(disc) && written.stream().noneMatch(disc::touches)) {
                    return p;
                }
            }
        }
        return null;
    }

    private Box beside(Curve c, double w, int lines, Collection<Curve> all) {
        double h = RouteWords.LINE * lines + 2, middle = c.middleOf(inside, panels(written));
        for (double off : new double[] {0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, 0.24, -0.24, 0.3, -0.3, 0.4, 0.96, 1}) {
            double t = off > 0.9 ? off : middle + off;
            if (t > 0.02 && t <= 1) {
                Pixel p = c.at(t);
                for (Box room : List.of(new Box(p.x() - w / 2, p.y() - 13 - h, w, h), new Box(p.x() - w / 2, p.y() + 13, w, h),
                    new Box(p.x() + 14, p.y() - h / 2, w, h), new Box(p.x() - 14 - w, p.y() - h / 2, w, h), new Box(p.x() + 10, p.y() + 8, w, h),
                    new Box(p.x() - 10 - w, p.y() - 8 - h, w, h), new Box(p.x() + 10, p.y() - 8 - h, w, h), new Box(p.x() - 10 - w, p.y() + 8, w, h))) {
                    if (inside.holds(room) && written.stream().noneMatch(room.grown(2)::touches) && all.stream().allMatch(o -> o.clear(room.grown(4)))) {
                        return room;
                    }
                }
            }
        }
        return null;
    }

    /** Picks the panels, under which nothing is seen, from all that is taken. */
    private static List<Box> panels(List<Box> taken) {
        return taken.stream().filter(b -> b.height() > 100 && b.width() > 100).toList();
    }
}
