package org.masar.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;

/**
 * Says when something happened in plain words, with its doubt, never more finely than it was told: "Sunday 20 May 2018,
 * between midnight and 06:00", "since 2012, still going on", "May 2018". A date alone never gets an hour.
 *
 * <p>The words' zone must be the dataset's, in which days are counted. Immutable, safe on any thread.
 */
public final class SpanWords {
    /** A beginning told as "on that day until its midnight", which the four instants alone do not tell from "or the next". */
    private static final Pattern DAY_TO_MIDNIGHT = Pattern.compile("^-?\\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\dT00:00");
    private final TimeWords words;

    private SpanWords(TimeWords words) {
        this.words = words;
    }

    /** Makes the words; the zone of the given ones is that of the dataset. */
    public static SpanWords of(TimeWords words) {
        return new SpanWords(words);
    }

    /** Says the span in full, with its zone wherever an hour is said. */
    public String say(TimeSpan t) {
        String s = sayWithoutZone(t);
        Instant at = t.earliestStart() != null ? t.earliestStart() : t.latestStart() != null ? t.latestStart() : t.latestEnd();
        return at != null && hasHour(t) ? s + " (" + words.zone(at) + ")" : s;
    }

    /** Says the span in full. */
    public String sayWithoutZone(TimeSpan t) {
        if (t.undated()) {
            return phrase("span.notKnown");
        }
        return qualified(t, body(t, Style.LONG));
    }

    /** Says the span as shortly as a list needs: "12:00", "19–20 May", "all day", "since 2012". */
    public String brief(TimeSpan t) {
        if (t.undated()) {
            return phrase("span.notKnown");
        }
        Ending a = begin(t);
        Ending b = end(t);
        if (a != null && isPoint(t, a, b) && t.earliestStart() != null && t.latestStart() != null) {
            if (!t.qualified() && a.kind() == Ending.Kind.DAY) {
                return phrase("span.allDay");
            }
            if (a.kind() == Ending.Kind.HOUR_NOT_KNOWN) {
                return qualified(t, phrase("span.someHour"));
            }
            if (a.kind() == Ending.Kind.TIME || a.kind() == Ending.Kind.TIMES && sameDay(a)) {
                return qualified(t, times(a));
            }
        }
        if (a != null && b != null && a.kind() == Ending.Kind.TIME && b.kind() == Ending.Kind.TIME
            && a.first().toLocalDate().equals(b.last().toLocalDate())) {
            return qualified(t, phrase("range.tight", clock(a.first()), clock(b.last())));
        }
        if (t.latestEnd() == null && t.latestStart() != null && a != null) {
            return qualified(t, phrase(isSimple(a) ? "span.since" : "span.began", when(a, Style.BRIEF)));
        }
        return qualified(t, body(t, Style.BRIEF));
    }

    private enum Style { LONG, BRIEF }

    private boolean hasHour(TimeSpan t) {
        Ending a = begin(t);
        Ending b = end(t);
        return a != null && a.hasTime() || b != null && b.hasTime() && !isPoint(t, a, b);
    }

    private static boolean datesOnly(TimeSpan t) {
        return t.precision().compareTo(Precision.DAY) <= 0;
    }

    private Ending begin(TimeSpan t) {
        Ending e = Ending.begin(t.earliestStart(), t.latestStart(), words.clock(), datesOnly(t));
        boolean untilMidnight = e != null && isNextDay(e) && DAY_TO_MIDNIGHT.matcher(t.text()).find();
        return untilMidnight ? new Ending(e.first(), e.last(), Ending.Kind.HOUR_NOT_KNOWN) : oneSided(e, t,
            t.earliestStart() == null || t.latestStart() == null);
    }

    private Ending end(TimeSpan t) {
        return oneSided(Ending.end(t.earliestEnd(), t.latestEnd(), words.clock(), datesOnly(t)), t,
            t.earliestEnd() == null || t.latestEnd() == null && t.latestStart() == null);
    }

    /** Says no day where only one half of an ending is known and it was told to the month or year. */
    private static Ending oneSided(Ending e, TimeSpan t, boolean half) {
        if (e == null || !half || e.kind() != Ending.Kind.DAY || t.precision().compareTo(Precision.MONTH) > 0) {
            return e;
        }
        return new Ending(e.first(), e.last(), t.precision() == Precision.MONTH ? Ending.Kind.MONTH : Ending.Kind.YEAR);
    }

