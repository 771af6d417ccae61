package org.masar.time;

import java.util.List;
import java.util.Locale;

/** Lists the names of months and weekdays in English and Arabic: those that are written and those that are read too. */
final class Names {
    static final List<String> MONTHS_EN = List.of("January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December");
    /** The Levantine names, as in Syria, Lebanon, Jordan, Palestine and Iraq. */
    static final List<String> MONTHS_AR = List.of("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب",
        "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول");
    private static final List<String> MONTHS_AR_EGYPT = List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو",
        "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
    /** From Monday, as in {@link java.time.DayOfWeek}. */
    static final List<String> DAYS_EN = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> DAYS_AR = List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private Names() {
    }

    /** Gives the number of the month, 1 to 12, or 0: whole or shortened to three letters, any case, hamzas left out or not. */
    static int month(String word) {
        int i = find(word, MONTHS_EN, 3);
        i = i >= 0 ? i : find(word, MONTHS_AR, 99);
        i = i >= 0 ? i : find(word, MONTHS_AR_EGYPT, 99);
        return i + 1;
    }

    /** Gives the number of the weekday, 1 for Monday to 7, or 0. */
    static int weekday(String word) {
        int i = find(word, DAYS_EN, 2);
        return (i >= 0 ? i : find(word, DAYS_AR, 99)) + 1;
    }

    private static int find(String word, List<String> names, int shortest) {
        String w = plain(word);
        for (int i = 0; i < names.size(); i++) {
            String name = plain(names.get(i));
            if (name.equals(w) || w.length() >= shortest && name.startsWith(w)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[أإآ]", "ا");
    }
}
