package org.masar.read.timelinejs;

import org.masar.read.gather.Times;
import org.masar.read.json.Node;

/**
 * Holds a date told in parts.
 *
 * @param text as EDTF where the parts are numbers, else the parts one after the other
 */
record SlideDate(String text) {

    /** Reads the parts as far as they are told; null without a year. A minute that is not told beside its hour is told by no one, and taken as 0. */
    static SlideDate of(Node.Obj o) {
        String year = part(o, "year");
        if (year == null) {
            return null;
        }
        String month = part(o, "month"), day = part(o, "day"), hour = part(o, "hour"), minute = part(o, "minute"), second = part(o, "second"), milli = part(o, "millisecond");
        String text = year.matches("[+-]?\\d{1,18}") ? Times.year(Long.parseLong(year)) : year;
        text += month == null ? "" : "-" + two(month);
        text += month == null || day == null ? "" : "-" + two(day);
        if (month == null || day == null || hour == null) {
            return new SlideDate(text);
        }
        return new SlideDate(text + "T" + two(hour) + ":" + (minute == null ? "00" : two(minute)) + (second == null ? "" : ":" + two(second))
            + (second == null || milli == null || !milli.matches("\\d{1,3}") ? "" : String.format(java.util.Locale.ROOT, ".%03d", Integer.parseInt(milli))));
    }

    private static String part(Node.Obj o, String key) {
        String told = o.plain(key);
        return told == null || told.isBlank() ? null : told.strip();
    }

    private static String two(String digits) {
        return digits.matches("\\d") ? "0" + digits : digits;
    }
}
