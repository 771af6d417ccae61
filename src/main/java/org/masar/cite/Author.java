package org.masar.cite;

/**
 * Names who wrote it.
 *
 * @param family family name of a person, or the whole name of a body or of somebody whose name has no parts
 * @param given  given names, or null
 */
public record Author(String family, String given) {
    public Author {
        if (family == null || family.isBlank()) {
            throw new IllegalArgumentException("an author without a name");
        }
    }

    /** Reads "Family, Given" as a person, in Arabic with its own comma too; everything else is one name that has no parts. */
    public static Author of(String name) {
        String[] parts = name.strip().split("\\s*[,،]\\s*", 2);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank() ? new Author(parts[0], parts[1]) : new Author(name.strip(), null);
    }

    /** Tells whether it is a person whose names are told apart. */
    public boolean person() {
        return given != null;
    }

    /** Gives the name with the given names first. */
    String forwards() {
        return person() ? given + " " + family : family;
    }

    /** Gives the name by which it is sorted, with a comma of the language. */
    String inverted(Terms t) {
        return person() ? family + t.comma() + given : family;
    }

    /** Gives family name and initials, "Haddad, R. M."; Arabic has no initials and keeps the names. */
    String initials(Terms t) {
        if (!person() || t.arabic()) {
            return inverted(t);
        }
        StringBuilder s = new StringBuilder(family).append(", ");
        String between = "";
        for (String name : given.split("\\s+")) {
            s.append(between).append(hyphened(name));
            between = " ";
        }
        return s.toString();
    }

    private static String hyphened(String name) {
        StringBuilder s = new StringBuilder();
        for (String part : name.split("-")) {
            s.append(s.isEmpty() ? "" : "-").append(part, 0, part.offsetByCodePoints(0, part.isEmpty() ? 0 : 1)).append('.');
        }
        return s.toString();
    }
}
