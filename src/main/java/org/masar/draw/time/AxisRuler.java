package org.masar.draw.time;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.time.Axis;
import org.masar.time.Ticks;
import org.masar.time.TimeWords;

/**
 * Measures along an axis that runs rightwards, with its ticks and folds in words. To which side time runs on the picture is the
 * frame's matter. Immutable; two are equal only if they are the same, so keep one for as long as the axis stays.
 */
public final class AxisRuler implements Ruler {
    static final Style UPPER = Style.of(12, Weight.SEMIBOLD), LOWER = Style.of(10.5, Weight.REGULAR);

    private final Axis axis;
    private final List<String> zone;
    private final List<Fold> folds;
    private final List<Tick> upper;
    private final List<Tick> lower;

    /** Measures along the axis, in the language, digits and zone of the words; {@code text} measures labels. */
    public AxisRuler(Axis axis, TimeWords words, Text text) {
        this.axis = axis;
        long from = axis.visibleFrom(), to = axis.visibleTo();
        Instant first = Instant.ofEpochMilli(Math.min(from, to));
        zone = Stream.of(words.zoneName(first), words.offset(first, Instant.ofEpochMilli(Math.max(from, to)))).filter(z -> !z.isEmpty())
            .distinct().toList();
        folds = axis.breaks().stream().map(b -> new Fold(b.left(), b.right(), b.isSeam() ? ""
            : words.length(Instant.ofEpochMilli(b.from()), Instant.ofEpochMilli(b.to())))).toList();
        Ticks ticks = Ticks.of(axis, words, s -> text.width(s, UPPER) + 4, s -> text.width(s, LOWER) + 4);
        upper = ticks.upper().stream().map(t -> new Tick(t.x(), t.label())).toList();
        lower = ticks.lower().stream().map(t -> new Tick(t.x(), t.label())).toList();
    }

    @Override
    public double length() {
        return axis.width();
    }

    @Override
    public double along(long t) {
        return axis.position(t);
    }

    @Override
    public long at(double along) {
        return axis.snappedTimeAt(along);
    }

    @Override
    public List<Fold> folds() {
        return folds;
    }

    @Override
    public List<String> zone() {
        return zone;
    }

    @Override
    public List<Tick> upper() {
        return upper;
    }

    @Override
    public List<Tick> lower() {
        return lower;
    }

    @Override
    public double begin() {
        return axis.segments().get(0).start();
    }

    @Override
    public double end() {
        return axis.segments().get(axis.segments().size() - 1).end();
    }
}
