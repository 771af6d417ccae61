package org.masar.read.table;

/**
 * Says what the column with a heading becomes.
 *
 * @param measure what a figure counts; null for other roles
 */
public record Column(String heading, Role role, String measure) {
    public Column {
        if (heading == null || role == null) {
            throw new IllegalArgumentException("a column needs a heading and a role, not " + heading + ", " + role);
        }
    }

    /** Says what a column becomes that is no figure, or a figure that counts what its heading says. */
    public static Column of(String heading, Role role) {
        return new Column(heading, role, role == Role.FIGURE ? heading : null);
    }
}
