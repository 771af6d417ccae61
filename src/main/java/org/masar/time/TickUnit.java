package org.masar.time;

/** Names the unit of the calendar that ticks of an axis count. */
public enum TickUnit {
    MILLISECOND(1), SECOND(1_000), MINUTE(60_000), HOUR(3_600_000), DAY(86_400_000), MONTH(28L * 86_400_000),
    YEAR(365L * 86_400_000);

    private final long least;

    TickUnit(long least) {
        this.least = least;
    }

    /** Gives its least length, ms, for choosing how dense ticks may be; never for arithmetic. */
    long least() {
        return least;
    }
}
