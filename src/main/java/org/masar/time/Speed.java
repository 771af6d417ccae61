package org.masar.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how fast play by the clock goes: so much time of the dataset a second of ours. Months and years are of middle length
 * (Gregorian calendar, 365.2425 days), since a speed has no date.
 *
 * @param millis ms of the dataset a second, {@value #SLOWEST} to {@value #FASTEST}
 */
public record Speed(long millis) {
    /** Slowest: a millisecond a second. */
    public static final long SLOWEST = 1;
    /** Fastest: ten million years a second. */
    public static final long FASTEST = 315_569_520_000_000_000L;
    private static final List<ChronoUnit> UNITS = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES,
        ChronoUnit.SECONDS, ChronoUnit.MILLIS);
    private static final long MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
    private static final long[] ROUND = {100, 250, 500, 1_000, 2_000, 5_000, 15_000, 30_000, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR,
        2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY};
    private static final Pattern TYPED = Pattern.compile(
        "(.*?)\\s*(?:/\\s*(?:1\\s*)?(?:s|sec|second|ث|ثانية)|(?:a|per|each|every)\\s+(?:sec|second)|(?:في|كل)\\s*(?:ال)?ثانية)?");
    private static final Pattern PARTS = Pattern.compile("(\\d+)[.,٫](\\d{1,3})\\s*(\\p{L}+)");

    public Speed {
        if (millis < SLOWEST || millis > FASTEST) {
            throw new IllegalArgumentException("a speed of " + millis + " ms a second");
        }
    }

    /** Counts a unit: "6 hours". */
    public record Amount(double count, ChronoUnit unit) {
    }

    /** Makes the speed nearest to so many milliseconds a second that there is. */
    public static Speed of(double millis) {
        return new Speed((long) Math.max(SLOWEST, Math.min(FASTEST, Math.rint(millis))));
    }

    /**
     * Reads a typed speed: "6 h/s", "2 days a second", "1.5 d", with Arabic words and digits too.
     *
     * @throws TimeTextException if it cannot be read, in words for who typed it
     */
    public static Speed parse(String text) {
        Matcher m = TYPED.matcher(Mend.western(text).strip().toLowerCase(Locale.ROOT));
        String amount = m.matches() ? m.group(1) : text;
        Matcher part = PARTS.matcher(amount);
        try {
            if (part.matches()) {
                double scale = Math.pow(10, part.group(2).length());
                return of(Length.parse(part.group(1) + part.group(2) + " " + part.group(3)).middle().toMillis() / scale);
            }
            return of(Length.parse(amount).middle().toMillis());
        } catch (TimeTextException e) {
            throw new TimeTextException(text, 0, TimeRemark.of("speed.none"), TimeRemark.of("shapes.speed"));
        }
    }

    /** Gives a round speed at which so much time, ms, is played in about so many seconds. */
    public static Speed fitting(double length, double seconds) {
        double wished = Math.max(SLOWEST, length / seconds);
        double best = ROUND[0];
        for (long r : ROUND) {
            best = Math.abs(Math.log(r / wished)) < Math.abs(Math.log(best / wished)) ? r : best;
        }
        double month = ChronoUnit.MONTHS.getDuration().toMillis();
        for (double r = month; r <= FASTEST; r = Math.max(r + month, r * 1.25)) {
            double round = rounded(r / month) * month;
            best = Math.abs(Math.log(round / wished)) < Math.abs(Math.log(best / wished)) ? round : best;
        }
        return of(best);
    }

    /** Rounds months to 1, 2, 3, 6, and years to 1, 2, 5 with noughts. */
    private static double rounded(double months) {
        if (months < 12) {
            return months < 1.5 ? 1 : months < 2.5 ? 2 : months < 4.5 ? 3 : months < 9 ? 6 : 12;
        }
        double years = months / 12, ten = Math.pow(10, Math.floor(Math.log10(years))), lead = years / ten;
        return 12 * ten * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    /** Gives twice the speed, up to the fastest. */
    public Speed doubled() {
        return of(millis * 2.0);
    }

    /** Gives half the speed, down to the slowest. */
    public Speed halved() {
        return of(millis / 2.0);
    }

    /** Gives it in the largest unit of which it is a whole number, not more than 999; else in the largest that it holds, to a tenth. */
    public Amount amount() {
        Amount first = null;
        for (ChronoUnit u : UNITS) {
            double count = (double) millis / u.getDuration().toMillis();
            if (count < 0.995) {
                continue;
            }
            boolean whole = Math.abs(count - Math.rint(count)) < 1e-6 * count;
            if (whole && count <= 999.5 || whole && first == null) {
                return new Amount(Math.rint(count), u);
            }
            first = first == null ? new Amount(count >= 100 ? Math.rint(count) : Math.rint(count * 10) / 10, u) : first;
        }
        return first;
    }
}
