package org.masar.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Finds the first and the last day that a date with unspecified digits (X) may mean, by the calendar. */
final class DayHull {
    private DayHull() {
    }

    /** Gives the first possible day, or null where no day fits; month and day may be null for "any". */
    static LocalDate first(YearReader.Year year, String month, String day) {
        for (int y = year.low(); y <= year.high(); y++) {
            for (int m = 1; fitsYear(year, y) && m <= 12; m++) {
                for (int d = 1; fits(month, m) && d <= length(y, m); d++) {
                    if (fits(day, d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        return null;
    }

    /** Gives the last possible day, or null where no day fits. */
    static LocalDate last(YearReader.Year year, String month, String day) {
        for (int y = year.high(); y >= year.low(); y--) {
            for (int m = 12; fitsYear(year, y) && m >= 1; m--) {
                for (int d = fits(month, m) ? length(y, m) : 0; d >= 1; d--) {
                    if (fits(day, d)) {
                        return LocalDate.of(y, m, d);
                    }
                }
            }
        }
        return null;
    }

    private static int length(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean fitsYear(YearReader.Year year, int y) {
        String p = year.digits();
        int rest = Math.abs(y);
        for (int i = 3; p != null && i >= 0; i--) {
            if (p.charAt(i) != 'X' && p.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    static boolean fits(String pattern, int value) {
        return pattern == null || digit(pattern.charAt(0), value / 10) && digit(pattern.charAt(1), value % 10);
    }

    private static boolean digit(char pattern, int value) {
        return pattern == 'X' || pattern - '0' == value;
    }
}
