package org.masar.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Holds the ticks of an axis in two rows: above years, months or days, below the units in them. In each row times strictly
 * increase and labels, each beside its mark towards later times, never overlap; no two labels of the upper row are equal,
 * and none of the lower row within one unit of the upper.
 *
 * @param upper years, or months where days are below, or days where hours are below
 * @param lower the units; empty where years are the finest
 */
public record Ticks(List<Tick> upper, List<Tick> lower) {
    private static final double GAP = 8;
    private static final double LEAST_DISTANCE = 34;

    public Ticks {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    /**
     * Finds the ticks of what the axis shows.
     *
     * @param words      language, digits, and the zone whose calendar is counted
     * @param upperWidth width of a label of the upper row, pixels
     * @param lowerWidth width of a label of the lower row, pixels
     */
    public static Ticks of(Axis axis, TimeWords words, ToDoubleFunction<String> upperWidth, ToDoubleFunction<String> lowerWidth) {
        TickLabels labels = new TickLabels(words);
        List<Candidate> upper = new ArrayList<>();
        List<Tick> lower = new ArrayList<>();
        for (Axis.Segment s : axis.segments()) {
            if (s.right() <= 0 || s.left() >= axis.width()) {
                continue;
            }
            Piece piece = Piece.of(axis, s);
            TickStep step = step(piece, labels, lowerWidth, upperWidth);
            if (step.unit() == TickUnit.YEAR) {
                years(piece, step, labels, upper);
            } else {
                upper(piece, labels, TickLabels.above(step.unit()), upper);
                lower(piece, step, labels, lowerWidth, lower);
            }
        }
        return new Ticks(placed(upper, axis, upperWidth), lower);
    }

    /** A tick with what may be written there, longest first. */
    private record Candidate(long at, double x, TickUnit unit, List<String> labels, int year, Tick.Kind kind) {
    }

    /** What is visible of a segment, in time and as it lies. */
    private record Piece(long from, long to, TimeScale scale, double end) {
        static Piece of(Axis axis, Axis.Segment s) {
            long a = Math.min(axis.visibleFrom(), axis.visibleTo());
            long b = Math.max(axis.visibleFrom(), axis.visibleTo());
            List<Axis.Segment> all = axis.segments();
            long from = s.equals(all.get(0)) ? a : Math.max(a, s.from());
            long to = s.equals(all.get(all.size() - 1)) ? b : Math.min(b, s.to() - 1);
            return new Piece(from, to, s.scale(), s.scale().position(to));
        }

        double x(long t) {
            return scale.position(t);
        }
    }

    private static TickStep step(Piece piece, TickLabels labels, ToDoubleFunction<String> lower, ToDoubleFunction<String> upper) {
        List<TickStep> all = TickStep.all();
        for (TickStep step : all) {
            double room = step.least() / piece.scale().millisPerPixel();
            if (room >= LEAST_DISTANCE && room >= labels.widest(step.unit(), step.unit() == TickUnit.YEAR ? upper : lower, piece.from(),
                piece.to()) + GAP) {
                return step;
            }
        }
        return all.get(all.size() - 1);
    }

    private static void years(Piece piece, TickStep step, TickLabels labels, List<Candidate> upper) {
        List<Long> found = step.within(piece.from(), piece.to(), labels.clock());
        if (found.isEmpty() || found.get(0) > piece.from() && step.count() == 1) {
            upper.add(candidate(piece, labels, piece.from(), TickUnit.YEAR, Tick.Kind.GOES_ON));
        }
        found.forEach(t -> upper.add(candidate(piece, labels, t, TickUnit.YEAR, Tick.Kind.BEGINS)));
    }

    private static void upper(Piece piece, TickLabels labels, TickUnit unit, List<Candidate> upper) {
        List<Long> found = new TickStep(unit, 1).within(piece.from(), piece.to(), labels.clock());
        if (found.isEmpty() || found.get(0) > piece.from()) {
            upper.add(candidate(piece, labels, piece.from(), unit, Tick.Kind.GOES_ON));
        }
        found.forEach(t -> upper.add(candidate(piece, labels, t, unit, Tick.Kind.BEGINS)));
    }

    private static Candidate candidate(Piece piece, TickLabels labels, long t, TickUnit unit, Tick.Kind kind) {
        return new Candidate(t, piece.x(t), unit, labels.upper(unit, t), labels.year(t), kind);
    }

    private static void lower(Piece piece, TickStep step, TickLabels labels, ToDoubleFunction<String> width, List<Tick> out) {
        double free = Double.NEGATIVE_INFINITY;
        int sign = piece.scale().direction().sign();
        for (long t : step.within(piece.from(), piece.to(), labels.clock())) {
            double x = piece.x(t);
            String label = labels.lower(step.unit(), t);
            double w = width.applyAsDouble(label);
            boolean fits = x * sign >= free && (piece.end() - x) * sign >= w;
            out.add(new Tick(t, x, step.unit(), fits ? label : "", Tick.Kind.BEGINS));
            free = fits ? x * sign + w + GAP / 2 : free;
        }
    }

    /** Writes at each tick the longest label that ends before the next; a label at the edge gives way to a real beginning. */
    private static List<Tick> placed(List<Candidate> all, Axis axis, ToDoubleFunction<String> width) {
        List<Tick> out = new ArrayList<>();
        Set<String> written = new HashSet<>();
        int sign = axis.direction().sign();
        double edge = sign > 0 ? axis.width() : 0;
        Integer year = null;
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            double until = i + 1 < all.size() ? all.get(i + 1).x() * sign - GAP : edge * sign;
            String label = "";
            for (String text : c.labels().subList(year != null && year == c.year() && c.unit() != TickUnit.YEAR ? 1 : 0, c.labels().size())) {
                if (c.x() * sign + width.applyAsDouble(text) <= until && !written.contains(text)) {
                    label = text;
                    break;
                }
            }
            if (!label.isEmpty()) {
                written.add(label);
                year = label.equals(c.labels().get(0)) ? Integer.valueOf(c.year()) : year;
            }
            if (!label.isEmpty() || c.kind() == Tick.Kind.BEGINS) {
                out.add(new Tick(c.at(), c.x(), c.unit(), label, c.kind()));
            }
        }
        return out;
    }
}
