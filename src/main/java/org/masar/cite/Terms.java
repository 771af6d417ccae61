package org.masar.cite;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.masar.time.Digits;
import org.masar.time.TimeWords;
import java.time.ZoneOffset;

/** Holds the few words and signs in which references differ by language. */
enum Terms {
    EN(", ", "“", "”", "n.d.", "Accessed ", "Retrieved ", "from ", "and ", "& "),
    AR("، ", "«", "»", "د.ت.", "تاريخ الاطلاع ", "تاريخ الاطلاع ", "", "و", "و");

    private final List<String> words;

    Terms(String... words) {
        this.words = List.of(words);
    }

    static Terms of(String language) {
        return language.equals("ar") || language.startsWith("ar-") ? AR : EN;
    }

    boolean arabic() {
        return this == AR;
    }

    String comma() {
        return words.get(0);
    }

    String quoted(String text) {
        return words.get(1) + text + words.get(2);
    }

    String noDate() {
        return words.get(3);
    }

    String accessed() {
        return words.get(4);
    }

    String retrieved() {
        return words.get(5);
    }

    String from() {
        return words.get(6);
    }

    String and() {
        return words.get(7);
    }

    String ampersand() {
        return words.get(8);
    }

    /** Says a date as prose does: "May 21, 2018", in Arabic "21 أيار 2018". References keep western digits, as their years are sorted by. */
    String date(Day d) {
        String year = year(d);
        if (d.month() == 0) {
            return year;
        }
        return d.day() == 0 ? month(d) + " " + year : arabic() ? d.day() + " " + month(d) + " " + year : month(d) + " " + d.day() + ", " + year;
    }

    String year(Day d) {
        return TimeWords.of(arabic() ? "ar" : "en", Digits.WESTERN, ZoneOffset.UTC).year(d.year());
    }

    String month(Day d) {
        return arabic() ? TimeWords.of("ar", Digits.WESTERN, ZoneOffset.UTC).month(d.month()) : Month.of(d.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Puts what we inferred into brackets with a question mark, as archives do. */
    String marked(Day d, String said) {
        return d.inferred() ? "[" + said + (arabic() ? "؟]" : "?]") : said;
    }
}
