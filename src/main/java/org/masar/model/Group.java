package org.masar.model;

import java.util.List;

/**
 * Names who fights or rules.
 *
 * @param variants other names for the same group (IS also ISIS, Daesh)
 * @param colour   {@code #rrggbb}, or null
 * @param pattern  name of the hatch that draws what it holds, or null
 */
public record Group(String id, Words label, List<String> variants, String colour, String pattern) {
    public Group {
        Ids.check("group", id);
        variants = List.copyOf(variants);
    }
}
