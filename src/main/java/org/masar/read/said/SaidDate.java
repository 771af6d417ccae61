package org.masar.read.said;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it and gives EDTF text of the same precision: {@code 05 March 2024}, {@code 5.3.2024}, {@code August
 * 2010}, {@code 1920BC}, {@code 20 أيار 2018}, {@code 5-8 May 2018}, {@code c. 1850}, {@code 1850s}, {@code 2018-05-20 05:30 +0300}.
 * A date that may be two days becomes a set of both. Stateless, safe on any thread.
 */
public final class SaidDate {
    private static final Pattern NOTHING = Pattern.compile("|-+|\\?+|n/?a|nan|null|none|nil|unknown|undated|n\\.?d\\.?|s\\.?d\\.?|o\\.?j\\.?|inconnue?|unbekannt|"
        + "desconocid[oa]|bilinmiyor|غير معروف|غير محدد|مجهول|بدون تاريخ");
    private static final Pattern ABOUT = Pattern.compile("^(?:c\\.?a?\\.?|circa|about|around|approx\\.?|approximately|~|≈|env\\.?|environ|vers|um|etwa|ungefahr|hacia|"
        + "yaklasik|حوالي|نحو|تقريبا)(?: +|(?=\\d))");
    private static final Pattern CLOCK = Pattern.compile("(?:(?<=[\\dx])t|,? +(?:at |a |um |a las |الساعة )?)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
        + " *(am|pm|a\\.m\\.|p\\.m\\.|ص|م|صباحا|مساء|uhr|h)? *(z|utc|gmt|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)?$");
    private static final Pattern COMPACT_CLOCK = Pattern.compile("^(\\d{8})t(\\d{2})(\\d{2})(\\d{2})(z?)$");
    private static final Pattern ISO = Pattern.compile("(-?\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2})(?: ?[-/.] ?(\\d{1,2}))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_SLASH_YEAR = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final String ORDINAL = "(?:st|nd|rd|th|er|eme|º|o|a|\\.)?";
    private static final String OF = "[ ,./-]*(?:(?:of|de|du|del|von|من|سنة|عام)[ ,]+)?";
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})" + ORDINAL + OF + "m(\\d{1,2})(?!\\d)" + OF + "(\\d{4}|\\d{1,3})");
    private static final Pattern MONTH_DAY = Pattern.compile("m(\\d{1,2})(?!\\d)[ ,.-]*(\\d{1,2})" + ORDINAL + "(?: *,+ *| +)(\\d{1,4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("m(\\d{1,2})(?!\\d)" + OF + "'?(\\d{1,4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[ ,./-]*m(\\d{1,2})(?!\\d)(?:[ ,./-]*(\\d{1,2}))?");
    private static final Pattern DAYS_MONTH = Pattern.compile("(\\d{1,2})" + ORDINAL + " ?(?:-|/|to|and|bis|au|al|الى) ?((\\d{1,2})" + ORDINAL + OF + "m\\d+.*)");
    private static final Pattern MONTH_DAYS = Pattern.compile("(m\\d+ ?)(\\d{1,2})" + ORDINAL + " ?(?:-|/|to|and) ?(\\d{1,2})" + ORDINAL + "((?: ?,| ).*)");
    private static final Pattern FROM = Pattern.compile("^(?:from|between|du|de|von|desde|من) ");
    private static final Pattern TO = Pattern.compile(" (?:to|until|till|and|bis|au|hasta|y|et|und|الى|حتى) |/|\\.\\.| ?- ?");
    private static final Pattern REMARK = Pattern.compile("(?<=[\\p{L}\\d.]) *\\([^()]*\\)$");
    private static final Pattern EITHER = Pattern.compile("(.*\\d.*?) or (.*\\d.*)");
    private static final Pattern YEARLESS = Pattern.compile("\\d{0,2} ?m\\d+|m\\d+ ?\\d{0,2}");
    private static final Pattern ERA = Pattern.compile("(.*?\\d)" + "[ ,.]*(b\\.?c\\.?e?\\.?|av\\.? j\\.?-?c\\.?|v\\. ?chr\\.?|a\\. ?c\\.|m\\.?o\\.?|ق\\.? ?م\\.?|قبل الميلاد"
        + "|a\\.?d\\.?|c\\.?e\\.?|ap\\.? j\\.?-?c\\.?|n\\. ?chr\\.?|d\\. ?c\\.|m\\.?s\\.?|م\\.?|ميلادي|للميلاد)");
    private static final Pattern ERA_FIRST = Pattern.compile("(a\\.?d\\.?) (\\d{1,4})");
    private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0'?s");
    private static final Pattern CENTURY = Pattern.compile("(?:the )?(\\d{1,2})(?:st|nd|rd|th|e|eme|\\.)? ?(?:century|cent\\.?|c\\.|siecle|jahrhundert|jh\\.?|yuzyil|القرن)(?: ad| ce)?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** Longer texts are no dates; patterns would run over them for nothing. */
    private static final int LONGEST = 120;

    private final DateHabit habit;

    private SaidDate(DateHabit habit) {
        this.habit = habit;
    }

    /** Tells whether the text is one of the ways to say that the date is not known. */
    public static boolean isNothing(String text) {
        return text.length() <= LONGEST && NOTHING.matcher(Folded.of(text)).matches();
    }

    /**
     * Gives EDTF text, or empty where the text is no date that is understood. The text may still name a day that does not exist:
     * reading the EDTF tells.
     */
    public static Optional<String> edtf(String text, DateHabit habit) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new SaidDate(habit).read(Folded.of(text)));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String read(String folded) {
        if (NOTHING.matcher(folded).matches()) {
            return null;
        }
        Matcher about = ABOUT.matcher(folded);
        if (about.find()) {
            String rest = read(folded.substring(about.end()));
            return rest == null || !rest.matches("-?[\\dX-]+") ? null : rest + "~";
        }
        if (NUMBER.matcher(folded).matches()) {
            return number(folded);
        }
        String s = MonthNames.numbered(REMARK.matcher(folded).replaceFirst(""));
        if (s.endsWith("?") && s.length() > 1) {
            String rest = read(s.substring(0, s.length() - 1).strip());
            return rest == null || !rest.matches("-?[\\dX-]+") ? null : rest + "?";
        }
        String whole = timed(s);
        return whole != null ? whole : range(s);
    }

    private String number(String s) {
        return switch (habit.bare()) {
            case YEAR -> YEAR.matcher(s).matches() ? year(Integer.parseInt(s)) : s.matches("\\d{8}") ? compact(s) : null;
            case COMPACT -> compact(s);
            case SERIAL -> serial(Double.parseDouble(s));
            case SECONDS -> instant(Instant.EPOCH.plusMillis(Math.round(Double.parseDouble(s) * 1e3)));
            case MILLIS -> instant(Instant.ofEpochMilli(Math.round(Double.parseDouble(s))));
        };
    }

    private static String compact(String s) {
        return s.matches("\\d{8}") ? s.substring(0, 4) + "-" + s.substring(4, 6) + "-" + s.substring(6) : null;
    }

    private static String serial(double n) {
        long day = (long) Math.floor(n);
        long seconds = Math.round((n - day) * 86_400);
        LocalDateTime t = SERIAL_ZERO.plusDays(day).atStartOfDay().plusSeconds(seconds);
        return n <= 0 || day == 60 ? null : seconds == 0 ? day(t.toLocalDate().plusDays(day < 60 ? 1 : 0)) : t.truncatedTo(ChronoUnit.SECONDS)
            .plusDays(day < 60 ? 1 : 0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String instant(Instant t) {
        return t.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Reads a date with a time of day behind it, or a date alone. */
    private String timed(String s) {
        Matcher compact = COMPACT_CLOCK.matcher(s);
        if (compact.matches()) {
            return compact(compact.group(1)) + "T" + compact.group(2) + ":" + compact.group(3) + ":" + compact.group(4) + compact.group(5).toUpperCase(Locale.ROOT);
        }
        Matcher c = CLOCK.matcher(s);
        if (!c.find()) {
            return date(s);
        }
        String day = date(s.substring(0, c.start()).strip());
        if (day == null || !day.matches("-?\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        int hour = Integer.parseInt(c.group(1));
        if (c.group(5) != null && !c.group(5).matches("uhr|h")) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (c.group(5).matches("[pم].*") ? 12 : 0);
        }
        String fraction = c.group(4) == null ? "" : "." + (c.group(4) + "00").substring(0, 3);
        return day + String.format(Locale.ROOT, "T%02d:%s", hour, c.group(2)) + (c.group(3) == null ? "" : ":" + c.group(3) + fraction) + offset(c.group(6));
    }

    private static String offset(String said) {
        if (said == null) {
            return "";
        }
        String digits = said.replaceAll("[^+\\d-]", "");
        if (digits.isEmpty()) {
            return "Z";
        }
        String number = digits.substring(1);
        String four = number.length() <= 2 ? String.format(Locale.ROOT, "%02d00", Integer.parseInt(number)) : number.length() == 3 ? "0" + number : number;
        return four.equals("0000") ? "Z" : digits.charAt(0) + four.substring(0, 2) + ":" + four.substring(2);
    }

    /** Reads a date of one unit; null where it is none. */
    private String date(String s) {
        Matcher m = ISO.matcher(s);
        if (m.matches()) {
            return inOrder(m.group(1), m.group(2), m.group(3), s);
        }
        m = YEAR_FIRST.matcher(s);
        if (m.matches()) {
            return inOrder(m.group(1), m.group(2), m.group(3), s);
        }
        m = NUMBERS.matcher(s);
        if (m.matches()) {
            return ordered(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), full(m.group(3)));
        }
        m = MONTH_SLASH_YEAR.matcher(s);
        if (m.matches()) {
            return month(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = DAY_MONTH.matcher(s);
        if (m.matches()) {
            return day(full(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = MONTH_DAY.matcher(s);
        if (m.matches()) {
            return day(full(m.group(3)), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = YEAR_MONTH.matcher(s);
        if (m.matches()) {
            return m.group(3) == null ? month(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                : day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        }
        m = MONTH_YEAR.matcher(s);
        if (m.matches()) {
            return month(full(m.group(2)), Integer.parseInt(m.group(1)));
        }
        if (YEAR.matcher(s).matches()) {
            return year(Integer.parseInt(s));
        }
        return older(s);
    }

    /** Reads eras, decades and centuries. */
    private String older(String s) {
        Matcher m = DECADE.matcher(s);
        if (m.matches()) {
            return m.group(1) + "X";
        }
        m = CENTURY.matcher(s);
        if (m.matches() && Integer.parseInt(m.group(1)) > 0) {
            int from = (Integer.parseInt(m.group(1)) - 1) * 100 + 1;
            return "[" + year(from) + ".." + year(from + 99) + "]";
        }
        m = ERA_FIRST.matcher(s);
        if (m.matches()) {
            return year(Integer.parseInt(m.group(2)));
        }
        m = ERA.matcher(s);
        if (!m.matches()) {
            return null;
        }
        boolean before = m.group(2).matches("b.*|av.*|v.*|a\\. ?c\\.|m\\.?o\\.?|ق.*");
        return era(m.group(1), before);
    }

    /** Reads what stands before AD or BC, where a year may have any number of digits; 1 BC is the year 0. */
    private String era(String s, boolean before) {
        Matcher m = DAY_MONTH.matcher(s);
        if (m.matches()) {
            return day(counted(m.group(3), before), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = MONTH_DAY.matcher(s);
        if (m.matches()) {
            return day(counted(m.group(3), before), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = MONTH_YEAR.matcher(s);
        if (m.matches()) {
            return month(counted(m.group(2), before), Integer.parseInt(m.group(1)));
        }
        String digits = s.replaceAll("(?<=\\d)[ ,.](?=\\d{3}(?!\\d))", "");
        return digits.matches("\\d{1,8}") ? year(counted(digits, before)) : null;
    }

    private static int counted(String digits, boolean before) {
        int n = Integer.parseInt(digits);
        if (n == 0) {
            throw new DateTimeException("no year 0 before or after Christ");
        }
        return before ? 1 - n : n;
    }

    /** Reads year, month and perhaps day in this order; what EDTF has and no calendar, as the season 2018-21, is left as it is. */
    private static String inOrder(String year, String month, String day, String written) {
        int y = Integer.parseInt(year), m = Integer.parseInt(month);
        return day != null ? day(y, m, Integer.parseInt(day)) : m >= 21 && m <= 24 ? written : month(y, m);
    }

    private String ordered(int a, int b, int year) {
        boolean dayFirst = a <= 31 && b <= 12, monthFirst = a <= 12 && b <= 31;
        if (dayFirst && monthFirst && a != b && habit.order() == DateOrder.UNSURE) {
            String one = day(year, b, a), other = day(year, a, b);
            return "[" + (one.compareTo(other) < 0 ? one + "," + other : other + "," + one) + "]";
        }
        return dayFirst && (habit.order() != DateOrder.MONTH_FIRST || !monthFirst) ? day(year, b, a) : monthFirst ? day(year, a, b) : null;
    }

    /** Reads two dates with something between them; the first may leave out what the second says. */
    private String range(String s) {
        Matcher m = DAYS_MONTH.matcher(s);
        if (m.matches()) {
            return span(date(m.group(1) + m.group(2).substring(m.group(3).length())), timed(m.group(2)));
        }
        m = MONTH_DAYS.matcher(s);
        if (m.matches()) {
            return span(date(m.group(1) + m.group(2) + m.group(4)), date(m.group(1) + m.group(3) + m.group(4)));
        }
        m = EITHER.matcher(s);
        if (m.matches()) {
            String last = timed(m.group(2)), first = timed(m.group(1));
            boolean simple = first != null && last != null && !(first + last).matches(".*[\\[/T].*");
            return simple ? "[" + first + "," + last + "]" : null;
        }
        String both = FROM.matcher(s).replaceFirst("");
        for (Matcher to = TO.matcher(both); to.find();) {
            String first = both.substring(0, to.start()).strip(), last = timed(both.substring(to.end()).strip());
            if (last != null && !first.isEmpty()) {
                String from = YEARLESS.matcher(first).matches() ? timed(first + " " + last.split("(?<=\\d)-")[0]) : timed(first);
                if (from != null) {
                    return span(from, last);
                }
            }
        }
        return null;
    }

    private static String span(String from, String to) {
        return from == null || to == null || from.startsWith("[") || to.startsWith("[") ? null : from.equals(to) ? from : from + "/" + to;
    }

    /** Takes two digits for the years 1969 to 2068, as POSIX does (strptime, %y). */
    private static int full(String digits) {
        int n = Integer.parseInt(digits);
        return digits.length() != 2 ? n : n < 69 ? 2000 + n : 1900 + n;
    }

    private static String year(int y) {
        return Math.abs(y) > 9999 ? "Y" + y : (y < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(y));
    }

    private static String month(int y, int m) {
        return m < 1 || m > 12 || Math.abs(y) > 9999 ? null : year(y) + String.format(Locale.ROOT, "-%02d", m);
    }

    private static String day(int y, int m, int d) {
        return day(LocalDate.of(y, m, d));
    }

    private static String day(LocalDate date) {
        return year(date.getYear()) + String.format(Locale.ROOT, "-%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
    }
}
