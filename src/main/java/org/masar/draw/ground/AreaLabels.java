package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Caption;
import org.masar.geo.Viewport;

/**
 * Names countries and seas at their best place and, where they are larger than a picture, again in every cell of a wide grid round it, so
 * that a name is in sight wherever one looks. Of one country's a picture shows the best that fits, alone.
 */
final class AreaLabels implements LabelSource {
    private static final double HALO = 1.5, ACROSS = 1040, DOWN = 660, APART = 560, REPEATED = 6.5, OVERFLOWING = 6;
    private static final int COLUMNS = 7, ROWS = 5, MOST_SEATS = 10;
    private static final double[] SHIFTS = {0, -16, 16, -32, 32};

    private final List<Caption> captions;
    private final List<Caption> others;
    private final boolean fine;
    private final double zoom;
    private final double world;
    private final long order;
    private final Letters letters;
    private final Lands lands;
    private final Box[] bounds;
    private final Map<List<Long>, Label> made = new HashMap<>();

    /** Names the captions that stand on the finer basemap, or on the world round it, away from those that others name already. */
    AreaLabels(List<Caption> captions, Detail detail, double zoom, long order, Letters letters, Lands lands, List<Caption> others) {
        this.others = others.stream().filter(c -> zoom >= c.from() && zoom < c.to()).toList();
        this.captions = captions.stream().filter(c -> zoom >= c.from() && zoom < c.to() && letters.knows(c.name())).toList();
        this.fine = detail == Detail.FINE;
        this.zoom = zoom;
        this.world = Viewport.TILE * Math.pow(2, zoom);
        this.order = order;
        this.letters = letters;
        this.lands = lands;
        this.bounds = zoom < REPEATED ? null : this.captions.stream().map(c -> c.kind() == Caption.Kind.SEA ? new Box(-9, -9, 0, 0)
            : lands.bounds(c.code())).toArray(Box[]::new);
    }

    /** Says which map's shapes the names must keep to. */
    enum Detail { FINE, COARSE }

    @Override
    public List<Label> in(Box box) {
        List<Label> found = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Caption c = captions.get(i);
            double x = c.at().x() * world, y = c.at().y() * world;
            long left = Math.round((box.x() - x) / ACROSS - 0.5), right = Math.round((box.right() - x) / ACROSS + 0.5);
            long top = Math.round((box.y() - y) / DOWN - 0.5), bottom = Math.round((box.bottom() - y) / DOWN + 0.5);
            for (long row = top; row <= bottom; row++) {
                for (long column = left; column <= right; column++) {
                    if (row == 0 && column == 0 || repeats(i, c, x + column * ACROSS, y + row * DOWN)) {
                        Label l = label(i, c, column, row);
                        if (l.reach().touches(box)) {
                            found.add(l);
                        }
                    }
                }
            }
        }
        return found;
    }

    private boolean repeats(int i, Caption c, double x, double y) {
        return bounds != null && (c.kind() == Caption.Kind.SEA ? fine && lands.covered(x / world, y / world)
            : new Box(x - ACROSS / 2, y - DOWN / 2, ACROSS, DOWN).touches(scaled(bounds[i])));
    }

    private Box scaled(Box b) {
        return new Box(b.x() * world, b.y() * world, b.width() * world, b.height() * world);
    }

    private Label label(int i, Caption c, long column, long row) {
        return made.computeIfAbsent(List.of((long) i, column, row), k -> {
            double x = c.at().x() * world + column * ACROSS, y = c.at().y() * world + row * DOWN;
            long nth = Math.floorMod(column, 512L) * 512 + Math.floorMod(row, 512L);
            List<Seat> seats = seats(c, x, y);
            Box reach = seats.stream().map(s -> s.at(world).boxes().get(0)).reduce(Box::with).orElse(new Box(-9, -9, 0, 0));
            return new Label(order + i * 262_144L + nth, reach, null, 0, c.kind() + c.code(), () -> seats);
        });
    }

    private List<Seat> seats(Caption c, double x, double y) {
        Style style = style(c.kind());
        boolean sea = c.kind() == Caption.Kind.SEA;
        Letters.Block b = letters.block(c.name(), style, sea ? Letters.Case.AS_IS : Letters.Case.CAPITALS);
        if (!fine && !sea && zoom < OVERFLOWING && c.span() * world * 1.1 < b.width()) {
            return List.of();
        }
        List<double[]> at = new ArrayList<>();
        for (double dy : SHIFTS) {
            at.add(new double[] {x, y + dy});
        }
        if (bounds != null) {
            for (int k = 0; k < COLUMNS * ROWS; k++) {
                at.add(new double[] {x + ((k % COLUMNS + 0.5) / COLUMNS - 0.5) * 0.6 * ACROSS, y + ((k / COLUMNS + 0.5) / ROWS - 0.5) * 0.6 * DOWN});
            }
            at.subList(SHIFTS.length, at.size()).sort(java.util.Comparator.comparingDouble(p -> Math.hypot(p[0] - x, p[1] - y)));
        }
        boolean home = Math.abs(x - c.at().x() * world) < 1e-6 && Math.abs(y - c.at().y() * world) < 1e-6;
        List<Seat> seats = new ArrayList<>();
        for (int k = 0; k < at.size(); k++) {
            Name n = b.name(-b.width() / 2, b.level(0), 0.5, sea ? "water" : "country", sea ? 0 : HALO, null);
            Seat s = new Seat(at.get(k)[0] / world, at.get(k)[1] / world, n);
            if (seats.size() < MOST_SEATS && !named(c, at.get(k)) && stands(c, s, home && k < SHIFTS.length)) {
                seats.add(s);
            }
        }
        return seats;
    }

    /** Tells whether the finer basemap names the same country near by. */
    private boolean named(Caption c, double[] at) {
        return others.stream().anyMatch(o -> o.code().equals(c.code()) && Math.hypot(o.at().x() * world - at[0], o.at().y() * world - at[1]) < APART);
    }

    /** Tells whether a name stands on what it names; the best place of a coarse one is taken on trust. */
    private boolean stands(Caption c, Seat s, boolean best) {
        Box b = s.at(world).boxes().get(0);
        Box units = new Box(b.x() / world, b.y() / world, b.width() / world, b.height() / world);
        if (c.kind() != Caption.Kind.SEA && lands.disputed(units)) {
            return false;
        }
        if (!fine && best) {
            return true;
        }
        for (double x : new double[] {units.x() + units.width() / 2, units.x(), units.right()}) {
            for (double y : new double[] {units.y(), units.bottom()}) {
                if (!(c.kind() == Caption.Kind.SEA ? lands.inSea(x, y) : fine ? lands.on(c.code(), x, y)
                    : lands.roughlyOn(c.code(), x, y) && !lands.covered(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Style style(Caption.Kind kind) {
        double grown = Fade.in(zoom, 5, 7.5);
        return switch (kind) {
            case HOME -> spaced(letters.style(15 + 6 * grown, Weight.REGULAR));
            case COUNTRY -> spaced(letters.style(10.5 + 4 * grown, Weight.REGULAR));
            case SEA -> letters.style(11.5 + Fade.in(zoom, 2, 4) * 0.5 + 4 * grown, Weight.ITALIC);
        };
    }

    private static Style spaced(Style s) {
        return s.spaced(Math.round(s.size() * 0.24 * 2) / 2.0);
    }
}
