package org.masar.ui.session;

/**
 * Holds which helps lie over the map: they belong to the user, not to a view, and are in no export.
 *
 * @param coordinates how the place of the pointer is written, if at all
 * @param overview    when the small map of the whole shows
 */
public record Aids(Coordinates coordinates, Overview overview) {
    /** Shows no coordinates, and the small map only where nothing else is to be seen. */
    public static final Aids FEW = new Aids(Coordinates.OFF, Overview.WHEN_LOST);

    public Aids {
        if (coordinates == null || overview == null) {
            throw new IllegalArgumentException("aids need to say how coordinates and overview are shown");
        }
    }

    /** Says how the place of the pointer is written. */
    public enum Coordinates {
        OFF,
        /** Degrees with decimals. */
        DEGREES,
        /** Degrees, minutes and seconds. */
        MINUTES
    }

    /** Says when the small map shows. */
    public enum Overview { WHEN_LOST, ALWAYS }

    public Aids withCoordinates(Coordinates c) {
        return new Aids(c, overview);
    }

    public Aids withOverview(Overview o) {
        return new Aids(coordinates, o);
    }
}
