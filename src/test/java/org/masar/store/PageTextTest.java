package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.read.Input;
import org.masar.read.Texts;
import org.masar.read.json.PageReader;
import org.masar.state.Block;
import org.masar.state.Length;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Room;
import org.masar.state.Template;

class PageTextTest {
    private static final Page FULL = Page.of(Paper.of(Preset.A4).with(Orientation.PORTRAIT).at(150), Template.SLIDE)
        .withTitle("Who left?").withSubtitle("من خرج؟").withNotes("First line\nsecond").showing(Block.LIST).hiding(Block.TIMELINE)
        .moving(Block.LEGEND, new Room(0.5, 0.25, 0.125, 0.75)).moving(Block.CREDITS, new Room(0, 0.9, 1, 0.1));

    private static PageReader.Read read(String json) {
        return PageReader.read(new Input("p.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPageIsWrittenUnderTheKeysOfTheFormat() {
        assertEquals("""
            {
              "size": "a4",
              "orientation": "portrait",
              "dpi": 150,
              "template": "slide",
              "title": "Who left?",
              "subtitle": "من خرج؟",
              "notes": "First line\\nsecond",
              "show": ["list"],
              "hide": ["timeline"],
              "places": {"legend": [0.5, 0.25, 0.125, 0.75], "credits": [0, 0.9, 1, 0.1]}
            }
            """, PageText.of(FULL));
        assertEquals("{\"size\": \"screen\", \"dpi\": 192, \"template\": \"screen\"}\n", PageText.of(Page.SCREEN));
    }

    @Test
    void everyPageComesBackAsItWas() {
        for (Page p : List.of(Page.SCREEN, FULL, Page.of(Paper.of(120, 80.5, Length.MILLIMETRE), Template.PRINT),
            Page.of(Paper.of(3, 5, Length.INCH).at(96), Template.POSTER), Page.of(Paper.of(Preset.SQUARE), Template.HANDOUT))) {
            PageReader.Read again = read(PageText.of(p));
            assertEquals("", Texts.lines(again.problems()));
            assertEquals(p, again.page());
        }
    }

    @Test
    void whatIsWrongIsNamedAndTheRestStays() {
        PageReader.Read r = read("""
            {"size": "a4", "dpi": 5, "template": "brochure", "title": "T", "show": ["list", "weather"], "hide": ["credits"],
             "places": {"legend": [0.5, 0.5, 0.7, 0.2], "list": [0, 0, 1], "map": [0, 0, 0.5, 0.5], "horizon": [0, 0, 1, 1]}}""");
        String told = Texts.lines(r.problems());
        for (String part : List.of("5 pixels an inch are out of range; use 24 to 1200", "brochure", "'weather' is no block of a page: title, subtitle",
            "map and credits cannot be left away", "run from 0 to 1 and lie on the page: 0.5, 0.5, 0.7, 0.2", "\"list\" should hold 4 numbers", "horizon")) {
            assertTrue(told.contains(part), () -> part + " is not in\n" + told);
        }
        assertEquals(Page.of(Paper.of(Preset.A4), Template.SCREEN).withTitle("T").moving(Block.MAP, new Room(0, 0, 0.5, 0.5)), r.page());
        assertTrue(r.page().shows(Block.CREDITS));
    }

    @Test
    void aSizeOfItsOwnNeedsItsSides() {
        PageReader.Read r = read("{\"size\": \"own\", \"width\": 3}");
        assertTrue(Texts.lines(r.problems()).contains("a page of 3 by 0 px is out of range"), () -> Texts.lines(r.problems()));
        assertEquals(Page.SCREEN, r.page());
    }

    @Test
    void creditsAreNeverLeftAway() {
        assertThrows(IllegalArgumentException.class, () -> Page.SCREEN.hiding(Block.CREDITS));
        for (Template t : Template.values()) {
            assertTrue(Page.of(Paper.of(Preset.A4), t).shows(Block.CREDITS));
        }
    }

    @Test
    void sizesStandAsTheyAreTold() {
        Paper a4 = Paper.of(Preset.A4);
        assertEquals(297, a4.widthInches() * 25.4, 1e-9);
        assertEquals(210, a4.with(Orientation.PORTRAIT).widthInches() * 25.4, 1e-9);
        Paper own = Paper.of(100, 50, Length.MILLIMETRE);
        assertEquals(50, own.with(Orientation.PORTRAIT).widthInches() * 25.4, 1e-9);
        assertEquals(own, own.with(Orientation.PORTRAIT).with(Orientation.LANDSCAPE));
    }
}
