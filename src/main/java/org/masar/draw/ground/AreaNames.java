package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Basemap;
import org.masar.geo.Caption;
import org.masar.geo.MapPoint;
import org.masar.geo.Pixel;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.model.Words;

/** Names countries and seas inside what the view shows of them: at their best place, else nearest to the middle of what shows. */
final class AreaNames {
    private static final int COLUMNS = 15, ROWS = 11;
    private static final double HALO = 1.5;

    private final Basemap basemap;

    AreaNames(Basemap basemap) {
        this.basemap = basemap;
    }

    void place(Caption.Kind kind, Viewport v, Letters letters, Room room, List<Name> placed) {
        if (v.zoom() > 10.5) {
            return;
        }
        for (Caption c : basemap.captions()) {
            if (c.kind() == kind) {
                place(c, v, letters, room, placed);
            }
        }
    }

    private void place(Caption c, Viewport v, Letters letters, Room room, List<Name> placed) {
        String s = letters.arabic() || c.kind() == Caption.Kind.SEA ? letters.in(c.name()) : letters.in(c.name()).toUpperCase(Locale.ROOT);
        Style style = style(c.kind(), v.zoom(), letters);
        double w = letters.width(s, style) - style.spacing();
        Box disputed = disputed(v);
        for (Pixel p : spots(c, v)) {
            double x = p.x() - w / 2, baseline = p.y() + letters.drop(style);
            Box box = letters.box(s, style, x, baseline, HALO);
            if (room.free(box) && !box.touches(disputed) && within(c, v, box)) {
                String ink = c.kind() == Caption.Kind.SEA ? "water" : "country";
                Name name = new Name(s, style, ink, c.kind() == Caption.Kind.SEA ? 0 : HALO, x, baseline, 0, List.of(box), null);
                room.take(box.grown(6));
                placed.add(name);
                return;
            }
        }
    }

    /** Bounds the land between the disputed lines, upon which no country's name may stand. */
    private Box disputed(Viewport v) {
        Box all = new Box(v.width() * -9, 0, 0, 0);
        Shapes lines = basemap.borders();
        boolean first = true;
        for (int part = 0; part < lines.parts(); part++) {
            for (int i = lines.start(part); lines.kind(part) == BorderLayer.DISPUTED && i < lines.end(part); i++) {
                Box point = new Box(v.px(lines.x(i)), v.py(lines.y(i)), 0, 0);
                all = first ? point : all.with(point);
                first = false;
            }
        }
        return all;
    }

    private static Style style(Caption.Kind kind, double zoom, Letters letters) {
        double grown = Fade.in(zoom, 5, 7.5);
        return switch (kind) {
            case HOME -> spaced(letters.style(15 + 6 * grown, Weight.REGULAR), letters);
            case COUNTRY -> spaced(letters.style(10.5 + 4 * grown, Weight.REGULAR), letters);
            case SEA -> letters.style(12 + 4 * grown, Weight.ITALIC);
        };
    }

    private static Style spaced(Style s, Letters letters) {
        return letters.arabic() ? s : s.spaced(Math.round(s.size() * 0.24 * 2) / 2.0);
    }

    /** Lists the best place, then those of a grid that lie in the area, from the middle of what shows outwards. */
    private List<Pixel> spots(Caption c, Viewport v) {
        List<Pixel> spots = new ArrayList<>();
        double x = 0, y = 0;
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            Pixel p = new Pixel((i % COLUMNS + 0.5) * v.width() / COLUMNS, (i / COLUMNS + 0.5) * v.height() / ROWS);
            if (holds(c, v, p)) {
                spots.add(p);
                x += p.x();
                y += p.y();
            }
        }
        double midX = x / spots.size(), midY = y / spots.size();
        spots.sort(Comparator.comparingDouble(p -> Math.hypot(p.x() - midX, p.y() - midY)));
        spots.add(0, new Pixel(v.px(c.at().x()), v.py(c.at().y())));
        return spots;
    }

    private boolean within(Caption c, Viewport v, Box b) {
        double[] xs = {b.x(), b.x() + b.width() / 2, b.right()};
        double[] ys = {b.y(), b.bottom()};
        for (double x : xs) {
            for (double y : ys) {
                if (!holds(c, v, new Pixel(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Caption c, Viewport v, Pixel p) {
        MapPoint m = v.toMap(p);
        if (c.kind() != Caption.Kind.SEA) {
            return inside(basemap.countries(), m, c.code()) && !inside(basemap.lakes(), m, null);
        }
        Basemap.Extent e = basemap.extent();
        return m.x() > e.left() && m.x() < e.right() && m.y() > e.top() && m.y() < e.bottom() && !inside(basemap.shore(), m, null);
    }

    /** Tells by counting rings, so that holes are outside. */
    private static boolean inside(Shapes shapes, MapPoint m, String code) {
        boolean inside = false;
        for (int part = 0; part < shapes.parts(); part++) {
            if ((code == null || shapes.name(part).equals(Words.of("code", code))) && shapes.holds(part, m.x(), m.y())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