    private String body(TimeSpan t, Style style) {
        Ending a = begin(t);
        Ending b = end(t);
        if (t.precision() == Precision.SEASON && season(t) != null) {
            return season(t);
        }
        if (a == null) {
            return b == null ? phrase("span.stillOnEver") : phrase("span.until", when(b, style));
        }
        if (t.earliestStart() == null) {
            boolean sameMoment = b == null || lengthOfPoint(t.latestStart(), t.latestEnd(), t);
            boolean someTimeUpTo = t.earliestEnd() == null && t.latestEnd() != null;
            return sameMoment && someTimeUpTo ? phrase("span.before", when(b, style))
                : b == null ? phrase("span.stillOn", when(a, style))
                : phrase("span.untilStartNotKnown", when(b, style));
        }
        if (t.latestStart() == null) {
            return phrase("span.notBefore", when(a, style));
        }
        if (isPoint(t, a, b)) {
            return when(a, style);
        }
        if (b == null) {
            return phrase(isSimple(a) ? "span.stillOn" : "span.beganStillOn", when(a, style));
        }
        if (t.latestEnd() == null) {
            boolean nothingMore = lengthOfPoint(t.earliestStart(), t.earliestEnd(), t) || !t.earliestEnd().isAfter(t.latestStart());
            return nothingMore ? phrase(isSimple(a) ? "span.endNotKnown" : "span.beganEndNotKnown", when(a, style))
                : phrase(isSimple(a) ? "span.atLeastUntil" : "span.beganAtLeastUntil", when(a, style), when(b, style));
        }
        return range(a, b, style);
    }

    /** Tells whether the span is one moment, well or badly known, and not a stretch from one to another. */
    private boolean isPoint(TimeSpan t, Ending a, Ending b) {
        if (a == null || b == null || t.earliestEnd() == null || t.latestEnd() == null) {
            return false;
        }
        return a.sameAs(b) && a.kind() != Ending.Kind.TIMES
            || lengthOfPoint(t.earliestStart(), t.earliestEnd(), t) && lengthOfPoint(t.latestStart(), t.latestEnd(), t);
    }

    private boolean lengthOfPoint(Instant from, Instant to, TimeSpan t) {
        if (from == null || to == null) {
            return false;
        }
        Duration length = Duration.between(from, to);
        long least = t.precision() == Precision.MILLI ? 1 : t.precision() == Precision.SECOND ? 1_000 : 60_000;
        LocalDateTime day = words.clock().local(from);
        boolean aDay = datesOnly(t) && words.clock().startOfDay(day.toLocalDate().plusDays(1)).equals(to)
            && words.clock().startOfDay(day.toLocalDate()).equals(from);
        return length.toMillis() <= least || aDay;
    }

    private String range(Ending a, Ending b, Style style) {
        if (a.kind() == Ending.Kind.DAY && b.kind() == Ending.Kind.DAY) {
            return days(a.first().toLocalDate(), b.first().toLocalDate(), style);
        }
        if (a.kind() == Ending.Kind.TIME && b.kind() == Ending.Kind.TIME
            && a.first().toLocalDate().equals(b.first().toLocalDate())) {
            return phrase("date.at", day(a.first(), style), phrase("range.tight", clock(a.first()), clock(b.first())));
        }
        String key = isOneWord(a) && isOneWord(b) ? "range.wide" : isSimple(a) && isSimple(b) ? "span.fromTo" : "span.beganEnded";
        return phrase(key, when(a, style), when(b, style));
    }

    /** Tells whether "since" or "to" can stand before it. */
    private static boolean isSimple(Ending e) {
        return isOneWord(e) || e.kind() == Ending.Kind.HOUR_NOT_KNOWN || isNextDay(e);
    }

    private static boolean isNextDay(Ending e) {
        return e.kind() == Ending.Kind.DAYS && e.first().toLocalDate().plusDays(1).equals(e.last().toLocalDate());
    }

    private static boolean isOneWord(Ending e) {
        return switch (e.kind()) {
            case TIME, DAY, MONTH, YEAR -> true;
            default -> false;
        };
    }

    /** Says a range of whole days, naming month and year once where they are the same. */
    private String days(LocalDate a, LocalDate b, Style style) {
        if (a.getYear() == b.getYear() && a.getMonth() == b.getMonth()) {
            String numbers = phrase("range.tight", words.number(a.getDayOfMonth()), words.number(b.getDayOfMonth()));
            String dayMonth = phrase("date.dayMonth", numbers, words.month(b.getMonthValue()));
            return style == Style.BRIEF ? dayMonth : phrase("date.dayMonth", dayMonth, words.year(b.getYear()));
        }
        String from = a.getYear() == b.getYear() || style == Style.BRIEF ? words.dayMonth(a) : words.plainDate(a);
        return phrase("range.wide", from, style == Style.BRIEF ? words.dayMonth(b) : words.plainDate(b));
    }

