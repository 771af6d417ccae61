package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Words;
import org.masar.read.Input;
import org.masar.read.Texts;
import org.masar.read.json.NotebookReader;
import org.masar.read.json.RememberedReader;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Block;
import org.masar.state.Camera;
import org.masar.state.NoteStyle;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.Remembered;
import org.masar.state.SavedView;
import org.masar.state.Step;
import org.masar.state.Unsaved;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Writes what the user made and reads it again: nothing may change. */
class NotebookTextTest {
    private static final Origin ORIGIN = new Origin("south-damascus-2018", "0123456789abcdef0123456789abcdef");
    private static final List<Annotation> NOTES = List.of(Annotation.of("note-1", Annotation.Kind.ARROW,
        new Anchor.OnMap(List.of(new LonLat(36.3, 33.47), new LonLat(36.31, 33.5))), NoteStyle.PLAIN));
    private static final ViewState VIEW = ViewState.START.withCamera(new Camera(new LonLat(36.3, 33.45), 11.25)).withLanguage("ar")
        .withPlayhead(Interval.of(Instant.parse("2018-05-19T21:00:00Z"), Instant.parse("2018-05-20T21:00:00Z"))).withVoices(List.of("sohr"));
    private static final Page PAGE = Page.SCREEN.showing(Block.TITLE).withTitle("صفحة");

    private static Notebook notebook() {
        return new Notebook(List.of(new Walkthrough("tour", Words.of("en", "Tour"), List.of(new Step(Words.of("en", "One"), Words.NONE, Words.NONE,
            Words.NONE, 20, "fly", VIEW)))), List.of(new SavedView("noon", Words.of("ar", "الظهر"), VIEW, NOTES, PAGE),
            new SavedView("view-2", Words.of("en", "Plain"), ViewState.START)), NOTES);
    }

    private static String unsaved(Unsaved where) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NotebookText.unsaved(notebook(), ORIGIN, where, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static NotebookReader.Read read(String text) {
        return NotebookReader.read(new Input("a.views.json", text.getBytes(StandardCharsets.UTF_8)), ZoneOffset.UTC);
    }

    @Test
    void everythingComesBackAsItWas() {
        NotebookReader.Read read = read(NotebookText.of(notebook(), ORIGIN));
        assertEquals("", Texts.lines(read.problems()));
        assertEquals(notebook(), read.notebook());
        assertEquals(ORIGIN, read.origin());
    }

    @Test
    void whatWasNotSavedSaysWhereItBelongs() throws IOException {
        Unsaved where = new Unsaved("/home/مريم/a.json", "/home/مريم/a.views.json");
        NotebookReader.Read read = read(unsaved(where));
        assertEquals("", Texts.lines(read.problems()));
        assertEquals(where, read.unsaved());
        assertEquals(notebook(), read.notebook());
    }

    @Test
    void itFitsItsSchema() throws IOException {
        assertEquals(List.of(), schema().validate(NotebookText.of(notebook(), ORIGIN), InputFormat.JSON));
        assertEquals(List.of(), schema().validate(NotebookText.of(Notebook.EMPTY, new Origin("x", null)), InputFormat.JSON));
        assertEquals(List.of(), schema().validate(unsaved(new Unsaved("builtin:x", "x")), InputFormat.JSON));
        assertEquals(1, schema().validate(NotebookText.of(notebook(), ORIGIN).replace("\"masar\": 1", "\"masar\": 2"), InputFormat.JSON).size());
    }

    @Test
    void ofTwoViewsWithOneIdBothAreKept() {
        NotebookReader.Read read = read("""
            {"masar": 1, "dataset": {"id": "x"}, "views": [
              {"id": "a", "title": {"en": "A"}, "view": {"mode": "all"}}, {"id": "a", "title": {"en": "B"}, "view": {"mode": "all"}},
              {"id": "c", "view": {"mode": "all"}}]}""");
        assertEquals(List.of("a", "a-2", "c"), read.notebook().views().stream().map(SavedView::id).toList());
        assertEquals("a.views.json:2:63: error: two saved views have the id \"a\"; this one is now \"a-2\"; give each saved view an id of its own",
            Texts.lines(read.problems()));
    }

    @Test
    void whatAPictureRemembersComesBackAsItWas() {
        Remembered r = new Remembered(ORIGIN, VIEW, NOTES, PAGE, 1280, 800, 2);
        RememberedReader.Read read = RememberedReader.read(new Input("a.png", RememberedText.of(r).getBytes(StandardCharsets.UTF_8)));
        assertEquals("", Texts.lines(read.problems()));
        assertEquals(r, read.remembered());
    }

    private static Schema schema() throws IOException {
        String views = Files.readString(Path.of("data/schema/masar-views-1.schema.json"));
        String dataset = Files.readString(Path.of("data/schema/masar-1.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            b -> b.schemas(Map.of("urn:masar:schema:dataset:1", dataset))).getSchema(views, InputFormat.JSON);
    }
}
