package org.masar.draw.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.masar.draw.Symbol;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.view.Told;

/**
 * Shares events out to lanes by category, and within a lane to rows in which no two overlap. Worked out once for a dataset, a width
 * and a height, on the axis that shows all: bars keep their row when the axis is moved or zoomed. Immutable.
 */
public final class Lanes {
    /** Above this many events lanes show how many there are instead of each. */
    public static final int DENSE = 2000;
    private static final double ROW = 14, LEAST_ROW = 9.5, BAR = 11.4, GAP = 5, LEAST_GAP = 2, ROOMY = 12.5;

    private final List<Lane> lanes;
    private final int[] laneOf;
    private final int[] rowOf;
    private final double row;
    private final double height;
    private final boolean dense;

    private Lanes(List<Lane> lanes, int[] laneOf, int[] rowOf, double row, double height, boolean dense) {
        this.lanes = List.copyOf(lanes);
        this.laneOf = laneOf;
        this.rowOf = rowOf;
        this.row = row;
        this.height = height;
        this.dense = dense;
    }

    /**
     * Lays the lanes out.
     *
     * @param whole  the ruler that shows all of time
     * @param room   pixels of height there are
     * @param labels gives the pixels that an event's label would take
     */
    public static Lanes of(Told told, Ruler whole, double room, ToDoubleFunction<Event> labels) {
        Dataset d = told.dataset();
        int n = d.events().size(), kinds = d.categories().size();
        int[] laneOf = new int[n], counts = new int[kinds + 1], rowOf = new int[n];
        Arrays.setAll(laneOf, e -> kind(d, e));
        for (int k : laneOf) {
            counts[k]++;
        }
        boolean dense = n > DENSE;
        int[] rows = new int[kinds + 1];
        for (int spare = 1; spare >= 0; spare--) {
            for (int k = 0; k <= kinds; k++) {
                rows[k] = counts[k] == 0 ? 0 : dense ? 1 : pack(told, whole, labels, laneOf, k, rowOf, spare);
            }
            if (Arrays.stream(rows).sum() * ROOMY + (kinds + 1) * LEAST_GAP <= room) {
                break;
            }
        }
        return stack(d, laneOf, rowOf, rows, room, dense);
    }

    private static int kind(Dataset d, int event) {
        String id = d.events().get(event).category();
        return id == null ? d.categories().size()
            : d.category(id).map(c -> d.categories().indexOf(c)).orElse(d.categories().size());
    }

    private static int pack(Told told, Ruler whole, ToDoubleFunction<Event> labels, int[] laneOf, int lane, int[] rowOf,
                            int spare) {
        List<Bar> bars = new ArrayList<>();
        for (int e = 0; e < laneOf.length; e++) {
            if (laneOf[e] == lane && !told.when(e).undated()) {
                bars.add(Bar.of(e, told, whole));
            }
        }
        double[] from = bars.stream().mapToDouble(Bar::from).toArray(), to = bars.stream().mapToDouble(Bar::to).toArray();
        double[] label = bars.stream().mapToDouble(b -> {
            double w = labels.applyAsDouble(told.dataset().events().get(b.event()));
            return b.to() - b.from() > w ? 0 : w;
        }).toArray();
        int least = Packing.count(Packing.rows(from, to, new double[from.length], 0));
        int[] row = Packing.rows(from, to, label, least + spare);
        for (int i = 0; i < row.length; i++) {
            rowOf[bars.get(i).event()] = row[i];
        }
        return Math.max(1, Packing.count(row));
    }

    private static Lanes stack(Dataset d, int[] laneOf, int[] rowOf, int[] rows, double room, boolean dense) {
        int used = (int) Arrays.stream(rows).filter(r -> r > 0).count(), all = Math.max(1, Arrays.stream(rows).sum());
        double gap = used * GAP + all * ROW <= room ? GAP : LEAST_GAP;
        double even = (room - used * gap) / all;
        double row = dense ? Math.max(LEAST_ROW, even) : Math.max(LEAST_ROW, Math.min(ROW, even));
        List<Lane> lanes = new ArrayList<>();
        int[] position = new int[rows.length];
        double y = 0;
        for (int k = 0; k < rows.length; k++) {
            if (rows[k] > 0) {
                position[k] = lanes.size();
                Category c = k < d.categories().size() ? d.categories().get(k) : null;
                double h = rows[k] * row + gap;
                lanes.add(new Lane(c, Symbol.of(c == null ? null : c.symbol(), c == null ? -1 : k), y, h, gap / 2));
                y += h;
            }
        }
        Arrays.setAll(laneOf, e -> position[laneOf[e]]);
        return new Lanes(lanes, laneOf, rowOf, row, y, dense);
    }

    /** Lists the lanes from the top. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** Gives the position of an event's lane in {@link #lanes()}. */
    public int laneOf(int event) {
        return laneOf[event];
    }

    /** Gives the middle of an event's row, in pixels below the top of the lanes. */
    public double middle(int event) {
        Lane l = lanes.get(laneOf[event]);
        return l.top() + l.inset() + (rowOf[event] + 0.5) * row;
    }

    /** Gives the number of an event's row within its lane. */
    int row(int event) {
        return rowOf[event];
    }

    /** Gives the pixels from row to row. */
    public double pitch() {
        return row;
    }

    /** Gives the thickness of a bar. */
    public double bar() {
        return dense ? row - 2 : Math.min(BAR, row * BAR / ROW);
    }

    /** Gives the pixels that all lanes need; more than there are means that they scroll. */
    public double height() {
        return height;
    }

    /** Tells whether lanes show how many events there are instead of each. */
    public boolean dense() {
        return dense;
    }

    /**
     * Says where a lane lies.
     *
     * @param category what it gathers, or null for events without one
     * @param symbol   the category's outline
     * @param top      pixels below the top of the lanes
     * @param height   pixels with the gap to the next
     * @param inset    free pixels above its first row
     */
    public record Lane(Category category, Symbol symbol, double top, double height, double inset) {
    }
}
