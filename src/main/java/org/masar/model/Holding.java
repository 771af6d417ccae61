package org.masar.model;

import java.util.List;

/**
 * Says who holds a place, for a time: a row of the file's {@code states}.
 *
 * @param groups ids of who holds it; several only where it is {@code shared} or told differently
 * @param shared whether the groups hold it together
 * @param claims who says so
 */
public record Holding(String place, List<String> groups, boolean shared, TimeSpan when, List<Claim> claims) {
    public Holding {
        Ids.check("place of a state", place);
        groups = List.copyOf(groups);
        claims = List.copyOf(claims);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("the state of '" + place + "' names no group");
        }
    }
}
