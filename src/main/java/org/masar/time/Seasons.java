package org.masar.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Tells which months a season code of EDTF means. 21 to 24 and 25 to 28 are the northern seasons of whole months
 * (spring from March), 29 to 32 the southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves of the year. A
 * season that crosses the year's end belongs to the year in which it begins.
 */
final class Seasons {
    private static final int[] FIRST_MONTH = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7};

    private Seasons() {
    }

    static boolean isCode(int code) {
        return code >= 21 && code <= 41;
    }

    static LocalDate firstDay(int year, int code) {
        return LocalDate.of(year, FIRST_MONTH[code - 21], 1);
    }

    static LocalDate lastDay(int year, int code) {
        int months = code >= 40 ? 6 : code >= 37 ? 4 : 3;
        return YearMonth.of(year, FIRST_MONTH[code - 21]).plusMonths(months - 1L).atEndOfMonth();
    }
}
