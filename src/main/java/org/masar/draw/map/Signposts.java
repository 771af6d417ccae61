package org.masar.draw.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.masar.draw.Box;
import org.masar.geo.Viewport;

/**
 * Finds room at the picture's edge for the pointers to all that lies outside, before anything inside is named: the same at any time, so that
 * neither pointers nor the names beside them jump while time moves.
 */
final class Signposts {
    static final double R = 12;
    private static final double HIGH = 24, STEP = 7, PAD = 5, APART = 2;
    private static final int LEAST_WIDTH = 160, LEAST_HEIGHT = 120;

    private final Viewport view;
    private final List<Box> taken;

    /** Finds room on a picture among panels and marks. */
    Signposts(Viewport view, List<Box> panels, List<Box> marks) {
        this.view = view;
        this.taken = new ArrayList<>(panels);
        this.taken.addAll(marks);
    }

    /** Gives each direction its room, those for which none is left are missing; {@code words} tells how long the longest words are. */
    List<Signpost> of(List<Outside> directions, ToDoubleFunction<Outside> words) {
        List<Signpost> all = new ArrayList<>();
        if (view.width() < LEAST_WIDTH || view.height() < LEAST_HEIGHT) {
            return all;
        }
        for (Outside o : directions) {
            Signpost s = nearest(o, words.applyAsDouble(o));
            if (s != null) {
                taken.add(s.box().grown(APART));
                all.add(s);
            }
        }
        return all;
    }

    /** Finds the room nearest to where the direction meets the edge; null where all of the edge is taken. */
    private Signpost nearest(Outside o, double words) {
        double w = view.width(), h = view.height(), dx = Math.cos(o.angle()), dy = Math.sin(o.angle());
        double toSide = Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : w / 2 / Math.abs(dx), toEnd = Math.abs(dy) < 1e-9 ? Double.MAX_VALUE : h / 2 / Math.abs(dy);
        boolean side = toSide <= toEnd;
        double far = Math.min(toSide, toEnd), x = w / 2 + dx * far, y = h / 2 + dy * far;
        for (double off = 0; off < (side ? h : w); off += STEP) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Signpost s = side ? beside(o, dx > 0, y + sign * off, words) : above(o, dy < 0, x + sign * off, words);
                if (taken.stream().noneMatch(s.box()::touches)) {
                    return s;
                }
            }
        }
        return null;
    }

    private Signpost beside(Outside o, boolean right, double y, double words) {
        double w = view.width(), at = Math.max(R + 2, Math.min(view.height() - R - 2, y)), wide = R + 7 + words + PAD;
        return new Signpost(o.spots(), new Box(right ? w - wide : 0, at - HIGH / 2, wide, HIGH), right ? w : 0, at,
            new Box(right ? w - R - 7 - words : R + 7, at - HIGH / 2, words, HIGH), right ? Signpost.Side.RIGHT : Signpost.Side.LEFT);
    }

    private Signpost above(Outside o, boolean top, double x, double words) {
        double w = view.width(), h = view.height(), wide = Math.max(2 * R, words + 2 * PAD), at = Math.max(wide / 2 + 2, Math.min(w - wide / 2 - 2, x));
        double high = R + 22, middle = top ? R + 12 : h - R - 12;
        return new Signpost(o.spots(), new Box(at - wide / 2, top ? 0 : h - high, wide, high), at, top ? 0 : h,
            new Box(at - words / 2, middle - 9, words, 18), Signpost.Side.END);
    }
}
