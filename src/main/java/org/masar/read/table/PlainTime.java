package org.masar.read.table;

/**
 * Reads the one shape that large tables have, {@code 2018-05-20} and {@code 2018-05-20T05:30:15.250Z}, from characters without making
 * anything: a million rows would wait for a million texts. Whatever is written otherwise is left to the reader of EDTF, which gives the
 * same instants for these. Not for several threads at once.
 */
final class PlainTime {
    private static final long DAY = 86_400_000;
    private static final int[] DAYS = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private final boolean utc;
    private char[] c;
    private int at;
    private int to;
    /** First millisecond of what was read, and the first after it. */
    long start;
    long end;
    boolean day;

    /** Reads times without an offset only where they are meant in UTC. */
    PlainTime(boolean utc) {
        this.utc = utc;
    }

    /** Tells whether the characters are a time of this shape; it then stands in the fields. */
    boolean read(char[] chars, int from, int until) {
        c = chars;
        at = from;
        to = until;
        if (to - from < 10 || !utc && to - from == 10) {
            return false;
        }
        int year = digits(4), month = next('-') ? digits(2) : -1, date = next('-') ? digits(2) : -1;
        if (year < 1 || month < 1 || month > 12 || date < 1 || date > length(year, month)) {
            return false;
        }
        long midnight = day(year, month, date) * DAY;
        day = at == to;
        start = midnight;
        end = midnight + DAY;
        return day || clock(midnight);
    }

    private boolean clock(long midnight) {
        if (!next('T') && !next(' ')) {
            return false;
        }
        int hour = digits(2), minute = next(':') ? digits(2) : -1;
        long size = 60_000;
        int second = 0, milli = 0;
        if (next(':')) {
            second = digits(2);
            size = 1_000;
            if (next('.')) {
                size = 1;
                milli = fraction();
            }
        }
        boolean z = next('Z');
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || milli < 0 || at != to || !z && !utc) {
            return false;
        }
        start = midnight + ((hour * 60L + minute) * 60 + second) * 1_000 + milli;
        end = start + size;
        return true;
    }

    /** Reads a fraction of a second; what is finer than a millisecond is cut. */
    private int fraction() {
        int milli = 0, n = 0;
        for (; at < to && c[at] >= '0' && c[at] <= '9'; at++, n++) {
            milli = n < 3 ? milli * 10 + c[at] - '0' : milli;
        }
        return n == 0 ? -1 : n == 1 ? milli * 100 : n == 2 ? milli * 10 : milli;
    }

    private boolean next(char wanted) {
        boolean is = at < to && c[at] == wanted;
        at += is ? 1 : 0;
        return is;
    }

    private int digits(int count) {
        int n = 0;
        for (int i = 0; i < count; i++, at++) {
            if (at >= to || c[at] < '0' || c[at] > '9') {
                return -1;
            }
            n = n * 10 + c[at] - '0';
        }
        return n;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int length(int year, int month) {
        return DAYS[month] - DAYS[month - 1] + (month == 2 && leap(year) ? 1 : 0);
    }

    /** Counts the days since 1970 (proleptic Gregorian calendar). */
    private static long day(int year, int month, int date) {
        long y = year - 1L;
        return y * 365 + y / 4 - y / 100 + y / 400 + DAYS[month - 1] + (month > 2 && leap(year) ? 1 : 0) + date - 1 - 719_162;
    }
}
