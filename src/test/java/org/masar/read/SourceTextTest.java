package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static String spot(SourceText t, int offset) {
        Spot s = t.spot(offset);
        return s.line() + ":" + s.column();
    }

    @Test
    void everyKindOfLineEndBeginsANewLine() {
        SourceText t = new SourceText("a\nb\r\nc\rd");
        assertEquals("1:1 2:1 3:1 4:1", spot(t, 0) + " " + spot(t, 2) + " " + spot(t, 5) + " " + spot(t, 7));
    }

    @Test
    void whatWasReplacedDoesNotMoveTheSpotsOfTheRest() {
        SourceText t = new SourceText("abc\ndef\nghi").replaced(4, 5, "DDDD").replaced(1, 2, "").replaced(12, 12, "!!");
        assertEquals("ac\nDDDDef\ngh!!i", t.text());
        assertEquals("3:1", spot(t, t.text().indexOf('g')));
        assertEquals("2:2", spot(t, t.text().indexOf('e')));
        assertEquals("1:3", spot(t, t.text().indexOf('c')));
        assertEquals("3:3", spot(t, t.text().indexOf('i')));
    }
}
