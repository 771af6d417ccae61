package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.time.Digits;
import org.masar.time.TimeWords;
import org.masar.time.TypedTime;

class FlagsTest {
    private static final TimeWords ENGLISH = TimeWords.of("en", Digits.WESTERN, ZoneId.of("Asia/Damascus"));
    private static final TimeWords ARABIC = TimeWords.of("ar", Digits.ARABIC_INDIC, ZoneId.of("Asia/Damascus"));

    @Test
    void saysTheUnitAsFinelyAsItIs() {
        assertEquals("Sun 20 May 2018, 12:00", Flags.of(Harbour.between("2018-05-20T09:00:00Z", "2018-05-20T09:15:00Z"), ENGLISH));
        assertEquals("Sun 20 May 2018", Flags.of(Harbour.between("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z"), ENGLISH));
        assertEquals("May 2018", Flags.of(Harbour.between("2018-04-30T21:00:00Z", "2018-05-31T21:00:00Z"), ENGLISH));
    }

    @Test
    void saysAnHourByTheClockOfASecondZoneToo() {
        assertEquals("Sun 20 May 2018, 12:00 Damascus, 09:00 UTC",
            Flags.of(Harbour.between("2018-05-20T09:00:00Z", "2018-05-20T09:15:00Z"), ENGLISH, ENGLISH.in(ZoneOffset.UTC)));
        assertEquals("Sun 20 May 2018, 01:00 Damascus, Sat 19 May 22:00 UTC",
            Flags.of(Harbour.between("2018-05-19T22:00:00Z", "2018-05-19T22:15:00Z"), ENGLISH, ENGLISH.in(ZoneOffset.UTC)));
        assertEquals("الأحد ٢٠ أيار ٢٠١٨، ١٢:٠٠ دمشق، ٠٩:٠٠ UTC",
            Flags.of(Harbour.between("2018-05-20T09:00:00Z", "2018-05-20T09:15:00Z"), ARABIC, ARABIC.in(ZoneOffset.UTC)));
    }

    @Test
    void neverShiftsADayByAnotherZone() {
        assertEquals("Sun 20 May 2018",
            Flags.of(Harbour.between("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z"), ENGLISH, ENGLISH.in(ZoneId.of("Asia/Tokyo"))));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Fiji,1912-05-06,Mon 6 May 1912", "Asia/Damascus,1900-01-01,Mon 1 January 1900", "America/New_York,1850-07-04,Thu 4 July 1850"})
    void saysATypedDayAsThatDayHoweverOld(ZoneId zone, String typed, String said) {
        assertEquals(said, Flags.of(TypedTime.parse(typed, zone), ENGLISH.in(zone)));
    }
}
