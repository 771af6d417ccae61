package org.masar.draw.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.masar.draw.Emblems;
import org.masar.draw.Symbol;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Words;
import org.masar.model.Sited;
import org.masar.state.Grouping;
import org.masar.view.Told;

/**
 * Shares events out to lanes by category, place or voice, and within a lane to rows in which no two overlap. Worked out once for a
 * dataset, a width and a height, on the axis that shows all: bars keep their row when the axis is moved or zoomed. Rows are never lower
 * than a name needs: lanes for which there is too little height are scrolled. Immutable.
 */
public final class Lanes {
    /** Above this many events lanes show how many there are instead of each. */
    public static final int DENSE = 2000;
    private static final double ROW = 14, LEAST_ROW = 11.5, GAP = 5, LEAST_GAP = 2;
    /** Pixels below which all categories share one lane; of a row in it. */
    private static final double SHARED = 70, LEAST_SHARED_ROW = 1.6;

    private final List<Kind> kinds;
    private final int[] kindOf;
    private final List<Lane> lanes;
    private final int[] laneOf;
    private final int[] rowOf;
    private final double row;
    private final double height;
    private final boolean dense;

    private Lanes(List<Kind> kinds, int[] kindOf, List<Lane> lanes, int[] laneOf, int[] rowOf, double row, double height, boolean dense) {
        this.kinds = kinds;
        this.kindOf = kindOf;
        this.lanes = List.copyOf(lanes);
        this.laneOf = laneOf;
        this.rowOf = rowOf;
        this.row = row;
        this.height = height;
        this.dense = dense;
    }

    /**
     * Lays the lanes out: one a category, place or voice, or a single one for all where there is little height.
     *
     * @param by     what events of a lane have in common
     * @param whole  the ruler that shows all of time
     * @param room   pixels of height there are
     * @param labels gives the pixels that an event's label would take
     */
    public static Lanes of(Told told, Grouping by, Ruler whole, double room, ToDoubleFunction<Event> labels) {
        Dataset d = told.dataset();
        int n = d.events().size();
        int[] kindOf = new int[n];
        Arrays.setAll(kindOf, e -> kind(d, e));
        List<Kind> kinds = used(d, kindOf);
        return room < SHARED ? shared(told, whole, room, kinds, kindOf)
            : apart(told, whole, room, labels, kinds, kindOf, Sorting.of(told, by, kinds, kindOf));
    }

    private static Lanes shared(Told told, Ruler whole, double room, List<Kind> kinds, int[] kindOf) {
        int n = kindOf.length;
        int[] rowOf = new int[n];
        boolean many = n > DENSE;
        int rows = many ? 1 : pack(told, whole, e -> 0, new int[n], 0, rowOf, 0);
        boolean dense = many || room / rows < LEAST_SHARED_ROW;
        double row = dense ? room : Math.min(ROW, room / rows);
        List<Lane> one = kinds.isEmpty() ? List.of() : List.of(new Lane(Words.NONE, kinds, 0, room, Math.max(0, room - rows * row) / 2));
        return new Lanes(kinds, kindOf, one, new int[n], rowOf, row, room, dense);
    }

    private static Lanes apart(Told told, Ruler whole, double room, ToDoubleFunction<Event> labels, List<Kind> kinds, int[] kindOf,
                               Sorting sorting) {
        int n = kindOf.length;
        int[] rowOf = new int[n], rows = new int[sorting.labels().size()];
        boolean dense = n > DENSE;
        for (int spare = 1; spare >= 0; spare--) {
            for (int k = 0; k < rows.length; k++) {
                rows[k] = dense ? 1 : pack(told, whole, labels, sorting.laneOf(), k, rowOf, spare);
            }
            if (Arrays.stream(rows).sum() * LEAST_ROW + rows.length * LEAST_GAP <= room) {
                break;
            }
        }
        int all = Math.max(1, Arrays.stream(rows).sum());
        double gap = rows.length * GAP + all * ROW <= room ? GAP : LEAST_GAP;
        double even = (room - rows.length * gap) / all;
        double row = dense ? Math.max(LEAST_ROW, even) : Math.max(LEAST_ROW, Math.min(ROW, even));
        boolean[][] seen = new boolean[rows.length][kinds.size()];
        for (int e = 0; e < n; e++) {
            seen[sorting.laneOf()[e]][kindOf[e]] = true;
        }
        List<Lane> lanes = new ArrayList<>();
        double y = 0;
        for (int k = 0; k < rows.length; k++) {
            double h = rows[k] * row + gap;
            int lane = k;
            List<Kind> within = java.util.stream.IntStream.range(0, kinds.size()).filter(i -> seen[lane][i]).mapToObj(kinds::get).toList();
            lanes.add(new Lane(sorting.labels().get(k), within, y, h, gap / 2));
            y += h;
        }
        return new Lanes(kinds, kindOf, lanes, sorting.laneOf(), rowOf, row, y, dense);
    }

    /** Gives the position of an event's category, the number of categories for none. */
    private static int kind(Dataset d, int event) {
        if (d.events() instanceof Sited sited) {
            return sited.category(event) < 0 ? d.categories().size() : sited.category(event);
        }
        String id = d.events().get(event).category();
        return id == null ? d.categories().size()
            : d.category(id).map(c -> d.categories().indexOf(c)).orElse(d.categories().size());
    }

    /** Lists the categories that events have, and numbers the events by their position in this list. */
    private static List<Kind> used(Dataset d, int[] kindOf) {
        boolean[] seen = new boolean[d.categories().size() + 1];
        for (int k : kindOf) {
            seen[k] = true;
        }
        List<Kind> kinds = new ArrayList<>();
        Emblems emblems = Emblems.of(d.categories());
        int[] position = new int[seen.length];
        for (int k = 0; k < seen.length; k++) {
            if (seen[k]) {
                Category c = k < d.categories().size() ? d.categories().get(k) : null;
                position[k] = kinds.size();
                int at = c == null ? -1 : k;
                kinds.add(new Kind(c, emblems.symbol(at), emblems.token(at)));
            }
        }
        Arrays.setAll(kindOf, e -> position[kindOf[e]]);
        return List.copyOf(kinds);
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

    /** Lists the categories that events have, in the dataset's order. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** Gives the position of an event's category in {@link #kinds()}. */
    public int kindOf(int event) {
        return kindOf[event];
    }

    /** Tells whether each lane is one category, in the same order. */
    boolean byCategory() {
        return laneOf == kindOf;
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
        return dense ? row - 2 : row < LEAST_ROW ? row - 0.4 : row * 11.4 / ROW;
    }

    /** Gives the pixels that all lanes need; more than there are means that they scroll. */
    public double height() {
        return height;
    }

    /** Tells whether lanes show how many events there are instead of each. */
    public boolean dense() {
        return dense;
    }

    /** Tells whether rows are high enough for names and badges. */
    boolean named() {
        return row >= 9;
    }

    /**
     * Names what a lane gathers.
     *
     * @param category or null for events without one
     * @param symbol   the category's outline
     * @param token    name of the look's colour where the file gives none
     */
    public record Kind(Category category, Symbol symbol, String token) {
    }

    /**
     * Says where a lane lies.
     *
     * @param label  what it is called; empty for a lane of all
     * @param kinds  the categories of its events
     * @param top    pixels below the top of the lanes
     * @param height pixels with the gap to the next
     * @param inset  free pixels above its first row
     */
    public record Lane(Words label, List<Kind> kinds, double top, double height, double inset) {
        public Lane {
            kinds = List.copyOf(kinds);
        }
    }
}
