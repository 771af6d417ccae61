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

    private static Interval unit(String from, String to) {
        return Interval.of(Instant.parse(from), Instant.parse(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20 05:30", "2018-05-20T05:30", "2018-05-20 5:30", "2018-05-20T05:30+03:00",
        "2018-05-20 02:30Z", "2018-05-20 02:30 UTC", "2018-05-20 03:30 +1", "2018-05-20 04:30 UTC+2", "20/5/2018 05:30",
        "20 May 2018 05:30", "20 May 2018, 05:30", "May 20, 2018 at 5:30 am", "Sunday 20 May 2018, 05:30", "٢٠١٨-٠٥-٢٠ ٠٥:٣٠",
        "الأحد ٢٠ أيار ٢٠١٨، ٠٥:٣٠", "  2018-05-20   05:30 ", "2018/5/20 05:30"})
    void readsAMinute(String text) {
        assertEquals(unit("2018-05-20T02:30:00Z", "2018-05-20T02:31:00Z"), TypedTime.parse(text, DAMASCUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20", "2018-5-20", "2018/05/20", "20/5/2018", "20.5.2018", "20-05-2018", "20 May 2018",
        "20 may 2018", "20th May 2018", "May 20, 2018", "May 20 2018", "Sun 20 May 2018", "Sunday, 20 May 2018",
        "٢٠ أيار ٢٠١٨", "20 ايار 2018", "20 مايو 2018", "20-May-2018"})
    void readsADay(String text) {
        assertEquals(unit("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z"), TypedTime.parse(text, DAMASCUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05", "May 2018", "5. 2018", "أيار 2018", "2018/5"})
    void readsAMonth(String text) {
        if (text.startsWith("5.")) {
            assertThrows(TimeTextException.class, () -> TypedTime.parse(text, DAMASCUS));
        } else {
            assertEquals(unit("2018-04-30T21:00:00Z", "2018-05-31T21:00:00Z"), TypedTime.parse(text, DAMASCUS));
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
        assertEquals(unit(from, to), TypedTime.parse(text, DAMASCUS));
    }

    @Test
    void takesWhatIsLeftOutFromTheDayNearWhichOneIs() {
        assertEquals(unit("2018-05-18T21:00:00Z", "2018-05-19T21:00:00Z"), TypedTime.parse("19/5", DAMASCUS, NEAR));
        assertEquals(unit("2018-05-18T21:00:00Z", "2018-05-19T21:00:00Z"), TypedTime.parse("19 May", DAMASCUS, NEAR));
        assertEquals(unit("2018-05-20T02:30:00Z", "2018-05-20T02:31:00Z"), TypedTime.parse("5:30", DAMASCUS, NEAR));
        assertEquals(unit("2018-05-19T09:00:00Z", "2018-05-19T09:01:00Z"), TypedTime.parse("19 May noon", DAMASCUS, NEAR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5/20/2018|no month 20", "31/4/2018|April 2018 has no day 31",
        "2018-02-29|February 2018 has no day 29", "19/5|year is missing", "05:30|needs its date", "May 2018 05:30|whole date",
        "2018 05:30|whole date", "Monday 20 May 2018|is a Sunday, not a Monday", "2018-05-20 25:00|no such time",
        "2018-05-20 13 pm|1 to 12", "2018-05-20 05:30+15:00|between -12:00 and +14:00", "yesterday|no time that can be read",
        "2018-13|no month 13", "2018/2019|no time that can be read", "'  '|Nothing was typed", "20 Foo 2018|no time that can"})
    void saysWhatIsWrong(String text, String expected) {
        TimeTextException e = assertThrows(TimeTextException.class, () -> TypedTime.parse(text, DAMASCUS));
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
                Interval unit = TypedTime.parse(text.toString(), DAMASCUS, NEAR);
                assertTrue(unit.from().isBefore(unit.to()), text::toString);
            } catch (TimeTextException expected) {
                assertTrue(expected.getMessage().endsWith("."), expected.getMessage());
            }
        }
    }
}
