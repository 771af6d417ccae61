package org.masar.read.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.read.said.SaidDate;
import org.masar.read.said.SaidTime;
import org.masar.time.Edtf;

/** Reads when a row was, from one column, from two, or from parts in columns of their own. Not for several threads at once. */
final class TimeForm {
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern UNKNOWN_PART = Pattern.compile("0*|-\\d+|99|[?-]+");
    private static final int REMEMBERED = 20_000;
    private final Mapping mapping;
    private final int time, end, clock, endClock, doubt;
    private final int[] start, until;
    private final PlainTime plain, plainEnd;
    private final Map<String, Optional<TimeSpan>> known = new HashMap<>();
    private Flaw flaw;

    TimeForm(Mapping mapping, Positions at) {
        this.mapping = mapping;
        time = at.first(Role.TIME);
        end = at.first(Role.END);
        clock = at.first(Role.CLOCK);
        endClock = at.first(Role.END_CLOCK);
        doubt = at.first(Role.TIME_DOUBT);
        start = new int[] {at.first(Role.YEAR), at.first(Role.MONTH), at.first(Role.DAY)};
        until = new int[] {at.first(Role.END_YEAR), at.first(Role.END_MONTH), at.first(Role.END_DAY)};
        boolean utc = mapping.zone().equals(ZoneOffset.UTC);
        plain = new PlainTime(utc);
        plainEnd = new PlainTime(utc);
    }

    /** Gives what was wrong with the row that was read last; null where nothing was. */
    Flaw flaw() {
        return flaw;
    }

    /** Reads the row's instants; undated where it has none, or none that can be read. */
    void read(Cells row, RowTime into) {
        flaw = null;
        boolean simple = time >= 0 && clock < 0 && doubt < 0 && !row.isBlank(time) && plain.read(row.chars(), row.from(time), row.to(time));
        if (simple && (end < 0 || row.isBlank(end))) {
            into.set(plain.start, plain.end);
        } else if (simple && endClock < 0 && plainEnd.read(row.chars(), row.from(end), row.to(end)) && plainEnd.start >= plain.start && plainEnd.day == plain.day) {
            into.set(plain.start, plain.day ? plainEnd.end : Math.max(plainEnd.start, plain.start == plainEnd.start ? plain.end : 0));
        } else {
            into.set(when(row));
        }
    }

    /** Reads the row's time; {@link TimeSpan#UNDATED} where it has none, or none that can be read. */
    TimeSpan when(Cells row) {
        flaw = null;
        String from = text(row, time, start, clock), to = text(row, end, until, endClock);
        TimeSpan first = read(from, time >= 0 ? time : start[0]), last = read(to, end >= 0 ? end : until[0]);
        if (first == null && last == null) {
            return TimeSpan.UNDATED;
        }
        if (first == null) {
            return new TimeSpan("[.." + last.text() + "]", null, null, null, last.latestEnd(), last.precision(), last.qualified());
        }
        return doubted(row, first, last == null || last.text().equals(first.text()) ? null : last);
    }

    private TimeSpan read(String text, int column) {
        if (text.isEmpty() || SaidDate.isNothing(text)) {
            return null;
        }
        Optional<TimeSpan> t = known.get(text);
        if (t == null) {
            t = SaidTime.read(text, mapping.dates(), mapping.zone());
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(text, t);
        }
        if (t.isEmpty()) {
            flaw = new Flaw(column, text, Message.of("table.time", text), Message.of("table.time.advice"));
        }
        return t.orElse(null);
    }

    /** Reads a time that a person typed for a row; {@link TimeSpan#UNDATED} where it cannot be read. */
    TimeSpan typed(String text) {
        return SaidTime.read(text, mapping.dates(), mapping.zone()).orElse(TimeSpan.UNDATED);
    }

