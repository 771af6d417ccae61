package org.masar.read.table;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.masar.model.Event;
import org.masar.model.Made;
import org.masar.model.Sited;
import org.masar.time.Dated;
import org.masar.time.TimeIndex;

/** Holds what rows became: instants, places and categories in arrays; everything else is read again when it is looked at. */
final class EventTable extends Made<Event> implements Dated, Sited {
    private static final int CACHED = 4_096;
    private final Sheet sheet;
    private final EventForm form;
    private final int[] rows;
    private final int[] places;
    private final byte[] kinds;
    private final RowIds ids;
    private final TimeIndex index;
    private final Fixes fixes;
    private final AtomicReferenceArray<Kept> cache = new AtomicReferenceArray<>(CACHED);

    EventTable(Sheet sheet, EventForm form, int[] rows, int[] places, byte[] kinds, RowIds ids, TimeIndex index, Fixes fixes) {
        this.sheet = sheet;
        this.form = form;
        this.rows = rows;
        this.places = places;
        this.kinds = kinds;
        this.ids = ids;
        this.index = index;
        this.fixes = fixes;
    }

    @Override
    public Event get(int number) {
        Kept kept = cache.get(number % CACHED);
        if (kept == null || kept.number != number) {
            kept = new Kept(number, make(number));
            cache.set(number % CACHED, kept);
        }
        return kept.event;
    }

    /** One at a time: the form numbers what it meets, and remembers the last dates. */
    private Event make(int number) {
        Cells row = sheet.row(rows[number]);
        synchronized (form) {
            String fixed = fixes.of(rows[number] + 1).time();
            return form.event(row, ids.id(row, rows[number]), rows[number] + 1, fixed.isEmpty() ? form.time.when(row) : form.time.typed(fixed),
                PlaceTable.id(places[number]));
        }
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int number(String id) {
        int row = ids.row(id);
        int n = row < 0 ? -1 : java.util.Arrays.binarySearch(rows, row);
        return n;
    }

    @Override
    public TimeIndex index() {
        return index;
    }

    @Override
    public int place(int event) {
        return places[event];
    }

    @Override
    public int category(int event) {
        return kinds[event];
    }

    @Override
    public boolean isUntold() {
        return !form.tells();
    }

    /** Gives the row of the sheet that became the event. */
    int row(int number) {
        return rows[number];
    }

    private record Kept(int number, Event event) {
    }
}
