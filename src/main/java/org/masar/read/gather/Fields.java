package org.masar.read.gather;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the named values of a record, such as properties or columns, until each has found its use. Names are matched without regard to
 * case, spaces, hyphens and underscores. Not for several threads at once.
 */
public final class Fields {
    private final Map<String, String> left = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Adds a value; blank ones say nothing and are left out, and of two with one name the last counts. */
    public Fields put(String name, String value) {
        if (value != null && !value.isBlank()) {
            left.put(key(name), value.strip());
            names.put(key(name), name);
        }
        return this;
    }

    /** Takes out the value of the first of the names that has one; null where none has. */
    public String take(String... wanted) {
        for (String name : wanted) {
            String value = left.remove(key(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Gives the value of the first of the names that has one, which stays; null where none has. */
    public String look(String... wanted) {
        for (String name : wanted) {
            String value = left.get(key(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Gives what nobody took, by its own names and in its own order. */
    public Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        left.forEach((key, value) -> rest.put(names.get(key), value));
        return rest;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_:-]+", "");
    }
}