    /** Widens the time as far as the row's code says, and joins start and end. */
    private TimeSpan doubted(Cells row, TimeSpan first, TimeSpan last) {
        Scale.Spread spread = doubt < 0 ? Scale.Spread.SURE : mapping.scale().time(row.text(doubt));
        if (last != null && before(last, first)) {
            flaw = new Flaw(end >= 0 ? end : until[0], last.text(), Message.of("table.backwards", last.text(), first.text()), Message.of("table.backwards.advice"));
            return first;
        }
        Matcher day = DAY.matcher(first.text());
        String written = switch (spread) {
            case SURE -> last == null ? null : isPlain(first) && isPlain(last) ? first.text() + "/" + last.text() : null;
            case WITHIN -> last == null ? first.text() + "~" : "[" + first.text() + ".." + last.text() + "]";
            case WEEK -> day.matches() ? "[" + date(day).minusDays(3) + ".." + date(day).plusDays(3) + "]" : null;
            case MONTH -> day.matches() ? day.group(1) + "-" + day.group(2) : null;
        };
        try {
            return written != null ? Edtf.parse(written, mapping.zone()) : last == null ? first : joined(first, last);
        } catch (IllegalArgumentException e) {
            return last == null ? first : joined(first, last);
        }
    }

    private static boolean isPlain(TimeSpan t) {
        return t.text().matches("-?[\\dX]{4}[^/\\[{,]*");
    }

    private static boolean before(TimeSpan last, TimeSpan first) {
        return last.latestEnd() != null && first.earliestStart() != null && last.latestEnd().isBefore(first.earliestStart())
            || last.earliestStart() != null && first.latestStart() != null && last.latestEnd() != null && last.latestEnd().isBefore(first.latestStart());
    }

    private static LocalDate date(Matcher day) {
        return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }

    private static TimeSpan joined(TimeSpan a, TimeSpan b) {
        Instant ee = b.earliestEnd() != null && a.earliestStart() != null && b.earliestEnd().isBefore(a.earliestStart()) ? a.earliestStart() : b.earliestEnd();
        TimeSpan.Precision coarse = a.precision().compareTo(b.precision()) < 0 ? a.precision() : b.precision();
        return new TimeSpan(a.text() + " – " + b.text(), a.earliestStart(), a.latestStart(), ee, b.latestEnd(), coarse, a.qualified() || b.qualified());
    }

    /** Puts the text of a time together from its columns; empty where the row says none. */
    private static String text(Cells row, int whole, int[] parts, int clock) {
        String date = row.text(whole);
        if (date.isEmpty() && parts[0] >= 0) {
            date = parts(row.text(parts[0]), row.text(parts[1]), row.text(parts[2]));
        }
        String at = row.text(clock);
        return date.isEmpty() || at.isEmpty() || date.matches("-?\\d{1,4}(-\\d{2})?") || date.matches(".*\\d:\\d\\d.*") ? date : date + " " + at;
    }

    private static String parts(String year, String month, String day) {
        String y = whole(year), m = whole(month), d = whole(day);
        if (y.isEmpty() || UNKNOWN_PART.matcher(m).matches()) {
            return y;
        }
        boolean number = y.matches("-?\\d+") && m.matches("\\d{1,2}");
        boolean dated = !UNKNOWN_PART.matcher(d).matches();
        if (!number) {
            return (dated ? d + " " : "") + m + " " + y;
        }
        String four = y.startsWith("-") ? "-" + "0".repeat(Math.max(0, 5 - y.length())) + y.substring(1) : "0".repeat(Math.max(0, 4 - y.length())) + y;
        return four + "-" + (m.length() < 2 ? "0" : "") + m + (dated ? "-" + (d.length() < 2 ? "0" : "") + d : "");
    }

    /** Takes the point off that spreadsheets put behind whole numbers. */
    private static String whole(String number) {
        return number.matches("-?\\d+\\.0+") ? number.substring(0, number.indexOf('.')) : number;
    }

    /** Lists the columns that a time may stand in, the main one first. */
    List<Integer> columns() {
        return java.util.stream.IntStream.of(time, start[0], end).filter(i -> i >= 0).boxed().toList();
    }
}
