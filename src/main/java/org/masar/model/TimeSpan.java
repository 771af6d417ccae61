package org.masar.model;

import java.time.Instant;

/**
 * Holds when something happened with its doubt: four instants and how sure they are (dataset format, section "Time").
 *
 * <p>All ends are half-open: an end is the first instant after. A null earliest start means "since ever" and a null
 * latest end "for ever"; a null earliest end beside a null latest end means that it surely goes on, and a null latest
 * start beside a null earliest start that it surely always was. All four null: undated. Where the other of the pair is
 * known, the null one is not known: "some day up to 1984" has a latest end and no earliest, so it is never surely over
 * or surely on.
 *
 * @param text          as written (EDTF, an ISO interval, or the compact form of earliest/latest); never null, empty where undated
 * @param earliestStart first instant at which it may have begun, or null
 * @param latestStart   first instant by which it surely has begun, or null
 * @param earliestEnd   first instant by which it may be over, or null
 * @param latestEnd     first instant by which it surely is over, or null
 * @param precision     how finely it was told
 * @param qualified     whether the text itself says uncertain or approximate ({@code ?}, {@code ~}, {@code %}): in doubt throughout
 */
public record TimeSpan(String text, Instant earliestStart, Instant latestStart, Instant earliestEnd, Instant latestEnd,
                       Precision precision, boolean qualified) {
    /** Stands for "when is not known". */
    public static final TimeSpan UNDATED = new TimeSpan("", null, null, null, null, Precision.NONE, false);

    public TimeSpan {
        if (text == null || precision == null) {
            throw new IllegalArgumentException("a time span needs its text and precision");
        }
        ordered("latest start", latestStart, "earliest start", earliestStart, text);
        ordered("latest end", latestEnd, "earliest end", earliestEnd, text);
        ordered("latest end", latestEnd, "earliest start", earliestStart, text);
    }

    private static void ordered(String late, Instant b, String early, Instant a, String text) {
        if (a != null && b != null && b.isBefore(a)) {
            throw new IllegalArgumentException(late + " " + b + " lies before " + early + " " + a + " in '" + text + "'");
        }
    }

    /** Tells whether nothing at all is known of when. */
    public boolean undated() {
        return earliestStart == null && latestStart == null && earliestEnd == null && latestEnd == null;
    }

    /** Tells whether the span may touch the half-open interval: [ES, LE) overlaps [from, to). Undated spans never do. */
    public boolean overlaps(Interval i) {
        return !undated()
            && (i.to() == null || earliestStart == null || earliestStart.isBefore(i.to()))
            && (i.from() == null || latestEnd == null || latestEnd.isAfter(i.from()));
    }

    /**
     * Tells whether it is surely going on in the half-open interval (phase "now" but for qualified spans): it has begun
     * before the interval ends, and is not over when it starts. Undated spans never are.
     */
    public boolean surelyOverlaps(Interval i) {
        boolean begun = latestStart == null ? earliestStart == null : i.to() == null || latestStart.isBefore(i.to());
        boolean goesOn = earliestEnd == null ? latestEnd == null : i.from() == null || earliestEnd.isAfter(i.from());
        return !undated() && begun && goesOn;
    }

    /** Names how finely a time was told, coarsest part of it. */
    public enum Precision { NONE, MULTI_YEAR, YEAR, SEASON, MONTH, DAY, HOUR, MINUTE, SECOND, MILLI }
}
