package org.masar.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.ViewState;

/** Keeps the events in time order as they are told, and finds those of a mode. Immutable. */
public final class Order {
    private final List<TimeSpan> spans;
    private final int[] inOrder;

    private Order(List<TimeSpan> spans) {
        this.spans = spans;
        Comparator<Integer> byStart = Comparator.comparing(e -> spans.get(e).earliestStart(),
            Comparator.nullsFirst(Comparator.naturalOrder()));
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(e -> spans.get(e).undated())
            .thenComparing(byStart).thenComparing(Comparator.naturalOrder());
        inOrder = IntStream.range(0, spans.size()).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }

    /** Orders the spans, the position in the list being the event's number. */
    static Order of(List<TimeSpan> spans) {
        return new Order(spans);
    }

    /** Lists all events in time order, undated ones last. A copy. */
    public int[] all() {
        return inOrder.clone();
    }

    /** Lists the events that the mode shows, in time order; undated ones only in mode all. */
    public int[] matching(ViewState view) {
        return switch (view.mode()) {
            case ALL -> all();
            case MOMENT -> overlapping(view.playhead());
            case WINDOW -> overlapping(view.window() != null ? view.window() : new Interval(null, null));
            case SINCE_START -> overlapping(since(view));
        };
    }

    private static Interval since(ViewState view) {
        Instant until = view.playhead() != null ? view.playhead().to() : null;
        return new Interval(null, until);
    }

    private int[] overlapping(Interval i) {
        if (i == null) {
            return all();
        }
        return Arrays.stream(inOrder).filter(e -> spans.get(e).overlaps(i)).toArray();
    }
}
