package org.masar.read.table;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.read.said.DateHabit;
import org.masar.read.said.NumberHabit;

/**
 * Says what each column of a table becomes, and how its dates and numbers are written. Immutable.
 *
 * @param columns in the order of the table; a heading that is not here becomes nothing
 * @param zone    in which times without an offset are meant
 * @param scale   what codes of doubt mean
 * @param teller  who made the table, where figures and texts are told by nobody else; empty for the file itself
 */
public record Mapping(List<Column> columns, DateHabit dates, NumberHabit numbers, ZoneId zone, Scale scale, String teller) {
    /** Says nothing of any column. */
    public static final Mapping EMPTY = new Mapping(List.of(), DateHabit.UNKNOWN, NumberHabit.POINT, ZoneOffset.UTC, Scale.NONE, "");

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Gives the first heading with the role. */
    public Optional<String> heading(Role role) {
        return columns.stream().filter(c -> c.role() == role).map(Column::heading).findFirst();
    }

    /** Tells whether any column has the role. */
    public boolean has(Role role) {
        return heading(role).isPresent();
    }

    /** Gives what the column with the heading becomes. */
    public Column column(String heading) {
        return columns.stream().filter(c -> c.heading().equals(heading)).findFirst().orElse(Column.of(heading, Role.NONE));
    }

    /** Gives the same with another use of a column; what only one column can be, is taken from the one that was it. */
    public Mapping with(Column changed) {
        List<Column> next = new ArrayList<>();
        boolean found = false;
        for (Column c : columns) {
            if (c.heading().equals(changed.heading())) {
                next.add(changed);
                found = true;
            } else {
                next.add(c.role() == changed.role() && !c.role().isForMany() ? Column.of(c.heading(), Role.NONE) : c);
            }
        }
        if (!found) {
            next.add(changed);
        }
        return new Mapping(next, dates, numbers, zone, scale, teller);
    }

    /** Gives the same with dates written in another habit. */
    public Mapping with(DateHabit other) {
        return new Mapping(columns, other, numbers, zone, scale, teller);
    }

    /** Gives the same with numbers written in another habit. */
    public Mapping with(NumberHabit other) {
        return new Mapping(columns, dates, other, zone, scale, teller);
    }

    /** Gives the same in another zone. */
    public Mapping with(ZoneId other) {
        return new Mapping(columns, dates, numbers, other, scale, teller);
    }

    /** Tells whether rows can get a time at all. */
    public boolean isTimed() {
        return has(Role.TIME) || has(Role.YEAR) || has(Role.END);
    }

    /** Tells whether rows can get a place at all. */
    public boolean isPlaced() {
        return has(Role.LATITUDE) && has(Role.LONGITUDE) || has(Role.LAT_LON) || has(Role.WKT) || has(Role.PLACE);
    }
}
