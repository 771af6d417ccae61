package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;

class TicksTest {
    private static final ToDoubleFunction<String> UPPER = s -> 7.0 * s.length();
    private static final ToDoubleFunction<String> LOWER = s -> 6.0 * s.length();
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static long t(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static Ticks ticks(Axis axis, TimeWords words) {
        return Ticks.of(axis, words, UPPER, LOWER);
    }

    private static String row(List<Tick> row) {
        return row.stream().filter(k -> !k.label().isEmpty()).map(k -> Math.round(k.x()) + " " + k.label())
            .collect(Collectors.joining(", "));
    }

    private static Ticks plain(String from, String to, ZoneId zone) {
        return ticks(Axis.plain(t(from), t(to), 900, Direction.RIGHTWARDS), TimeWords.of("en", Digits.WESTERN, zone));
    }

    @Test
    void showsDaysAboveAndHoursBelow() {
        Ticks ticks = plain("2018-05-18T21:00:00Z", "2018-05-21T21:00:00Z", DAMASCUS);
        assertEquals("0 Sat 19 May 2018, 300 Sun 20 May, 600 Mon 21 May", row(ticks.upper()));
        assertTrue(row(ticks.lower()).startsWith("0 00, 38 03, 75 06"), row(ticks.lower()));
    }

    @Test
    void showsMonthsAboveAndDaysBelow() {
        Ticks ticks = plain("2018-03-31T21:00:00Z", "2018-06-30T21:00:00Z", DAMASCUS);
        assertEquals("0 April 2018, 297 May, 603 June", row(ticks.upper()));
        assertTrue(row(ticks.lower()).startsWith("0 1, 49 6, 99 11"), row(ticks.lower()));
    }

    @Test
    void showsYearsAboveAndMonthsBelow() {
        Ticks ticks = plain("2016-01-01T00:00:00Z", "2018-01-01T00:00:00Z", ZoneOffset.UTC);
        assertEquals("0 2016, 451 2017", row(ticks.upper()));
        assertTrue(row(ticks.lower()).startsWith("0 Jan, 38 Feb, 74 Mar"), row(ticks.lower()));
    }

    @Test
    void skipsTheHourThatClocksSkip() {
        Ticks ticks = plain("2018-03-29T19:00:00Z", "2018-03-30T01:00:00Z", DAMASCUS);
        String lower = row(ticks.lower());
        assertTrue(lower.contains("23:00") && lower.contains("01:00") && !lower.contains("00:30"), lower);
    }

    @Test
    void tellsTheTwoHoursApartThatClocksShowTwice() {
        Ticks ticks = plain("2018-10-25T18:00:00Z", "2018-10-26T00:00:00Z", DAMASCUS);
        String lower = row(ticks.lower());
        assertTrue(lower.contains("23:30 +3") && lower.contains("23:30 +2"), lower);
    }

    @Test
    void countsYearsBeforeChristAsPeopleDo() {
        Axis axis = Axis.plain(t("-0430-01-01T00:00:00Z"), t("0370-01-01T00:00:00Z"), 900, Direction.RIGHTWARDS);
        assertEquals("35 400 BC, 91 350 BC, 147 300 BC, 204 250 BC, 260 200 BC, 316 150 BC, 372 100 BC, 429 50 BC, 485 1, 540 50, "
            + "596 100, 653 150, 709 200, 765 250, 821 300, 877 350",
            row(ticks(axis, TimeWords.of("en", Digits.WESTERN, ZoneOffset.UTC)).upper()));
    }

    @Test
    void reachesAHundredMillionYearsBothWays() {
        long year = 31_556_952_000L;
        Axis axis = Axis.plain(-100_000_000 * year, 100_000_000 * year, 900, Direction.RIGHTWARDS);
        String row = row(ticks(axis, TimeWords.of("en", Digits.WESTERN, ZoneOffset.UTC)).upper());
        assertTrue(row.contains("50 million BC") && row.contains("50 million,") || row.endsWith("50 million"), row);
    }

    @Test
    void labelsInArabicWithItsDigitsFromRightToLeft() {
        Axis axis = Axis.plain(t("2018-05-18T21:00:00Z"), t("2018-05-21T21:00:00Z"), 900, Direction.LEFTWARDS);
        Ticks ticks = ticks(axis, TimeWords.of("ar", Digits.ARABIC_INDIC, DAMASCUS));
        assertEquals("900 السبت ١٩ أيار ٢٠١٨, 600 الأحد ٢٠ أيار, 300 الاثنين ٢١ أيار", row(ticks.upper()));
        assertTrue(row(ticks.lower()).startsWith("900 ٠٠, 863 ٠٣"), row(ticks.lower()));
    }

    @Test
    void strictlyIncreaseAndNeverOverlapOrRepeatInAnyZoneAndAtAnyZoom() {
        Random random = new Random(9);
        List<String> zones = List.of("Asia/Damascus", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo", "UTC",
            "America/Havana", "Pacific/Apia", "Asia/Kathmandu");
        for (int i = 0; i < 600; i++) {
            double span = Math.pow(10, 1.5 + random.nextDouble() * 16.5);
            long from = span > 1e15 ? (long) (-span / 2) : t("1985-01-01T00:00:00Z") + (long) (random.nextDouble() * 1.2e12);
            Axis axis = Axis.plain(from, from + (long) span, 300 + random.nextInt(1200), Direction.values()[i % 2]);
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            check(axis, ticks(axis, TimeWords.of(i % 3 == 0 ? "ar" : "en", Digits.values()[i % 2], zone)), zone + " " + from + " " + span);
        }
    }

    @Test
    void holdOnAFoldedAxisToo() {
        Random random = new Random(10);
        List<Stretch> stretches = List.of(new Stretch(t("2011-12-31T22:00:00Z"), t("2012-12-31T22:00:00Z"), 2),
            new Stretch(t("2018-03-31T21:00:00Z"), t("2018-05-09T21:00:00Z"), 4),
            new Stretch(t("2018-05-18T21:00:00Z"), t("2018-05-21T21:00:00Z"), 20));
        for (int i = 0; i < 300; i++) {
            Axis axis = Axis.folded(stretches, 500 + random.nextInt(900), Direction.values()[i % 2])
                .zoom(random.nextInt(500), Math.pow(10, random.nextDouble() * 6));
            check(axis, ticks(axis, TimeWords.of("en", Digits.WESTERN, DAMASCUS)), "folded " + i);
        }
    }

    private static void check(Axis axis, Ticks ticks, String where) {
        checkRow(axis, ticks.upper(), UPPER, where);
        checkRow(axis, ticks.lower(), LOWER, where);
        assertTrue(ticks.upper().size() + ticks.lower().size() > 0, () -> "no tick at all, " + where);
        Set<String> upper = new HashSet<>();
        ticks.upper().stream().filter(k -> !k.label().isEmpty())
            .forEach(k -> assertTrue(upper.add(k.label()), () -> "twice " + k.label() + ", " + where));
        Set<String> within = new HashSet<>();
        for (Tick k : ticks.lower()) {
            long unit = ticks.upper().stream().filter(u -> u.at() <= k.at()).mapToLong(Tick::at).max().orElse(Long.MIN_VALUE);
            assertTrue(k.label().isEmpty() || within.add(unit + " " + k.label()), () -> "twice " + k.label() + ", " + where);
        }
    }

    private static void checkRow(Axis axis, List<Tick> row, ToDoubleFunction<String> width, String where) {
        int sign = axis.direction().sign();
        long at = Long.MIN_VALUE;
        double free = Double.NEGATIVE_INFINITY;
        for (Tick k : row) {
            assertTrue(k.at() > at, () -> "ticks do not increase, " + where);
            at = k.at();
            assertTrue(k.label().isEmpty() || k.x() * sign >= free - 1e-6, () -> "labels overlap, " + where);
            free = k.label().isEmpty() ? free : k.x() * sign + width.applyAsDouble(k.label());
            assertEquals(axis.position(k.at()), k.x(), 1e-6);
        }
    }

    @Test
    void daysBeforeAZonesFirstRuleBeginWhereTheyAreTyped() {
        for (String old : List.of("Pacific/Fiji 1912-05-06", "Asia/Damascus 1900-01-01", "America/New_York 1850-07-04")) {
            ZoneId zone = ZoneId.of(old.split(" ")[0]);
            Interval day = TypedTime.parse(old.split(" ")[1], zone);
            Tick first = plain(day.from().toString(), day.to().plusSeconds(172_800).toString(), zone).upper().get(0);
            assertEquals(0, Math.round(first.x()), old);
            assertTrue(first.label().contains(Integer.parseInt(old.substring(old.length() - 2)) + " "), first.label());
        }
    }
}
