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
            throw s.wrong(s.at, "A date begins with its year, but here is " + s.seen(s.at), Mend.SHAPES);
        }
        if (isLong) {
            return longYear(s, first, digits, negative);
        }
        if (digits.length() > 4) {
            throw s.wrong(from, "A year of more than four digits needs a Y before it",
                "Write Y" + (negative ? "-" : "") + digits + ", or put hyphens between year, month and day.");
        }
        if (digits.length() < 4) {
            throw s.wrong(first, "A year has four digits, this one has " + digits.length(),
                "Write for instance 2018, or 0085 for the year 85.");
        }
        if (negative && digits.equals("0000")) {
            throw s.wrong(from, "There is no year -0000", "Write 0000 for the year before year 1.");
        }
        if (s.peek() == 'S') {
            if (digits.indexOf('X') >= 0) {
                throw s.wrong(s.at, "A year has either X or S, not both", "Write 195X or 1950S3.");
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
                throw s.wrong(place, "After E comes how many zeros follow", "Write for instance Y17E6.");
            }
            checkLimit(s, first, exponent.length() > 2 && value.signum() != 0 ? LIMIT.add(BigInteger.ONE) : value);
            value = value.multiply(BigInteger.TEN.pow(exponent.length() > 2 ? 0 : Integer.parseInt(exponent)));
        } else if (digits.length() < 5 || digits.charAt(0) == '0') {
            throw s.wrong(first - 1, "Y is only for years of more than four digits",
                "Write the year with four digits and without Y, for instance 1700.");
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
            throw s.wrong(place, "After S comes how many digits of the year are sure", "Write for instance 1950S2 for "
                + "1900 to 1999.");
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
            throw s.wrong(at, "This year lies beyond 100 million years, the farthest that can be shown",
                "Leave the time out and say it in the summary.");
        }
    }
}
