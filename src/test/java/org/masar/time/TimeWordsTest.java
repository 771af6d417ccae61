package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final Instant DAWN = Instant.parse("2018-05-20T02:15:00Z");
    private final TimeWords english = TimeWords.of("en", Digits.WESTERN, DAMASCUS);
    private final TimeWords arabic = TimeWords.of("ar", Digits.ARABIC_INDIC, DAMASCUS);

    @Test
    void saysDatesAndTimesInEnglish() {
        assertEquals("Sunday 20 May 2018, 05:15", english.instant(DAWN));
        assertEquals("Sun 20 May 2018, 05:15", english.shortInstant(DAWN));
        assertEquals("Sun 20 May", english.shortDate(LocalDate.of(2018, 5, 20)));
        assertEquals("2018-05-20 05:15", english.typed(DAWN));
        assertEquals("05:15:30.250", english.clockTime(DAWN.plusMillis(30_250)));
    }

    @Test
    void saysDatesAndTimesInArabic() {
        assertEquals("الأحد ٢٠ أيار ٢٠١٨", arabic.date(LocalDate.of(2018, 5, 20)));
        assertEquals("الأحد ٢٠ أيار ٢٠١٨، ٠٥:١٥", arabic.instant(DAWN));
        assertEquals("الأحد 20 أيار 2018", TimeWords.of("ar", Digits.WESTERN, DAMASCUS).date(LocalDate.of(2018, 5, 20)));
        assertEquals("2018-05-20 05:15", arabic.typed(DAWN));
        assertEquals("تشرين الثاني", arabic.month(11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Asia/Damascus|Damascus, UTC+3|دمشق، UTC+3", "UTC|UTC|UTC", "+05:30|UTC+5:30|UTC+5:30",
        "America/New_York|New York, UTC−4|نيويورك، UTC−4", "Asia/Kathmandu|Kathmandu, UTC+5:45|Kathmandu، UTC+5:45"})
    void namesTheZoneWithItsOffsetAtThatTime(String id, String en, String ar) {
        assertEquals(en, english.in(ZoneId.of(id)).zone(DAWN));
        assertEquals(ar, arabic.in(ZoneId.of(id)).zone(DAWN));
    }

    @Test
    void takesTheOffsetInForceAtTheInstant() {
        assertEquals("Damascus, UTC+2", english.zone(Instant.parse("2018-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2013-01-01,2015-01-01,2 y", "2018-01-01,2018-04-01,3 mo", "2018-05-10,2018-05-19,9 d", "2016-01-01,2017-01-01,1 y",
        "2016-01-01,2017-07-01,18 mo", "2018-05-19,2018-05-20,24 h"})
    void saysHowLongAGapIs(LocalDate from, LocalDate to, String expected) {
        TimeWords words = english.in(ZoneOffset.UTC);
        assertEquals(expected, words.length(from.atStartOfDay().toInstant(ZoneOffset.UTC), to.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void printsInstantsAsIsoInUtc() {
        assertEquals("2018-05-20T02:15:00Z", TimeWords.iso(DAWN));
        assertEquals("-0400-01-01T00:00:00Z", TimeWords.iso(Instant.parse("-0400-01-01T00:00:00Z")));
        assertEquals("+12000-01-01T00:00:00Z", TimeWords.iso(Instant.parse("+12000-01-01T00:00:00Z")));
    }

    @Test
    void countsYearsBeforeChristWithoutAYearNought() {
        assertEquals("1 BC", english.year(0));
        assertEquals("401 BC", english.year(-400));
        assertEquals("٤٠١ ق.م", arabic.year(-400));
    }

    @Test
    void hasEveryPhraseInBothLanguages() throws IOException {
        assertEquals(load("phrases.properties").keySet(), load("phrases_ar.properties").keySet());
    }

    private static Properties load(String name) throws IOException {
        Properties p = new Properties();
        try (InputStreamReader in = new InputStreamReader(TimeWords.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            p.load(in);
        }
        return p;
    }
}
