package org.masar.ui.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.TimeSpan;
import org.masar.time.WallClock;
import org.masar.view.Visible;

/** Lays the events that show out as rows: by day in time order, then the trays. */
final class Rows {
    private Rows() {
    }

    /** Lays out what shows. Every event stands in exactly one row. */
    static List<Row> of(Visible v) {
        WallClock clock = WallClock.of(v.dataset().zone());
        List<Row> rows = new ArrayList<>();
        List<Row> undated = new ArrayList<>();
        List<Row> unplaced = new ArrayList<>();
        String head = null;
        for (int i = 0; i < v.count(); i++) {
            int e = v.event(i);
            TimeSpan s = v.told().when(e);
            if (s.undated()) {
                undated.add(new Row.Item(e, false));
            } else if (v.told().places(e).stream().noneMatch(p -> v.dataset().place(p.place()).isPresent())) {
                unplaced.add(new Row.Item(e, false));
            } else {
                String own = unit(s, clock);
                if (!own.equals(head)) {
                    rows.add(new Row.Head(e));
                    head = own;
                }
                rows.add(new Row.Item(e, false));
            }
        }
        tray(rows, "list.unplaced", unplaced);
        tray(rows, "list.undated", undated);
        List<Row> unmentioned = new ArrayList<>();
        for (int e : v.unmentioned()) {
            unmentioned.add(new Row.Item(e, true));
        }
        tray(rows, "list.unmentioned", unmentioned);
        return rows;
    }

    private static void tray(List<Row> rows, String key, List<Row> items) {
        if (!items.isEmpty()) {
            rows.add(new Row.Tray(key));
            rows.addAll(items);
        }
    }

    private static String unit(TimeSpan s, WallClock clock) {
        if (s.earliestStart() == null) {
            return "";
        }
        LocalDate day = clock.local(s.earliestStart()).toLocalDate();
        return switch (s.precision()) {
            case NONE, MULTI_YEAR, YEAR -> "" + day.getYear();
            case SEASON, MONTH -> day.getYear() + "-" + day.getMonthValue();
            default -> day.toString();
        };
    }
}
