package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Shapes;

/** Names each river once, along its straightest free stretch. */
final class RiverNames {
    private static final double HALO = 1.4, STEP = 14, LIFT = 3.5, STEEPEST = Math.toRadians(75), WINDING = 1.7, STRAY = 15;

    private final Shapes rivers;

    RiverNames(Shapes rivers) {
        this.rivers = rivers;
    }

    void place(Plate plate, Letters letters, Room room, List<Name> placed) {
        double zoom = plate.viewport().zoom();
        Window coarse = Window.of(plate);
        Map<String, List<Lines.Stretch>> byName = new LinkedHashMap<>();
        for (Lines.Stretch s : new Lines(coarse).stretches(rivers, part -> shown(part, zoom))) {
            byName.computeIfAbsent(letters.in(rivers.name(s.part())), k -> new ArrayList<>()).add(s);
        }
        byName.forEach((name, stretches) -> {
            Style style = letters.style(rivers.kind(stretches.get(0).part()) == 1 ? 12.5 : 11, Weight.ITALIC);
            List<Seat> seats = new ArrayList<>();
            double width = letters.width(name, style);
            stretches.forEach(s -> seats(s.points(), width, seats));
            seats.stream().sorted(Comparator.comparingDouble(Seat::cost)).map(seat -> name(name, style, seat, letters))
                .filter(n -> room.free(n.boxes())).findFirst().ifPresent(n -> {
                    n.boxes().forEach(room::take);
                    placed.add(n);
                });
        });
    }

    private boolean shown(int part, double zoom) {
        return !rivers.name(part).isEmpty() && zoom > (rivers.kind(part) == 1 ? 6.3 : rivers.kind(part) == 2 ? 7.2 : 8.2);
    }

    /** Finds where a text of the width would lie along the line, on either side, and how far the line strays from it there. */
    static void seats(List<double[]> points, double width, List<Seat> seats) {
        double[] along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + distance(points.get(i - 1), points.get(i));
        }
        int a = 0;
        for (double start = 0; start < along[along.length - 1]; start += STEP) {
            while (along[a + 1] < start) {
                a++;
            }
            double[] from = at(points, along, a, start);
            int b = a + 1;
            while (b < along.length && distance(from, points.get(b)) < width && along[b] - start < width * WINDING) {
                b++;
            }
            if (b < along.length && distance(from, points.get(b)) >= width) {
                seat(points, from, a + 1, b, width, seats);
            }
        }
    }

    private static void seat(List<double[]> points, double[] from, int a, int b, double width, List<Seat> seats) {
        double[] to = points.get(b);
        double chord = distance(from, to);
        double angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
        boolean backwards = Math.abs(angle) > Math.PI / 2;
        double upright = backwards ? angle - Math.signum(angle) * Math.PI : angle;
        if (Math.abs(upright) > STEEPEST) {
            return;
        }
        double rise = 0, dip = 0;
        for (int i = a; i < b; i++) {
            double[] p = points.get(i);
            double off = ((to[0] - from[0]) * (p[1] - from[1]) - (to[1] - from[1]) * (p[0] - from[0])) / chord;
            rise = Math.max(rise, backwards ? off : -off);
            dip = Math.max(dip, backwards ? -off : off);
        }
        if (rise + dip < STRAY) {
            double x = (from[0] + to[0]) / 2, y = (from[1] + to[1]) / 2, cost = rise + dip + 4 * Math.abs(upright);
            seats.add(new Seat(x, y, upright, width, rise, cost));
            seats.add(new Seat(x, y, upright, width, -dip - 1e-9, cost + 3));
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(b[0] - a[0], b[1] - a[1]);
    }

    private static double[] at(List<double[]> points, double[] along, int i, double where) {
        double[] a = points.get(i), b = points.get(i + 1);
        double t = along[i + 1] == along[i] ? 0 : (where - along[i]) / (along[i + 1] - along[i]);
        return new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
    }

    /** Puts the name above the line, or below where its seat's offset is negative, and covers it with a row of boxes along its slope. */
    private static Name name(String s, Style style, Seat seat, Letters letters) {
        return name(s, style, "water", seat, letters);
    }

    /** Puts a name of an ink along its seat in the same way. */
    static Name name(String s, Style style, String ink, Seat seat, Letters letters) {
        double cos = Math.cos(seat.angle()), sin = Math.sin(seat.angle());
        double lift = seat.offset() >= 0 ? LIFT + seat.offset() + (letters.arabic() ? 0.35 * style.size() : 0)
            : seat.offset() - LIFT - style.size() * 0.75;
        double x = seat.x() - cos * seat.width() / 2 + sin * lift, y = seat.y() - sin * seat.width() / 2 - cos * lift;
        List<Box> boxes = new ArrayList<>();
        double height = style.size() * (letters.arabic() ? 1.45 : 1.12), half = height / 2 + HALO;
        int n = (int) Math.ceil(seat.width() / half) + 1;
        for (int i = 0; i <= n; i++) {
            double d = seat.width() * i / n, up = style.size() * 0.3;
            boxes.add(Box.round(x + cos * d + sin * up, y + sin * d - cos * up, half));
        }
        return new Name(s, style, ink, HALO, x, y, seat.angle(), boxes, null);
    }

    record Seat(double x, double y, double angle, double width, double offset, double cost) {
    }
}
