package org.masar.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the rows that are not on the map or the timeline. Immutable.
 *
 * <p>At most {@link ProblemLog#LIMIT} rows are kept one by one; the counts count all.
 */
public final class Tray {
    /** Holds nothing. */
    public static final Tray EMPTY = new Tray(List.of(), Map.of());

    private final List<TrayRow> rows;
    private final Map<TrayRow.Kind, Integer> counts;

    private Tray(List<TrayRow> rows, Map<TrayRow.Kind, Integer> counts) {
        this.rows = List.copyOf(rows);
        this.counts = Map.copyOf(counts);
    }

    /** Lists the rows in the order of the file. */
    public List<TrayRow> rows() {
        return rows;
    }

    /** Counts the rows of a kind, also those beyond the limit of what is listed. */
    public int count(TrayRow.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Tells whether every row is shown. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Collects rows while a file is read. Not for several threads at once. */
    public static final class Builder {
        private final List<TrayRow> rows = new ArrayList<>();
        private final Map<TrayRow.Kind, Integer> counts = new EnumMap<>(TrayRow.Kind.class);

        /** Tells whether another row would still be listed; where not, {@link #count} is enough. */
        public boolean hasRoom() {
            return rows.size() < ProblemLog.LIMIT;
        }

        /** Counts a row that is not listed. */
        public void count(TrayRow.Kind kind) {
            counts.merge(kind, 1, Integer::sum);
        }

        /** Lists and counts a row. */
        public void add(TrayRow row) {
            count(row.kind());
            if (hasRoom()) {
                rows.add(row);
            }
        }

        /** Gives what was collected. */
        public Tray build() {
            return new Tray(rows, counts);
        }
    }
}
