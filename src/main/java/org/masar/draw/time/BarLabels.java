package org.masar.draw.time;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.HitMap;
import org.masar.draw.Mark;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/**
 * Names bars: inside where the name fits, else after the bar, else before it, else not at all. Names never overlap, and one that the
 * playhead would cross starts after it.
 */
final class BarLabels {
    private static final double PAD = 5, BADGE = 14, CLEAR = 4, NEAR = 30;

    /** Stands for no playhead. */
    static final double NOWHERE = -1e9;

    private final Lettering text;

    BarLabels(Lettering text) {
        this.text = text;
    }

    /** Draws badges and names of one row where they were placed, and adds what can be pointed at. */
    void draw(BarDrawing d, Placed row, List<HitMap.Hit> hits) {
        for (Spot s : row.spots) {
            double y = d.middle(s.bar.event());
            if (s.badge.shows) {
                text.sign(d.g, s.badge.sign, d.strip.x(s.badge.at), y, d.look());
            }
            if (s.name != null) {
                write(d, s.bar, s.name, y);
            }
        }
        hits.addAll(row.hits);
    }

    /**
     * Places badges and names of one row.
     *
     * @param row      bars in order of time
     * @param playhead where the line stands, or {@link #NOWHERE}
     * @param selected number of the event of this row that is chosen, or -1
     */
    Placed place(BarDrawing d, List<Bar> row, double playhead, int selected) {
        List<Spot> spots = new ArrayList<>();
        List<HitMap.Hit> hits = new ArrayList<>();
        double busy = -1e9;
        for (int i = 0; i < row.size(); i++) {
            Bar b = row.get(i);
            double next = i + 1 < row.size() ? row.get(i + 1).from() : d.strip.length() + Layout.MARGIN;
            double y = d.middle(b.event());
            if (y < d.f.layout().axis() - 10 || y > d.f.layout().lanesEnd() + 10) {
                continue;
            }
            Badge badge = badge(d, b, next);
            Place at = place(d, b, badge, Math.max(busy, -PAD), next, playhead);
            spots.add(new Spot(b, badge, at));
            if (at != null) {
                hit(d, b.event(), at.from, at.to, y, hits);
            }
            busy = Math.max(Math.max(b.to(), badge.end), at == null ? busy : at.to) + CLEAR;
            hit(d, b.event(), b.from(), Math.max(b.to(), badge.end), y, hits);
        }
        return new Placed(List.copyOf(spots), List.copyOf(hits), selected);
    }

    /** Puts the sign "accounts differ", else "one voice only", after the bar, else inside at its end. */
    private Badge badge(BarDrawing d, Bar b, double next) {
        Mark.Badge sign = d.badge(b.event());
        if (sign == Mark.Badge.NONE || !d.f.lanes().named()) {
            return new Badge(0, 1e9, -1e9, false, false, sign);
        }
        boolean after = b.to() + BADGE < Math.min(next, d.strip.length() + Layout.MARGIN);
        double at = after ? b.to() + BADGE / 2 + 1 : Math.min(b.to(), d.strip.length()) - BADGE / 2 - 1;
        return new Badge(at, after ? 1e9 : at - BADGE / 2, after ? at + BADGE / 2 : -1e9, !after, at > 0, sign);
    }

    private Place place(BarDrawing d, Bar b, Badge badge, double busy, double next, double playhead) {
        String title = d.f.visible().dataset().events().get(b.event()).title().in(d.f.language());
        if (title.isEmpty() || !d.f.lanes().named() || !d.inLanes(b.event())) {
            return null;
        }
        Style style = BarType.of(d.f.lanes().pitch(), d.selected(b.event()) ? Weight.SEMIBOLD : Weight.REGULAR);
        double w = text.width(title, style);
        if (!b.narrow()) {
            Place inside = inside(d, b, badge, w, playhead);
            if (inside != null) {
                return inside.with(title, style);
            }
        }
        double clear = d.selected(b.event()) ? CLEAR + 3 : CLEAR;
        double after = Math.max(b.to(), badge.end) + clear;
        if (crosses(after, w, playhead) && playhead - after < NEAR) {
            after = playhead + CLEAR;
        }
        if (after + w < Math.min(next - CLEAR, d.strip.length() + Layout.MARGIN) && !crosses(after, w, playhead)) {
            return new Place(after, after + w, false, title, style);
        }
        double before = Math.min(b.from(), badge.begin) - clear - w;
        return before > Math.max(busy, 0) && !crosses(before, w, playhead) ? new Place(before, before + w, false, title, style) : null;
    }

    /** Finds room in the widest of the stretches between folds: after the playhead where it would be crossed. */
    private Place inside(BarDrawing d, Bar b, Badge badge, double w, double playhead) {
        Place best = null;
        double widest = 0;
        for (double[] s : d.segments(b.sure() ? b.ls() : b.es(), b.sure() ? b.ee() : b.le())) {
            double from = Math.max(0, s[0]) + PAD, to = Math.min(d.strip.length(), s[1]) - PAD;
            boolean end = to + PAD >= Math.min(b.to(), d.strip.length()) - 1;
            to -= badge.inside && end ? BADGE : 0;
            double start = crosses(from, w, playhead) ? playhead + PAD : from;
            if (start + w <= to && to - from > widest) {
                widest = to - from;
                best = new Place(start, start + w, true, "", null);
            }
        }
        return best;
    }

    private static boolean crosses(double from, double w, double playhead) {
        return playhead > from - 3 && playhead < from + w + 3;
    }

    private void write(BarDrawing d, Bar b, Place at, double y) {
        boolean solid = at.inside && b.sure() && d.fill(b.event()) == BarDrawing.Fill.SOLID;
        double x = d.strip.leftOf(at.from, at.to);
        if (at.inside && (!b.sure() || d.denied(b.event()))) {
            d.g.setColor(b.sure() ? d.ground(b.event()) : d.band(b.event()));
            Ink.fill(d.g, x - 2, y - 2.2, at.to - at.from + 4, 4.4);
        }
        Color words = d.look().colour(d.faded(b.event()) ? "muted" : "text");
        d.g.setColor(solid && !d.faded(b.event()) ? d.look().colour("onCat") : words);
        text.draw(d.g, at.title, x, y + text.drop(at.style), at.style);
    }

    private static void hit(BarDrawing d, int event, double from, double to, double y, List<HitMap.Hit> hits) {
        double a = Math.max(0, from), z = Math.min(d.strip.length() + Layout.MARGIN, to), h = d.f.lanes().pitch();
        if (z > a) {
            hits.add(new HitMap.Hit(event, null, d.strip.leftOf(a, z), y - h / 2, z - a, h));
        }
    }

    record Badge(double at, double begin, double end, boolean inside, boolean shows, Mark.Badge sign) {
    }

    record Spot(Bar bar, Badge badge, Place name) {
    }

    /**
     * Says where badges and names of a row stand.
     *
     * @param spots    a bar each, in order of time
     * @param hits     what can be pointed at
     * @param selected the event for whose choice it holds, or -1
     */
    record Placed(List<Spot> spots, List<HitMap.Hit> hits, int selected) {
        /** Tells whether a line would cross a name. */
        boolean crossedBy(double playhead) {
            for (Spot s : spots) {
                if (s.name != null && crosses(s.name.from, s.name.to - s.name.from, playhead)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Place(double from, double to, boolean inside, String title, Style style) {
        Place with(String words, Style s) {
            return new Place(from, to, inside, words, s);
        }
    }
}