    private String when(Ending e, Style style) {
        return switch (e.kind()) {
            case TIME -> phrase("date.at", day(e.first(), style), clock(e.first()));
            case TIMES -> sameDay(e) ? phrase("date.at", day(e.first(), style),
                    phrase("span.between", clockWord(e.first(), e.first()), clockWord(e.last(), e.first())))
                : phrase("span.between", moment(e.first(), style, true), moment(e.last(), style, true));
            case DAY -> day(e.first(), style);
            case HOUR_NOT_KNOWN -> phrase("span.hourNotKnown", day(e.first(), style));
            case DAYS -> daysBetween(e, style);
            case MONTH -> words.monthYear(YearMonth.from(e.first()));
            case MONTHS -> phrase("range.wide", words.monthYear(YearMonth.from(e.first())), words.monthYear(YearMonth.from(e.last())));
            case YEAR -> words.year(e.first().getYear());
            case YEARS -> phrase("range.tight", words.year(e.first().getYear()), words.year(e.last().getYear()));
            case MIXED -> mixed(e, style);
        };
    }

    private String daysBetween(Ending e, Style style) {
        LocalDate a = e.first().toLocalDate();
        LocalDate b = e.last().toLocalDate();
        boolean month = a.getYear() == b.getYear() && a.getMonth() == b.getMonth();
        return phrase(isNextDay(e) ? "span.or" : "span.between", month ? words.number(a.getDayOfMonth()) : a.getYear() == b.getYear() ? words.dayMonth(a)
            : words.plainDate(a), style == Style.BRIEF ? words.dayMonth(b) : words.plainDate(b));
    }

    /** Says a time between a day told without its hour and one told with it, or the other way round. */
    private String mixed(Ending e, Style style) {
        return phrase("span.between", moment(e.first(), style, !e.first().toLocalTime().equals(LocalTime.MIDNIGHT)),
            moment(e.last(), style, !e.last().toLocalTime().equals(LocalTime.MIDNIGHT)));
    }

    private String moment(LocalDateTime l, Style style, boolean hour) {
        String day = style == Style.BRIEF ? words.dayMonth(l.toLocalDate()) : words.plainDate(l.toLocalDate());
        return hour ? phrase("date.at", day, clock(l)) : day;
    }

    private String times(Ending e) {
        return e.kind() == Ending.Kind.TIME ? clock(e.first()) : phrase("range.tight", clock(e.first()), clock(e.last()));
    }

    private static boolean sameDay(Ending e) {
        LocalDate last = e.last().toLocalTime().equals(LocalTime.MIDNIGHT) ? e.last().toLocalDate().minusDays(1)
            : e.last().toLocalDate();
        return e.first().toLocalDate().equals(last) || e.first().toLocalDate().equals(e.last().toLocalDate());
    }

    private String day(LocalDateTime l, Style style) {
        return style == Style.BRIEF ? words.dayMonth(l.toLocalDate()) : words.date(l.toLocalDate());
    }

    private String clock(LocalDateTime l) {
        return words.clockTime(l.toLocalTime());
    }

    private String clockWord(LocalDateTime l, LocalDateTime from) {
        LocalTime t = l.toLocalTime();
        if (t.equals(LocalTime.MIDNIGHT)) {
            return l.toLocalDate().equals(from.toLocalDate()) ? phrase("clock.midnight") : words.number(24) + clock(l).substring(2);
        }
        return t.equals(LocalTime.NOON) ? phrase("clock.noon") : clock(l);
    }

    /** Names the season that the text tells by its code, or gives null. */
    private String season(TimeSpan t) {
        int at = t.text().indexOf('-', 1);
        String code = at < 0 || at + 3 > t.text().length() ? "" : t.text().substring(at + 1, at + 3);
        String[] names = {"season.spring", "season.summer", "season.autumn", "season.winter"};
        if (!code.matches("2[1-9]|3[0-2]") || t.text().indexOf('/') >= 0 || t.earliestStart() == null) {
            return null;
        }
        return phrase(names[(Integer.parseInt(code) - 21) % 4], words.year(words.clock().local(t.earliestStart()).getYear()));
    }

    private String qualified(TimeSpan t, String said) {
        if (!t.qualified()) {
            return said;
        }
        boolean about = t.text().indexOf('~') >= 0;
        boolean perhaps = t.text().indexOf('?') >= 0;
        boolean both = t.text().indexOf('%') >= 0 || about && perhaps;
        return phrase(both ? "span.perhapsAbout" : about ? "span.about" : "span.perhaps", said);
    }

    private String phrase(String key, String... parts) {
        return words.phrases().say(key, parts);
    }
}
