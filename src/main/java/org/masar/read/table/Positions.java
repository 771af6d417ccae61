package org.masar.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a table by what a mapping says they are. */
final class Positions {
    private final Map<Role, int[]> byRole = new EnumMap<>(Role.class);
    private final List<String> headings;

    Positions(Mapping mapping, List<String> headings) {
        this.headings = headings;
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            numbers.putIfAbsent(headings.get(i), i);
        }
        for (Role role : Role.values()) {
            byRole.put(role, mapping.columns().stream().filter(c -> c.role() == role).map(c -> numbers.get(c.heading())).filter(i -> i != null)
                .mapToInt(Integer::intValue).toArray());
        }
    }

    /** Gives the first column of the role, or -1. */
    int first(Role role) {
        int[] all = byRole.get(role);
        return all.length == 0 ? -1 : all[0];
    }

    /** Gives all columns of the role, in the order of the mapping. */
    int[] all(Role role) {
        return byRole.get(role);
    }

    /** Names a column; empty for -1. */
    String heading(int column) {
        return column < 0 || column >= headings.size() ? "" : headings.get(column);
    }
}
