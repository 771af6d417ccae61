package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.model.LonLat;
import org.masar.read.Input;
import org.masar.read.Texts;
import org.masar.read.json.AnnotationReader;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.state.PagePoint;
import org.masar.state.Scribbles;
import org.masar.time.Edtf;

class AnnotationTextTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static AnnotationReader.Read read(String json) {
        return AnnotationReader.read(new Input("n.json", json.getBytes(StandardCharsets.UTF_8)), DAMASCUS);
    }

    @Test
    void annotationsAreWrittenUnderKeysThatPeopleCanRead() {
        Annotation callout = Annotation.of("note-1", Annotation.Kind.CALLOUT, new Anchor.OnMap(List.of(LonLat.of(36.3, 33.5))), NoteStyle.PLAIN)
            .with(new Offset(40, -60.5)).withText("خروج الدفعة الأولى").when(Edtf.parse("2018-05-20T02:00:00Z/2018-05-20T03:00:00Z", DAMASCUS));
        Annotation cover = Annotation.of("note-2", Annotation.Kind.COVER, new Anchor.OnPage(List.of(new PagePoint(0.1, 0.2), new PagePoint(0.5, 1))),
            NoteStyle.PLAIN.with(NoteStyle.Heft.BOLD)).turned(-30).lock().grouped("group-1");
        assertEquals("""
            {
              "annotations": [
                {
                  "id": "note-1",
                  "kind": "callout",
                  "map": [[36.3, 33.5]],
                  "offset": [40, -60.5],
                  "text": "خروج الدفعة الأولى",
                  "style": {"colour": "red", "line": 2.5, "size": 15},
                  "when": "2018-05-20T02:00:00Z/2018-05-20T03:00:00Z"
                },
                {
                  "id": "note-2",
                  "kind": "cover",
                  "page": [[0.1, 0.2], [0.5, 1]],
                  "style": {"colour": "red", "line": 2.5, "size": 15, "bold": true},
                  "rotation": 330,
                  "locked": true,
                  "group": "group-1"
                }
              ]
            }
            """, AnnotationText.of(List.of(callout, cover)));
    }

    @Test
    void whateverIsDrawnComesBackAsItWas() {
        Random chance = new Random(20180520);
        for (int i = 0; i < 60; i++) {
            List<Annotation> all = Scribbles.some(chance, 10);
            AnnotationReader.Read again = read(AnnotationText.of(all));
            assertEquals("", Texts.lines(again.problems()));
            assertEquals(all, again.annotations());
        }
    }

    @Test
    void aDateWrittenByHandIsMeantInTheZoneOfTheDatasetAndWrittenForAnyZone() {
        List<Annotation> once = read("""
            {"annotations": [{"id": "a", "kind": "text", "page": [[0, 0]], "text": "A", "when": "2018-05-20"}]}""").annotations();
        List<Annotation> again = AnnotationReader.read(Texts.input(AnnotationText.of(once)), ZoneId.of("America/New_York")).annotations();
        assertEquals("2018-05-19T21:00:00Z", again.get(0).when().earliestStart().toString());
        assertEquals("2018-05-20T21:00:00Z", again.get(0).when().latestEnd().toString());
    }

    @Test
    void whatIsWrongWithOneIsSaidAndTheOthersStay() {
        AnnotationReader.Read r = read("""
            {"annotations": [
              {"id": "a", "kind": "arrow", "map": [[36, 33]]},
              {"id": "b", "kind": "balloon", "map": [[36, 33]]},
              {"id": "c", "kind": "text", "map": [[36, 133]]},
              {"id": "d", "kind": "text", "text": "D"},
              {"id": "e", "kind": "image", "page": [[0, 0], [1, 1]], "image": "file:///etc/passwd"},
              {"id": "f", "kind": "text", "page": [[0, "0"]]},
              {"id": "g", "kind": "text", "page": [[0, 0]], "style": {"colour": "mauve", "line": 900}, "when": "never"},
              {"id": "g", "kind": "number", "page": [[0, 0]], "number": 1},
              7
            ]}""");
        assertEquals("""
            n.json:2:3: error: this annotation is left out: annotation 'a': 1 points make no arrow; mend the value named
            n.json:3:3: error: this annotation is left out: 'balloon' is no kind of annotation: text, callout, arrow, line, pen, highlighter, \
            rectangle, ellipse, polygon, number, ruler, image, blur or cover; mend the value named
            n.json:4:3: error: this annotation is left out: latitude out of range: 133.0; mend the value named
            n.json:5:3: error: this annotation is left out: it has no points: neither map nor page; mend the value named
            n.json:6:3: error: this annotation is left out: annotation 'e': its picture is no data URI of a PNG or JPEG in base64; mend the value named
            n.json:7:3: error: this annotation is left out: not two numbers: [0, "0"]; mend the value named""",
            Texts.lines(r.problems()).lines().limit(6).collect(java.util.stream.Collectors.joining("\n")));
        assertTrue(Texts.lines(r.problems()).contains("n.json:9:3: error: this annotation is left out: two annotations are called 'g'"));
        assertEquals(List.of("g"), r.annotations().stream().map(Annotation::id).toList());
        assertEquals(NoteStyle.PLAIN.lined(40), r.annotations().get(0).style());
        assertEquals(10, r.problems().errors(), Texts.lines(r.problems()));
    }

    @Test
    void whatIsNoneSaysSo() {
        assertEquals("n.json:1:1: error: these are no annotations; write an object: {\"annotations\": [{\"id\": \"note-1\", \"kind\": \"text\", "
            + "\"map\": [[36.3, 33.5]], \"text\": \"...\"}]}", Texts.lines(read("[]").problems()));
    }
}
