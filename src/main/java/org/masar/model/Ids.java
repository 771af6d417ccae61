package org.masar.model;

import java.util.regex.Pattern;

/** Checks the handles by which parts of a dataset name each other. */
public final class Ids {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private Ids() {
    }

    /** Refuses an id that is missing, naming what it should have named. */
    static void check(String what, String id) {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException(what + " without an id");
        }
    }

    /** Tells whether the id is lower-case kebab-case, as the dataset format asks of ids in its own files. */
    public static boolean isKebab(String id) {
        return KEBAB.matcher(id).matches();
    }
}
