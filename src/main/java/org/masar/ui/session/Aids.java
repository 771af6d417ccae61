package org.masar.ui.session;

/**
 * Holds which helps lie over the map: they belong to the user, not to a view, and are in no export.
 *
 * @param coordinates how the place of the pointer is written, if at all
 * @param overview    when the small map of the whole shows
 * @param legend      whether the legend is open, or only where there is room
 */
public record Aids(Coordinates coordinates, Overview overview, Legend legend) {
    /** Shows no coordinates, and the small map only where nothing else is to be seen. */
    public static final Aids FEW = new Aids(Coordinates.OFF, Overview.WHEN_LOST, Legend.WHERE_ROOM);
    /** Pixels that a map is wide that has room for an open legend beside what it shows. */
    private static final double ROOM = 720;

    public Aids {
        if (coordinates == null || overview == null || legend == null) {
            throw new IllegalArgumentException("aids need to say how coordinates, overview and legend are shown");
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

    /** Says whether the legend is open. */
    public enum Legend { WHERE_ROOM, OPEN, FOLDED }

    /** Gives how much of a legend a map of the window is painted with that is so many pixels wide. */
    public org.masar.draw.Legend drawn(double width) {
        boolean open = legend == Legend.OPEN || legend == Legend.WHERE_ROOM && width >= ROOM;
        return open ? org.masar.draw.Legend.WINDOW : org.masar.draw.Legend.FOLDED;
    }

    public Aids withCoordinates(Coordinates c) {
        return new Aids(c, overview, legend);
    }

    public Aids withOverview(Overview o) {
        return new Aids(coordinates, o, legend);
    }

    public Aids withLegend(Legend l) {
        return new Aids(coordinates, overview, l);
    }
}
