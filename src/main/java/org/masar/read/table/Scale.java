package org.masar.read.table;

import java.util.Locale;

/**
 * Says what the codes of doubt of a well-known collection mean.
 *
 * <p>Sources: UCDP GED Codebook 23.1, date_prec and where_prec; ACLED Codebook 2023, Time Precision and Geo-Precision; GTD Codebook
 * 2021, specificity. Where a codebook names an area but no distance, the radius is a rough figure, and the place says so.
 */
public enum Scale {
    NONE, UCDP, ACLED, GTD;

    private static final double[] UCDP_METRES = {0, 0, 25_000, 50_000, 100_000, 50_000, 300_000, 300_000};
    private static final double[] ACLED_METRES = {0, 0, 25_000, 100_000};
    private static final double[] GTD_METRES = {0, 0, 25_000, 50_000, 100_000, 300_000};

    /** Says how a code widens the time that a row gives. */
    enum Spread {
        /** As it is written. */
        SURE,
        /** Some day between start and end. */
        WITHIN,
        /** Some day within three days of it. */
        WEEK,
        /** Some day of its month. */
        MONTH
    }

    /** Says how a code widens a time; codes that are not known leave it as it is. */
    Spread time(String code) {
        String c = code.strip();
        return switch (this) {
            case UCDP -> c.matches("[2-5]") ? Spread.WITHIN : Spread.SURE;
            case ACLED -> c.equals("2") ? Spread.WEEK : c.equals("3") ? Spread.MONTH : Spread.SURE;
            default -> Spread.SURE;
        };
    }

    /** Gives how far the truth may lie from the point, in metres; 0 where the code names the place itself. */
    double metres(String code) {
        String c = code.strip();
        double[] metres = this == UCDP ? UCDP_METRES : this == ACLED ? ACLED_METRES : this == GTD ? GTD_METRES : new double[0];
        return c.length() == 1 && Character.isDigit(c.charAt(0)) && c.charAt(0) - '0' < metres.length ? metres[c.charAt(0) - '0'] : 0;
    }

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the scale by its word; throws IllegalArgumentException naming the word. */
    public static Scale of(String word) {
        for (Scale s : values()) {
            if (s.word().equals(word)) {
                return s;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no scale of doubt: none, ucdp, acled or gtd");
    }
}
