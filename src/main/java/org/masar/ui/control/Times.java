package org.masar.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.time.WallClock;

/** Words times for lists and controls, in the window's language and digits. Times are those of the dataset's zone. */
public final class Times {
    private final Texts texts;

    /** Words in the language of the texts. */
    public Times(Texts texts) {
        this.texts = texts;
    }

    /** Names the day, month or year under which an event stands in a list. */
    public String head(TimeSpan s, ZoneId zone) {
        if (s.earliestStart() == null) {
            return texts.get("list.before");
        }
        LocalDateTime t = WallClock.of(zone).local(s.earliestStart());
        return switch (s.precision()) {
            case NONE, MULTI_YEAR, YEAR -> format("uuuu", t);
            case SEASON, MONTH -> format("LLLL uuuu", t);
            default -> format("EEEE d MMMM uuuu", t);
        };
    }

    /** Names the day, month or year of a publication or a saying: {@code 20 May 2018}; a doubtful one with "perhaps". */
    public String day(TimeSpan s, ZoneId zone) {
        if (s.earliestStart() == null) {
            return texts.get("time.unknown");
        }
        LocalDateTime t = WallClock.of(zone).local(s.earliestStart());
        String day = switch (s.precision()) {
            case NONE, MULTI_YEAR, YEAR -> format("uuuu", t);
            case SEASON, MONTH -> format("LLLL uuuu", t);
            case DAY -> format("d MMM uuuu", t);
            default -> format("d MMM uuuu, HH:mm", t);
        };
        return s.qualified() ? texts.get("time.perhaps", day) : day;
    }
    /** Gives the time of an event for the end of its row. */
    public String row(TimeSpan s, ZoneId zone) {
        if (s.undated()) {
            return "";
        }
        WallClock clock = WallClock.of(zone);
        LocalDateTime from = s.earliestStart() == null ? null : clock.local(s.earliestStart());
        LocalDateTime to = s.latestEnd() == null ? null : clock.local(s.latestEnd());
        if (from == null || to == null) {
            return from == null ? texts.get("time.until", format("d MMM", to)) : texts.get("time.from", format(dayOrTime(from), from));
        }
        boolean days = from.toLocalTime().toSecondOfDay() == 0 && to.toLocalTime().toSecondOfDay() == 0;
        if (days) {
            LocalDateTime last = to.minusDays(1);
            if (last.toLocalDate().equals(from.toLocalDate())) {
                return texts.get("time.all-day");
            }
            return last.getYear() != from.getYear() ? format("uuuu", from) + "–" + format("uuuu", last)
                : last.getMonth() == from.getMonth() ? format("d", from) + "–" + format("d MMM", last)
                : format("d MMM", from) + " – " + format("d MMM", last);
        }
        if (Duration.between(from, to).toMinutes() <= 1) {
            return format("HH:mm", from);
        }
        return from.toLocalDate().equals(to.minusNanos(1).toLocalDate()) ? format("HH:mm", from) + "–" + format("HH:mm", to)
            : format("d MMM", from) + " – " + format("d MMM", to.minusNanos(1));
    }

    private static String dayOrTime(LocalDateTime t) {
        return t.toLocalTime().toSecondOfDay() == 0 ? "d MMM uuuu" : "d MMM, HH:mm";
    }

    /** Says when an event was, in a sentence's words. */
    public String when(TimeSpan s, ZoneId zone) {
        if (s.undated()) {
            return texts.get("time.unknown");
        }
        WallClock clock = WallClock.of(zone);
        LocalDateTime from = s.earliestStart() == null ? null : clock.local(s.earliestStart());
        LocalDateTime to = s.latestEnd() == null ? null : clock.local(s.latestEnd());
        if (from == null || to == null) {
            return row(s, zone);
        }
        return row(s, zone) + ", " + format("EEEE d MMMM uuuu", from);
    }

    /** Writes the unit at which the playhead stands, short: {@code Sun 20 May 2018, 05:15}. */
    public String moment(Interval unit, ZoneId zone) {
        LocalDateTime t = WallClock.of(zone).local(unit.from());
        long seconds = Duration.between(unit.from(), unit.to()).toSeconds();
        return format(seconds < 86_400 / 2 ? "EEE d MMM uuuu, HH:mm" : seconds < 28 * 86_400L ? "EEE d MMM uuuu"
            : seconds < 360 * 86_400L ? "LLLL uuuu" : "uuuu", t);
    }

    /** Writes the unit as it would be typed: {@code 2018-05-20 05:15}; always in western digits. */
    public String typed(Interval unit, ZoneId zone) {
        LocalDateTime t = WallClock.of(zone).local(unit.from());
        long seconds = Duration.between(unit.from(), unit.to()).toSeconds();
        return DateTimeFormatter.ofPattern(seconds < 60 ? "uuuu-MM-dd HH:mm:ss" : seconds < 86_400 / 2 ? "uuuu-MM-dd HH:mm"
            : seconds < 28 * 86_400L ? "uuuu-MM-dd" : seconds < 360 * 86_400L ? "uuuu-MM" : "uuuu", Locale.ROOT).format(t);
    }

    /** Names a zone with its offset at a moment: {@code Damascus, UTC+3}. */
    public String zone(ZoneId zone, Instant at) {
        ZoneOffset o = WallClock.of(zone).offset(at);
        int minutes = o.getTotalSeconds() / 60;
        String offset = minutes == 0 ? "UTC" : String.format(Locale.ROOT, minutes % 60 == 0 ? "UTC%+d" : "UTC%+d:%02d", minutes / 60,
            Math.abs(minutes % 60));
        String id = zone.getId();
        String city = id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : "";
        return city.isEmpty() ? offset : texts.orElse("zone." + id.toLowerCase(Locale.ROOT).replace('/', '.'), city) + ", "
            + digits(offset);
    }

    private String digits(String western) {
        return texts.settings().get().arabicIndic()
            ? western.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
            : western;
    }

    private String format(String pattern, LocalDateTime t) {
        Locale locale = texts.language().equals("ar") ? Locale.forLanguageTag("ar-SY") : Locale.ENGLISH;
        DecimalStyle digits = DecimalStyle.STANDARD.withZeroDigit(texts.settings().get().arabicIndic() ? '٠' : '0');
        return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(digits).format(t);
    }
}
