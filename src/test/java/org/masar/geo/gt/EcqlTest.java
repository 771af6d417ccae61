package org.masar.geo.gt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.LonLat;
import org.masar.model.Shape;

class EcqlTest {
    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.of("event", Set.of("first-batch", "toll")),
        Attribute.of("title", Attribute.Type.TEXT), Attribute.of("voice", Set.of("sohr", "sana", "afp")), Attribute.of("buses", Attribute.Type.NUMBER),
        Attribute.of("importance", Attribute.Type.NUMBER), Attribute.of("start", Attribute.Type.TIME), Attribute.of("end", Attribute.Type.TIME),
        Attribute.of("disputed", Attribute.Type.FLAG), Attribute.of("shape", Attribute.Type.SHAPE));
    private static final Map<String, Object> ROW = Map.of("event", "first-batch", "title", List.of("The first batch leaves", "تغادر الدفعة الأولى"),
        "voice", List.of("sohr", "sana"), "buses", List.of(6.0, 24.0), "importance", 4.0, "start", Date.from(Instant.parse("2018-05-19T22:00:00Z")),
        "disputed", true, "shape", List.of(new Shape.Point(LonLat.of(36.3, 33.47)), new Shape.Point(LonLat.of(38.3, 34.5))));

    /** Takes what is written as three hours ahead of UTC, whatever the computer's zone is. */
    private static Ecql parse(String text) {
        return Ecql.parse(text, ATTRIBUTES, EcqlTest::time);
    }

    private static Instant time(String t) {
        try {
            return t.length() == 10 ? LocalDate.parse(t).atStartOfDay().toInstant(ZoneOffset.ofHours(3))
                : Instant.parse(t.endsWith("Z") ? t : t + "Z").minusSeconds(t.endsWith("Z") ? 0 : 10_800);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        voice = 'sana'                                     | true
        voice = 'afp'                                      | false
        voice <> 'sana'                                    | false
        voice <> 'afp'                                     | true
        NOT (voice = 'sana')                               | false
        voice IN ('afp', 'sohr')                           | true
        voice NOT IN ('afp')                               | true
        IN ('toll', 'first-batch')                         | true
        IN ('toll')                                        | false
        event LIKE '%-batch'                               | true
        buses > 20                                         | true
        buses > 24                                         | false
        buses BETWEEN 20 AND 30                            | true
        buses BETWEEN 7 AND 20                             | false
        importance + 1 > 4                                 | true
        title LIKE '%batch%'                               | true
        title LIKE '%Batch%'                               | false
        title ILIKE '%BATCH%'                              | true
        title LIKE '%الدفعة%'                              | true
        disputed = true                                    | true
        disputed = 'false'                                 | false
        end IS NULL                                        | true
        start IS NOT NULL                                  | true
        start >= 2018-05-20                                | true
        start > '2018-05-20'                               | true
        start < 2018-05-20                                 | false
        start AFTER 2018-05-20T00:30:00                    | true
        start AFTER 2018-05-20T00:30:00Z                   | false
        start BEFORE 2018-05-21                            | true
        start DURING 2018-05-20/2018-05-21                 | true
        start DURING 2018-05-20T02:00:00/2018-05-21        | false
        end > 2018-05-20                                   | false
        BBOX(shape, 36, 33, 37, 34)                        | true
        BBOX(shape, 39, 33, 40, 34)                        | false
        VOICE = 'sana' AND importance > 3 OR buses < 2     | true
        """, quoteCharacter = '"')
    void anExpressionAsksWhatItSays(String text, boolean answer) {
        assertEquals(answer, parse(text).test(ROW::get), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        buses > 3 AND vioce = 'sana'          | 14 | UNKNOWN_NAME   | there is no attribute vioce; there are: buses, disputed, end, event, importance, shape, start, title, voice
        sana = 'voice'                        | 0  | UNKNOWN_NAME   | there is no attribute sana; there are: buses, disputed, end, event, importance, shape, start, title, voice
        voice = 'snaa'                        | 8  | UNKNOWN_CHOICE | no voice is called 'snaa'; there are: afp, sana, sohr
        voice IN ('sana', 'x')                | 18 | UNKNOWN_CHOICE | no voice is called 'x'; there are: afp, sana, sohr
        IN ('first')                          | 4  | UNKNOWN_CHOICE | no event is called 'first'; there are: first-batch, toll
        title = 'abc                          | 8  | UNCLOSED       | this text is not closed with '
        title LIKE 'a%' AND                   | 19 | UNFINISHED     | something is missing at the end
        (importance = 3                       | 15 | UNFINISHED     | something is missing at the end
        importance = 3)                       | 14 | UNEXPECTED     | ) does not belong here
        importance = 3 buses                  | 15 | UNEXPECTED     | buses does not belong here
        importance > 'high'                   | 13 | NO_NUMBER      | 'high' is no number, as importance asks for
        start > 'soon'                        | 8  | NO_TIME        | 'soon' is no time, as start asks for; write for example 2018-05-20 or 2018-05-20T05:30:00Z
        start > 2018-02-30 AND buses > 1      | 8  | NO_TIME        | 2018-02-30 is no time, as this asks for; write for example 2018-05-20 or 2018-05-20T05:30:00Z
        start > 2018-05-20 AND zz = 1         | 23 | UNKNOWN_NAME   | there is no attribute zz; there are: buses, disputed, end, event, importance, shape, start, title, voice
        disputed = 'perhaps'                  | 11 | NO_FLAG        | 'perhaps' is neither true nor false, as disputed asks for
        buses LIKE '2%'                       | 0  | UNFIT          | buses cannot be asked like this
        title DURING 2018-05-20/2018-05-21    | 0  | UNFIT          | title cannot be asked like this
        DWITHIN(shape, POINT(1 2), 3, meters) | 0  | UNFIT          | DWITHIN cannot be asked like this
        strLength(title) > 3                  | 0  | FUNCTION       | there are no functions here: strLength
        title = # 5                           | 8  | UNEXPECTED     | # does not belong here
        """, quoteCharacter = '"')
    void whatCannotBeUnderstoodIsAFaultAtItsCharacter(String text, int at, EcqlFault.Kind kind, String message) {
        EcqlFault f = assertThrows(EcqlFault.class, () -> parse(text), text);
        assertEquals(at + " " + kind + " " + message, f.position() + " " + f.kind() + " " + f.getMessage());
    }

    @Test
    void nothingAskedIsAFault() {
        assertEquals(EcqlFault.Kind.EMPTY, assertThrows(EcqlFault.class, () -> parse("  ")).kind());
    }

    @Test
    void aNestTooDeepIsAFaultNotAnEnd() {
        EcqlFault f = assertThrows(EcqlFault.class, () -> parse("(".repeat(9_000) + "importance = 3" + ")".repeat(9_000)));
        assertEquals(EcqlFault.Kind.UNEXPECTED, f.kind());
    }

    @Test
    void theFaultIsDrawnUnderItsCharacter() {
        String text = "buses > 3\nAND vioce = 'sana'";
        EcqlFault f = assertThrows(EcqlFault.class, () -> parse(text));
        assertEquals("buses > 3 AND vioce = 'sana'\n              ^", f.pointer(text).replace("\r", ""));
    }
}
