package org.masar.read.table;

import java.util.List;
import org.masar.read.said.DateOrder;

/**
 * Chooses what somebody asked for, and the guess for the rest.
 *
 * @param whole   a mapping that says all, in place of the guess; null for the guess
 * @param columns uses of single columns
 * @param order   of day and month; null where it is not said
 */
public record Asked(Mapping whole, List<Column> columns, DateOrder order) implements MappingChoice {
    public Asked {
        columns = List.copyOf(columns);
    }

    @Override
    public Guess choose(Sheet sheet, Guess guess) {
        if (whole == null && columns.isEmpty() && order == null) {
            return guess;
        }
        Mapping mapping = whole != null ? whole : guess.mapping();
        for (Column c : columns) {
            mapping = mapping.with(named(sheet, c));
        }
        Guess asked = whole != null && columns.isEmpty() ? new Guess(mapping, guess.preset(), mapping.dates().order() == DateOrder.UNSURE && guess.ambiguous())
            : Guess.of(sheet, mapping, guess.preset());
        return order == null ? asked : new Guess(asked.mapping().with(asked.mapping().dates().with(order)), guess.preset(), false);
    }

    /** Finds the column whatever the letters' case; throws IllegalArgumentException naming the columns where there is none. */
    private static Column named(Sheet sheet, Column asked) {
        String heading = sheet.headings().stream().filter(h -> h.equals(asked.heading())).findFirst()
            .or(() -> sheet.headings().stream().filter(h -> h.equalsIgnoreCase(asked.heading())).findFirst())
            .orElseThrow(() -> new IllegalArgumentException("there is no column '" + asked.heading() + "'; the columns are: "
                + String.join(", ", sheet.headings().stream().limit(40).toList())));
        return new Column(heading, asked.role(), asked.role() == Role.FIGURE && asked.measure().equals(asked.heading()) ? heading : asked.measure());
    }
}
