package org.masar.read.said;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the habit of a column from all its dates: a single 25/3/2018 tells that 4/5/2018 is the fourth of May. Where none tells, the
 * order does in which the rows stand, if they are sorted under one reading only. Not for several threads at once.
 */
public final class DateColumn {
    private static final Pattern PARTS = Pattern.compile("\\D*?(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?[./-] ?(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.]\\d+)?");
    private int dayFirst;
    private int monthFirst;
    private int either;
    private int dotted;
    private final Sorted asDays = new Sorted();
    private final Sorted asMonths = new Sorted();
    private int numbers;
    private int fractions;
    private double least = Double.MAX_VALUE;
    private double most = -Double.MAX_VALUE;

    /** Takes the next value of the column; blank ones tell nothing. */
    public void add(String value) {
        String s = Folded.of(value);
        if (NUMBER.matcher(s).matches()) {
            double n = Double.parseDouble(s);
            numbers++;
            fractions += n != Math.rint(n) ? 1 : 0;
            least = Math.min(least, n);
            most = Math.max(most, n);
            return;
        }
        Matcher m = PARTS.matcher(s);
        if (s.length() > 60 || !m.matches()) {
            return;
        }
        int a = Integer.parseInt(m.group(1)), b = Integer.parseInt(m.group(3));
        int year = Integer.parseInt(m.group(4));
        dotted += m.group(2).equals(".") ? 1 : 0;
        if (a > 12 && b <= 12) {
            dayFirst++;
        } else if (b > 12 && a <= 12) {
            monthFirst++;
        } else if (a != b && a <= 12) {
            either++;
        }
        asDays.add(year, b, a);
        asMonths.add(year, a, b);
    }

    /** Tells whether the column may be read in both orders, and nothing in it says which is meant. */
    public boolean isAmbiguous() {
        return either > 0 && order() == DateOrder.UNSURE;
    }

    /** Gives what was found so far. */
    public DateHabit habit() {
        return new DateHabit(order(), bare());
    }

    private DateOrder order() {
        if (dayFirst > 0 && monthFirst == 0 || dotted > 0 && monthFirst == 0) {
            return DateOrder.DAY_FIRST;
        }
        if (monthFirst > 0 && dayFirst == 0) {
            return DateOrder.MONTH_FIRST;
        }
        boolean days = asDays.isSorted(), months = asMonths.isSorted();
        return dayFirst + monthFirst > 0 || days == months ? DateOrder.UNSURE : days ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Numbers between years and instants: spreadsheets' days since 1900 reach 2099 at 73,000; compact days have eight digits. */
    private BareNumber bare() {
        if (numbers == 0 || most < 10_000 && least > -10_000 && fractions == 0) {
            return BareNumber.YEAR;
        }
        if (fractions == 0 && least >= 10_000_101 && most <= 99_991_231) {
            return isCompact(least) && isCompact(most) ? BareNumber.COMPACT : BareNumber.SECONDS;
        }
        double far = Math.max(Math.abs(least), Math.abs(most));
        return far < 200_000 && least > 0 ? BareNumber.SERIAL : far < 20_000_000_000d ? BareNumber.SECONDS : BareNumber.MILLIS;
    }

    private static boolean isCompact(double n) {
        int month = (int) n / 100 % 100, day = (int) n % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Follows whether days come in order, upwards or downwards, three different ones at least. */
    private static final class Sorted {
        private long last = Long.MIN_VALUE;
        private int steps;
        private boolean up = true;
        private boolean down = true;

        void add(int year, int month, int day) {
            if (month < 1 || month > 12 || day < 1 || day > LocalDate.of(2000, month, 1).lengthOfMonth()) {
                return;
            }
            long now = (year * 100L + month) * 100 + day;
            if (last != Long.MIN_VALUE && now != last) {
                steps++;
                up &= now > last;
                down &= now < last;
            }
            last = now;
        }

        boolean isSorted() {
            return steps >= 3 && (up || down);
        }
    }
}
