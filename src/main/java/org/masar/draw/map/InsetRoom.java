package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.geo.Viewport;
import org.masar.state.Detail;

/** Finds size and place of the detail map's panel: as the user set it, else its usual size in the corner where it covers least. */
final class InsetRoom {
    /** Least map, in logical pixels, on which the detail map opens by itself. */
    static final double LEAST_WIDTH = 520, LEAST_HEIGHT = 380;
    private static final double EDGE = Inset.MARGIN;
    private static final double GAP = 4, NOTICE = 13;

    private final Viewport view;
    private final List<Box> panels;

    /** Places a panel on a map among others, which it never covers. */
    InsetRoom(Viewport view, List<Box> panels) {
        this.view = view;
        this.panels = panels.stream().filter(b -> b.width() > 0 && b.height() > 0).toList();
    }

    /** Tells whether the map is large enough for the panel to open by itself. */
    static boolean roomy(double width, double height) {
        return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    /** Gives width and height of the panel in whole logical pixels. */
    Box size(Detail d) {
        double high = Math.max(Inset.LOWEST, Math.min(320, view.height() * 0.5));
        double w = Math.max(Inset.NARROWEST, Math.min(Math.min(460, high * 1.45), view.width() * 0.354));
        double h = Math.max(Inset.LOWEST, Math.min(high, w * 0.706));
        if (d.width() > 0 && d.height() > 0) {
            w = Math.max(Inset.NARROWEST, Math.min(view.width() / 2.0, d.width()));
            h = Math.max(Inset.LOWEST, Math.min(view.height() / 2.0, d.height()));
        }
        return new Box(0, 0, Math.rint(Math.min(w, view.width() - 2 * EDGE)), Math.rint(Math.min(h, view.height() - 2 * EDGE)));
    }

    /** Gives where the panel stands; {@code busy} are weighed boxes that it had better not cover. */
    Box place(Detail d, List<Candidate> busy) {
        Box size = size(d);
        if (!Double.isNaN(d.x())) {
            return clear(at(d.x(), d.y(), size));
        }
        return corners(size).stream().min(Comparator.comparingDouble(c -> c.cost() + covered(c.box(), busy))).orElseThrow().box();
    }

    /** Lists the four corners, moved off the other panels: the lower right one is liked best, then those that leave the legend's side free. */
    List<Candidate> corners(Box size) {
        List<Candidate> all = new ArrayList<>();
        double[][] at = {{1, 1, 0}, {1, 0, 30}, {0, 1, 90}, {0, 0, 200}};
        for (double[] c : at) {
            Box corner = at(c[0], c[1], size);
            Box free = clear(corner);
            all.add(new Candidate(c[2] + Math.hypot(free.x() - corner.x(), free.y() - corner.y()) / 8 + 4000 * (touched(free) ? 1 : 0), free, false));
        }
        return all;
    }

    private Box at(double x, double y, Box size) {
        return new Box(Math.rint(EDGE + x * Math.max(0, view.width() - 2 * EDGE - size.width())),
            Math.rint(EDGE + y * Math.max(0, view.height() - 2 * EDGE - size.height())), size.width(), size.height());
    }

    /** Tells whether a panel is covered, by the notice on the lower edge too. */
    private boolean touched(Box b) {
        Box whole = new Box(b.x(), b.y(), b.width(), b.height() + NOTICE);
        return panels.stream().anyMatch(whole::touches);
    }

    /** Moves the box off all panels by the shortest way that stays inside the picture; leaves it where there is none. */
    private Box clear(Box b) {
        if (!touched(b)) {
            return b;
        }
        List<Double> xs = new ArrayList<>(List.of(b.x())), ys = new ArrayList<>(List.of(b.y()));
        panels.forEach(p -> {
            xs.addAll(List.of(p.x() - GAP - b.width(), p.right() + GAP));
            ys.addAll(List.of(p.y() - GAP - NOTICE - b.height(), p.bottom() + GAP));
        });
        Optional<Box> best = Optional.empty();
        for (double x : xs) {
            for (double y : ys) {
                Box c = new Box(Math.rint(x), Math.rint(y), b.width(), b.height());
                boolean inside = c.x() >= 0 && c.y() >= 0 && c.right() <= view.width() && c.bottom() <= view.height();
                if (inside && !touched(c) && (best.isEmpty() || apart(c, b) < apart(best.get(), b))) {
                    best = Optional.of(c);
                }
            }
        }
        return best.orElse(b);
    }

    private static double apart(Box a, Box b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static double covered(Box b, List<Candidate> busy) {
        return busy.stream().filter(c -> b.touches(c.box())).mapToDouble(Candidate::cost).sum();
    }
}
