package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    private static final WallClock DAMASCUS = WallClock.of(ZoneId.of("Asia/Damascus"));

    @ParameterizedTest
    @CsvSource({"36 h,0,0,129600", "36h,0,0,129600", "3 d,0,3,0", "1 month,1,0,0", "2 years,24,0,0", "1 d 12 h,0,1,43200", "2 Weeks,0,14,0",
        "٣ أيام,0,3,0", "90 min,0,0,5400", "٣٦ ساعة,0,0,129600"})
    void readsWhatPeopleType(String text, int months, int days, long seconds) {
        assertEquals(new Length(months, days, seconds), Length.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "d", "3 parsecs", "0 d", "3 d foo", "-3 d", "1.5 h"})
    void saysWhatToWriteInstead(String text) {
        String message = assertThrows(TimeTextException.class, () -> Length.parse(text)).getMessage();
        assertTrue(message.endsWith("Write for instance 36 h, 3 d, 2 weeks or 1 month."), message);
    }

    @Test
    void countsMonthsAndDaysByTheCalendarAndHoursAsRealTime() {
        Instant before = Instant.parse("2018-03-29T10:00:00Z");
        assertEquals("2018-03-30T09:00:00Z", Length.parse("1 d").after(before, DAMASCUS).toString());
        assertEquals("2018-03-30T10:00:00Z", Length.parse("24 h").after(before, DAMASCUS).toString());
        assertEquals("2018-02-27T22:00:00Z", Length.parse("1 mo").after(Instant.parse("2018-01-30T22:00:00Z"), DAMASCUS).toString());
        assertEquals(before, Length.parse("1 d").before(Length.parse("1 d").after(before, DAMASCUS), DAMASCUS));
    }
}
