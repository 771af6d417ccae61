package org.masar.draw.map;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.masar.draw.Texts;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.WallClock;

/** Writes the time at which a view stands, in words and always with its zone. */
public final class Moment {
    private final ZoneId zone;
    private final WallClock clock;
    private final Texts words;
    private final Locale locale;

    /** Writes in a zone, with the words of a language. */
    public Moment(ZoneId zone, Texts words) {
        this.zone = zone;
        this.clock = WallClock.of(zone);
        this.words = words;
        this.locale = words.isRightToLeft() ? Locale.forLanguageTag("ar-SY") : Locale.forLanguageTag(words.language());
    }

    /** Says which time the view shows. */
    public String of(ViewState v) {
        String at = v.playhead() == null ? "" : span(v.playhead());
        return switch (v.mode()) {
            case MOMENT -> at.isEmpty() ? words.get("moment.all") : at;
            case WINDOW -> v.window() == null ? words.get("moment.all") : span(v.window());
            case SINCE_START -> at.isEmpty() ? words.get("moment.all") : words.get("moment.since", at);
            case ALL -> at.isEmpty() ? words.get("moment.all") : words.get("moment.all.at", at);
        };
    }

    /** Says how the zone's clocks stand at the view's time. */
    public String zone(ViewState v) {
        Interval i = v.mode() == Mode.WINDOW && v.window() != null ? v.window() : v.playhead();
        Instant at = i == null ? null : i.from() != null ? i.from() : i.to();
        String name = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        if (words.isRightToLeft() && zone.getId().equals("Asia/Damascus")) {
            name = words.get("zone.damascus");
        } else if (words.isRightToLeft() && zone.getId().contains("/")) {
            name = zone.getDisplayName(TextStyle.FULL, locale).matches(".*[A-Za-z].*") ? name : zone.getDisplayName(TextStyle.FULL, locale);
        }
        if (at == null || name.equals("UTC") || name.equals("Z")) {
            return name.equals("Z") ? "UTC" : name;
        }
        int minutes = clock.offset(at).getTotalSeconds() / 60;
        String offset = "UTC" + (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes) / 60 + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", Math.abs(minutes) % 60));
        return words.get("zone", name, words.digits(offset));
    }

    /** Writes a moment: a day where it is midnight. */
    public String instant(Instant t) {
        LocalDateTime z = clock.local(t);
        return format(z, z.toLocalTime().equals(LocalTime.MIDNIGHT) ? "EEE d MMM yyyy" : "EEE d MMM yyyy, HH:mm");
    }

    private String span(Interval i) {
        if (i.from() == null) {
            return i.to() == null ? words.get("moment.all") : words.get("moment.since", instant(i.to()));
        }
        LocalDateTime from = clock.local(i.from());
        if (i.to() == null) {
            return words.get("moment.from", instant(i.from()));
        }
        LocalDateTime to = clock.local(i.to());
        boolean days = from.toLocalTime().equals(LocalTime.MIDNIGHT) && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (!days) {
            boolean unit = i.to().getEpochSecond() - i.from().getEpochSecond() <= 3600;
            return unit ? format(from, "EEE d MMM yyyy, HH:mm") : instant(i.from()) + " \u2013 " + format(to,
                from.toLocalDate().equals(to.toLocalDate()) ? "HH:mm" : "EEE d MMM yyyy, HH:mm");
        }
        LocalDateTime last = to.minusDays(1);
        return last.toLocalDate().equals(from.toLocalDate()) ? format(from, "EEEE d MMMM yyyy")
            : format(from, from.getYear() == last.getYear() ? "d MMM" : "d MMM yyyy") + " \u2013 " + format(last, "d MMM yyyy");
    }

    private String format(LocalDateTime z, String pattern) {
        String s = DateTimeFormatter.ofPattern(words.isRightToLeft() ? pattern.replace(",", "\u060c") : pattern, locale)
            .withDecimalStyle(java.time.format.DecimalStyle.STANDARD).format(z);
        return words.digits(s);
    }
}
