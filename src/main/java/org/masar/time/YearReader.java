package org.masar.time;

import java.math.BigInteger;

/** Reads the year of a date: four digits, X for unspecified ones, Y for long ones, E for exponents, S for significant digits. */
final class YearReader {
    static final int FARTHEST = 100_000_000;
    private static final BigInteger LIMIT = BigInteger.valueOf(FARTHEST);

    private YearReader() {
    }

    /**
     * Holds what was read of the year.
     *
     * @param digits   four characters of 0-9 and X where a month may follow, else null
     * @param negative whether it lies before year 0
     * @param low      first year meant
     * @param high     last year meant
     */
    record Year(String digits, boolean negative, int low, int high) {
        boolean standsAlone() {
            return digits == null;
        }

        boolean hasX() {
            return digits != null && digits.indexOf('X') >= 0;
        }
    }

    static Year read(Scan s) {
        int from = s.at;
        boolean isLong = s.take('Y');
        boolean negative = s.take('-');
        int first = s.at;
        String digits = isLong ? s.digits() : s.digitsOrX();
        if (digits.isEmpty()) {
            throw s.wrong(s.at, TimeRemark.of("year.missing", s.seen(s.at)), Mend.SHAPES);
        }
        if (isLong) {
            return longYear(s, first, digits, negative);
        }
        if (digits.length() > 4) {
            throw s.wrong(from, TimeRemark.of("year.long"), TimeRemark.of("year.long.advice", (negative ? "-" : "") + digits));
        }
        if (digits.length() < 4) {
            throw s.wrong(first, TimeRemark.of("year.short", digits.length()), TimeRemark.of("year.short.advice"));
        }
        if (negative && digits.equals("0000")) {
            throw s.wrong(from, TimeRemark.of("year.zero"), TimeRemark.of("year.zero.advice"));
        }
        if (s.peek() == 'S') {
            if (digits.indexOf('X') >= 0) {
                throw s.wrong(s.at, TimeRemark.of("year.both"), TimeRemark.of("year.both.advice"));
            }
            return significant(s, new BigInteger(digits), negative, first);
        }
        int low = Integer.parseInt(digits.replace('X', '0'));
        int high = Integer.parseInt(digits.replace('X', '9'));
        return negative ? new Year(digits, true, -high, Math.min(-low, -1)) : new Year(digits, false, low, high);
    }

    private static Year longYear(Scan s, int first, String digits, boolean negative) {
        BigInteger value = new BigInteger(digits);
        if (s.take('E')) {
            int place = s.at;
            String exponent = s.digits();
            if (exponent.isEmpty()) {
                throw s.wrong(place, TimeRemark.of("year.zeros"), TimeRemark.of("year.zeros.advice"));
            }
            checkLimit(s, first, exponent.length() > 2 && value.signum() != 0 ? LIMIT.add(BigInteger.ONE) : value);
            value = value.multiply(BigInteger.TEN.pow(exponent.length() > 2 ? 0 : Integer.parseInt(exponent)));
        } else if (digits.length() < 5 || digits.charAt(0) == '0') {
            throw s.wrong(first - 1, TimeRemark.of("year.needless"), TimeRemark.of("year.needless.advice"));
        }
        checkLimit(s, first, value);
        if (s.peek() == 'S') {
            return significant(s, value, negative, first);
        }
        int year = negative ? -value.intValueExact() : value.intValueExact();
        return new Year(null, negative, year, year);
    }

    private static Year significant(Scan s, BigInteger value, boolean negative, int first) {
        s.take('S');
        int place = s.at;
        String count = s.digits();
        if (count.isEmpty() || count.length() > 2 || count.matches("0+")) {
            throw s.wrong(place, TimeRemark.of("year.sure"), TimeRemark.of("year.sure.advice"));
        }
        int unsure = Math.max(0, value.toString().length() - Integer.parseInt(count));
        BigInteger unit = BigInteger.TEN.pow(unsure);
        BigInteger low = value.divide(unit).multiply(unit);
        BigInteger high = low.add(unit).subtract(BigInteger.ONE);
        checkLimit(s, first, high);
        return negative ? new Year(null, true, -high.intValueExact(), -low.intValueExact())
            : new Year(null, false, low.intValueExact(), high.intValueExact());
    }

    private static void checkLimit(Scan s, int at, BigInteger year) {
        if (year.compareTo(LIMIT) > 0) {
            throw s.wrong(at, TimeRemark.of("year.far"), TimeRemark.of("year.far.advice"));
        }
    }
}
