package org.masar.read.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what a mapping makes of a table, without making the dataset.
 *
 * @param rows     how many were looked at
 * @param timed    of these with a time that can be read
 * @param placed   of these with a point that can be read
 * @param both     of these with both
 * @param complete whether all rows were looked at
 * @param first    what the first rows become
 */
public record TablePreview(int rows, int timed, int placed, int both, boolean complete, List<Line> first) {
    /** Rows that are looked at: enough to tell, few enough to see at once what a change does. */
    public static final int MOST = 100_000;
    private static final int SHOWN = 4;

    public TablePreview {
        first = List.copyOf(first);
    }

    /**
     * Says what one row becomes.
     *
     * @param when  the time as EDTF; empty where it has none
     * @param where latitude and longitude in degrees; empty where it has none
     * @param title what the event is called
     */
    public record Line(int line, String when, String where, String title) {
    }

    /** Looks through the first rows; stops early where its thread is interrupted. */
    public static TablePreview of(Sheet sheet, Mapping mapping) {
        EventForm form = new EventForm(mapping, sheet.headings(), "");
        RowTime time = new RowTime();
        int[] n = new int[4];
        List<Line> first = new ArrayList<>();
        boolean[] complete = {true};
        sheet.each((number, row) -> {
            form.time.read(row, time);
            boolean timed = !time.isUndated(), placed = form.place.read(row);
            n[0]++;
            n[1] += timed ? 1 : 0;
            n[2] += placed ? 1 : 0;
            n[3] += timed && placed ? 1 : 0;
            if (first.size() < SHOWN) {
                String where = placed ? form.place.lat + ", " + form.place.lon : "";
                first.add(new Line(number + 1, form.time.when(row).text(), where, form.title(row, number + 1)));
            }
            complete[0] = n[0] < MOST;
            return complete[0] && !Thread.currentThread().isInterrupted();
        });
        return new TablePreview(n[0], n[1], n[2], n[3], complete[0], first);
    }
}
