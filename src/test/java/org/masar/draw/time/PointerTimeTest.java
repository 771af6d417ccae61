package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.masar.time.Digits;
import org.masar.time.TimeWords;

class PointerTimeTest {
    private static final TimeWords ENGLISH = TimeWords.of("en", Digits.WESTERN, ZoneId.of("Asia/Damascus"));
    private static final TimeWords ARABIC = TimeWords.of("ar", Digits.ARABIC_INDIC, ZoneId.of("Asia/Damascus"));

    @Test
    void isAsFineAsTheUnitThatAHandCouldChoose() {
        assertEquals("2010 – 2019", said("2009-12-31T22:00:00Z", "2019-12-31T22:00:00Z", ENGLISH));
        assertEquals("2012", said("2011-12-31T22:00:00Z", "2012-12-31T22:00:00Z", ENGLISH));
        assertEquals("May 2018", said("2018-04-30T21:00:00Z", "2018-05-31T21:00:00Z", ENGLISH));
        assertEquals("Sun 20 May 2018", said("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z", ENGLISH));
        assertEquals("Sun 20 May 2018, 05:15 Damascus", said("2018-05-20T02:15:00Z", "2018-05-20T02:30:00Z", ENGLISH));
        assertEquals("Sun 20 May 2018, 05:15:09 Damascus", said("2018-05-20T02:15:09Z", "2018-05-20T02:15:10Z", ENGLISH));
        assertEquals("Sun 20 May 2018, 05:15:09.120 Damascus", said("2018-05-20T02:15:09.120Z", "2018-05-20T02:15:09.121Z", ENGLISH));
    }

    @Test
    void isSaidInArabicAndByASecondClock() {
        assertEquals("الأحد ٢٠ أيار ٢٠١٨، ٠٥:١٥ دمشق", said("2018-05-20T02:15:00Z", "2018-05-20T02:30:00Z", ARABIC));
        assertEquals("Sun 20 May 2018, 05:15 Damascus, 02:15 UTC", PointerTime.of(
            Harbour.between("2018-05-20T02:15:00Z", "2018-05-20T02:30:00Z"), ENGLISH, ENGLISH.in(ZoneOffset.UTC)));
    }

    private static String said(String from, String to, TimeWords words) {
        return PointerTime.of(Harbour.between(from, to), words, null);
    }
}
