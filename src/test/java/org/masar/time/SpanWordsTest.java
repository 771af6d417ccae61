package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.TimeSpan;

class SpanWordsTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private final SpanWords english = SpanWords.of(TimeWords.of("en", Digits.WESTERN, DAMASCUS));
    private final SpanWords arabic = SpanWords.of(TimeWords.of("ar", Digits.ARABIC_INDIC, DAMASCUS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2018-05-20|Sunday 20 May 2018|all day",
        "2018-05|May 2018|May 2018",
        "2018|2018|2018",
        "201X|2010–2019|2010–2019",
        "2018-21|spring 2018|spring 2018",
        "2018-05-2X|between 20 and 29 May 2018|between 20 and 29 May",
        "[2018-05-20,2018-05-21]|20 or 21 May 2018|20 or 21 May",
        "2018-05-20T05:30|Sunday 20 May 2018, 05:30 (Damascus, UTC+3)|05:30",
        "2018-05-20T02:30Z|Sunday 20 May 2018, 05:30 (Damascus, UTC+3)|05:30",
        "2018-05-20T00:00|Sunday 20 May 2018, 00:00 (Damascus, UTC+3)|00:00",
        "2012/..|since 2012, still going on|since 2012",
        "2018-05-20/|since Sunday 20 May 2018, end not known|since 20 May",
        "../2018-05-20|until Sunday 20 May 2018|until 20 May",
        "/2018-05-20|until Sunday 20 May 2018, start not known|until 20 May, start not known",
        "[..1984]|by 1984|by 1984",
        "[1984..]|not before 1984|not before 1984",
        "2018-05-20~|about Sunday 20 May 2018|about 20 May",
        "2018?|perhaps 2018|perhaps 2018",
        "2018%|perhaps about 2018|perhaps about 2018",
        "2018-05-19/2018-05-20|19–20 May 2018|19–20 May",
        "2018-04-30/2018-05-20|30 April – 20 May 2018|30 April – 20 May",
        "2018-04/2018-05|April 2018 – May 2018|April 2018 – May 2018",
        "2018-05-20T00:00/2018-05-20T05:30|Sunday 20 May 2018, 00:00–05:30 (Damascus, UTC+3)|00:00–05:30",
        "/|not known|not known"})
    void saysASpanInFullAndShortly(String text, String full, String brief) {
        TimeSpan t = Edtf.parse(text, DAMASCUS);
        assertEquals(full, english.say(t));
        assertEquals(brief, english.brief(t));
    }

    private static TimeSpan span(Bound start, Bound end) {
        return Edtf.span(start, end, DAMASCUS).span();
    }

    @Test
    void saysDoubtInPlainWords() {
        assertEquals("Sunday 20 May 2018, between midnight and 06:00 (Damascus, UTC+3)",
            english.say(span(Bound.between("2018-05-20T00:00", "2018-05-20T06:00"), null)));
        assertEquals("began Saturday 19 May 2018, between noon and 18:00; still going on (Damascus, UTC+3)",
            english.say(span(Bound.between("2018-05-19T12:00", "2018-05-19T18:00"), Bound.OPEN)));
        assertEquals("from Sunday 20 May 2018 (hour not known) to Monday 21 May 2018, 12:00 (Damascus, UTC+3)",
            english.say(span(Bound.between("2018-05-20", "2018-05-21T00:00"), Bound.in("2018-05-21T12:00"))));
        assertEquals("since April 2018, at least until Saturday 19 May 2018, 12:00 (Damascus, UTC+3)",
            english.say(span(Bound.in("2018-04"), Bound.between("2018-05-19T12:00", null))));
        assertEquals("began between 1 and 20 May 2018; still going on",
            english.say(span(Bound.between("2018-05-01", "2018-05-20"), Bound.OPEN)));
        assertEquals("not before Monday 21 May 2018, 12:00 (Damascus, UTC+3)",
            english.say(span(Bound.between("2018-05-21T12:00", null), Bound.OPEN)));
    }

    @Test
    void aDayWhoseHourNobodyTellsGetsNoHourOfOurs() {
        TimeSpan t = span(Bound.between("2018-05-20T00:00", "2018-05-20T23:59"), null);
        assertEquals("Sunday 20 May 2018 (hour not known)", english.say(t));
        assertEquals("hour not known", english.brief(t));
        assertEquals("الأحد ٢٠ أيار ٢٠١٨ (الساعة غير معروفة)", arabic.say(t));
    }

    @Test
    void saysTheSameInArabic() {
        assertEquals("الأحد ٢٠ أيار ٢٠١٨، بين منتصف الليل و٠٦:٠٠ (دمشق، UTC+3)",
            arabic.say(span(Bound.between("2018-05-20T00:00", "2018-05-20T06:00"), null)));
        assertEquals("منذ ٢٠١٢، وما زال مستمراً", arabic.say(Edtf.parse("2012/..", DAMASCUS)));
        assertEquals("١٩–٢٠ أيار", arabic.brief(Edtf.parse("2018-05-19/2018-05-20", DAMASCUS)));
    }

    @Test
    void neverGivesADateAnHour() {
        for (String text : new String[] {"2018-03-30", "2018-10-25", "2018-10-26/2018-10-27", "1900-01-01", "-0044-03-15"}) {
            assertFalse(english.say(Edtf.parse(text, DAMASCUS)).contains(":"), text);
        }
    }
}
