package org.masar.draw.time;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masar.draw.Canvas;
import org.masar.draw.Tile;

/**
 * Keeps what stays while time moves along one axis: which bars lie in which row, their pictures in each state they were in, and where
 * their names stand as long as the playhead crosses none. Safe on any thread: what two threads make at once is the same.
 */
final class BarBoard {
    /** Pixels kept in all pictures together; beyond it bars are drawn anew. */
    private static final int MOST = 6_000_000;

    private final List<Row> rows;
    private final Tile[] tiles;
    private int used;
    private int kept;

    BarBoard(TimelineFrame f) {
        Map<Integer, List<Bar>> found = new TreeMap<>();
        int[] faded = f.kept().unmentioned();
        for (int i = 0; i < f.kept().count(); i++) {
            add(f, found, f.kept().event(i));
        }
        for (int e : faded) {
            add(f, found, e);
        }
        if (faded.length > 0) {
            found.values().forEach(r -> r.sort(Comparator.comparingDouble(Bar::es)));
        }
        rows = found.values().stream().map(Row::new).toList();
        tiles = new Tile[f.kept().total() * BarDrawing.STATES];
    }

    private static void add(TimelineFrame f, Map<Integer, List<Bar>> rows, int event) {
        double y = f.layout().axis() + f.lanes().middle(event) - f.scroll(), h = f.lanes().pitch();
        if (!f.kept().told().when(event).undated() && y + h > f.layout().axis() && y - h < f.layout().lanesEnd()) {
            Bar b = Bar.of(event, f.kept().told(), f.ruler());
            if (b.to() > -1 && b.from() < f.ruler().length() + 1) {
                rows.computeIfAbsent(f.lanes().laneOf(event) << 16 | f.lanes().row(event), k -> new ArrayList<>()).add(b);
            }
        }
    }

    /** Gives the rows in view, from the top, with their bars in view in order of time. */
    List<Row> rows() {
        return rows;
    }

    /** Tells whether pictures are worth keeping: not for an axis seen only once, as while it is moved. */
    synchronized boolean lasting() {
        return used++ > 0;
    }

    /** Sets the picture of a bar onto the canvas, drawing it first where it is not kept. */
    void set(BarDrawing d, Bar b, Canvas canvas, Graphics2D pen) {
        int at = b.event() * BarDrawing.STATES + d.state(b.event());
        Tile t = tiles[at];
        if (t == null && kept < MOST) {
            t = Tile.of(d.extent(b), d.f.scale(), g -> d.with(g).draw(b));
            tiles[at] = t;
            kept += t.size();
        }
        if (t == null) {
            d.with(pen).draw(b);
        } else {
            t.onto(canvas);
        }
    }

    /** Holds the bars of a row, and where their names stand. */
    static final class Row {
        final List<Bar> bars;
        private volatile BarLabels.Placed placed;

        Row(List<Bar> bars) {
            this.bars = List.copyOf(bars);
        }

        /** Gives where names stand that no playhead crosses, for the event chosen. */
        BarLabels.Placed placed(BarLabels labels, BarDrawing d, int selected) {
            int chosen = bars.stream().anyMatch(b -> b.event() == selected) ? selected : -1;
            BarLabels.Placed p = placed;
            if (p == null || p.selected() != chosen) {
                p = labels.place(d, bars, BarLabels.NOWHERE, chosen);
                placed = p;
            }
            return p;
        }
    }
}
