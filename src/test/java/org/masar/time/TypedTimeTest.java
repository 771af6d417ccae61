package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.model.Interval;

class TypedTimeTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final LocalDate NEAR = LocalDate.of(2018, 5, 20);

    private static Interval read(String text) {
        return TypedTime.read(text, new TypedTime.Standing(DAMASCUS, null, null)).unit();
    }

    private static TypedTime.Reading reading(String text) {
        WallClock clock = WallClock.of(DAMASCUS);
        Interval day = Interval.of(clock.startOfDay(NEAR), clock.startOfDay(NEAR.plusDays(1)));
        return TypedTime.read(text, new TypedTime.Standing(DAMASCUS, day, Interval.of(day.from(), day.from().plusSeconds(60))));
    }

    private static Interval near(String text) {
        return reading(text).unit();
    }

    private static Interval unit(String from, String to) {
        return Interval.of(Instant.parse(from), Instant.parse(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20 05:30", "2018-05-20T05:30", "2018-05-20 5:30", "2018-05-20T05:30+03:00",
        "2018-05-20 02:30Z", "2018-05-20 02:30 UTC", "2018-05-20 03:30 +1", "2018-05-20 04:30 UTC+2", "20/5/2018 05:30",
        "20 May 2018 05:30", "20 May 2018, 05:30", "May 20, 2018 at 5:30 am", "Sunday 20 May 2018, 05:30", "٢٠١٨-٠٥-٢٠ ٠٥:٣٠",
        "الأحد ٢٠ أيار ٢٠١٨، ٠٥:٣٠", "  2018-05-20   05:30 ", "2018/5/20 05:30"})
    void readsAMinute(String text) {
        assertEquals(unit("2018-05-20T02:30:00Z", "2018-05-20T02:31:00Z"), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20", "2018-5-20", "2018/05/20", "20/5/2018", "20.5.2018", "20-05-2018", "20 May 2018",
        "20 may 2018", "20th May 2018", "May 20, 2018", "May 20 2018", "Sun 20 May 2018", "Sunday, 20 May 2018",
        "٢٠ أيار ٢٠١٨", "20 ايار 2018", "20 مايو 2018", "20-May-2018"})
    void readsADay(String text) {
        assertEquals(unit("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z"), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05", "May 2018", "5. 2018", "أيار 2018", "2018/5"})
    void readsAMonth(String text) {
        if (text.startsWith("5.")) {
            assertThrows(TimeTextException.class, () -> read(text));
        } else {
            assertEquals(unit("2018-04-30T21:00:00Z", "2018-05-31T21:00:00Z"), read(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"2018,2017-12-31T22:00:00Z,2018-12-31T22:00:00Z", "201X,2009-12-31T22:00:00Z,2019-12-31T22:00:00Z",
        "2018-21,2018-02-28T22:00:00Z,2018-05-31T21:00:00Z", "-0400,-0401-12-31T22:00:00Z,-0400-12-31T22:00:00Z",
        "2018-05-20 5 pm,2018-05-20T14:00:00Z,2018-05-20T15:00:00Z",
        "2018-05-20 12 am,2018-05-19T21:00:00Z,2018-05-19T22:00:00Z",
        "2018-05-20 noon,2018-05-20T09:00:00Z,2018-05-20T09:01:00Z",
        "2018-05-20 24:00,2018-05-20T21:00:00Z,2018-05-20T21:01:00Z",
        "2018-05-20 05:30:15,2018-05-20T02:30:15Z,2018-05-20T02:30:16Z",
        "2018-05-20 05:30:15.5,2018-05-20T02:30:15.500Z,2018-05-20T02:30:15.501Z"})
    void readsOtherUnits(String text, String from, String to) {
        assertEquals(unit(from, to), read(text));
    }

    @Test
    void takesWhatIsLeftOutFromTheDayNearWhichOneIs() {
        assertEquals(unit("2018-05-18T21:00:00Z", "2018-05-19T21:00:00Z"), near("19/5"));
        assertEquals(unit("2018-05-18T21:00:00Z", "2018-05-19T21:00:00Z"), near("19 May"));
        assertEquals(unit("2018-05-20T02:30:00Z", "2018-05-20T02:31:00Z"), near("5:30"));
        assertEquals(unit("2018-05-19T09:00:00Z", "2018-05-19T09:01:00Z"), near("19 May noon"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5/20/2018|no month 20", "31/4/2018|April 2018 has no day 31",
        "2018-02-29|February 2018 has no day 29", "19/5|year is missing", "05:30|needs its date", "May 2018 05:30|whole date",
        "2018 05:30|whole date", "Monday 20 May 2018|is a Sunday, not a Monday", "2018-05-20 25:00|no such time",
        "2018-05-20 13 pm|1 to 12", "2018-05-20 05:30+15:00|between -12:00 and +14:00", "yesterday|no time that can be read",
        "2018-13|no month 13", "2018/..|no time that can be read", "'  '|Nothing was typed", "20 Foo 2018|no time that can"})
    void saysWhatIsWrong(String text, String expected) {
        TimeTextException e = assertThrows(TimeTextException.class, () -> read(text));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    @Test
    void neverFailsButInWords() {
        Random random = new Random(14);
        String[] pieces = {"2018", "-", "/", "5", "20", " ", ":", "30", "May", "Sun", "T", "Z", "+03:00", "pm", "noon", "أيار", "٢٠",
            ",", ".", "0", "99", "at", "Y", "X", "[", "utc"};
        for (int i = 0; i < 15_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(7); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Interval unit = near(text.toString());
                assertTrue(unit.from().isBefore(unit.to()), text::toString);
            } catch (TimeTextException expected) {
                assertTrue(expected.getMessage().endsWith("."), expected.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"19/5|Saturday 19 May 2018, whole day, Damascus", "May 2018|May 2018, whole month, Damascus",
        "2018|2018, whole year, Damascus", "5:30|Sunday 20 May 2018, 05:30, Damascus", "20.5.2018 05:30|Sunday 20 May 2018, 05:30, Damascus",
        "5:30 م|Sunday 20 May 2018, 17:30, Damascus", "الساعة ٥:٣٠|Sunday 20 May 2018, 05:30, Damascus",
        "5 pm|Sunday 20 May 2018, 17:00, whole hour, Damascus", "2018-05-20 02:30Z|Sunday 20 May 2018, 05:30, Damascus",
        "201X|2010 – 2019, whole years, Damascus", "2018-21|Thursday 1 March 2018 – Thursday 31 May 2018, whole days, Damascus",
        "2018-05-19/2018-05-21|Saturday 19 May 2018 – Monday 21 May 2018, whole days, Damascus", "400 BC|400 BC, whole year, Damascus",
        "٤٠٠ ق.م|400 BC, whole year, Damascus", "15 March 44 BC|Friday 15 March 44 BC, whole day, Damascus", "79 AD|79, whole year, Damascus",
        "+2 days|Tuesday 22 May 2018, whole day, Damascus", "-1 month|Friday 20 April 2018, whole day, Damascus",
        "+٣ أيام|Wednesday 23 May 2018, whole day, Damascus", "now|Sunday 20 May 2018, 00:00, Damascus", "الآن|Sunday 20 May 2018, 00:00, Damascus"})
    void saysWhatItReads(String text, String words) {
        assertEquals(words, UnitWords.of(TimeWords.of("en", Digits.WESTERN, DAMASCUS)).say(near(text)));
    }

    @Test
    void saysItInArabic() {
        TimeWords arabic = TimeWords.of("ar", Digits.ARABIC_INDIC, DAMASCUS);
        assertEquals("السبت ١٩ أيار ٢٠١٨، اليوم كله، دمشق", UnitWords.of(arabic).say(near("19/5")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5/6|Read as 5 June, the day first; not as 6 May", "5/6/2018|Read as 5 June, the day first; not as 6 May",
        "19/5/18|18 is read as 2018", "19/5/95|95 is read as 1995", "2018-03-30 00:30|The clocks of Asia/Damascus skip 2018-03-30T00:30; read as 2018-03-30T01:30. Write the offset, for instance +03:00, to be exact"})
    void saysWhatMightHaveBeenMeantOtherwise(String text, String remark) {
        assertEquals(remark, reading(text).remarks().get(0).english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"19/5", "5/5", "2018-05-06", "20 May 2018", "now", "+2 days", "2018-05-20 05:30+01:00"})
    void saysNothingWhereNothingElseCanBeMeant(String text) {
        assertEquals(java.util.List.of(), reading(text).remarks());
    }
}
