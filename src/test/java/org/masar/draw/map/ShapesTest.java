package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.SvgPen;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.state.ViewState;

/** Holds vector pictures to a number of shapes that drawing programs bear. */
class ShapesTest {
    private static final Dataset MANY = field();

    /** Sows a field of 110 by 80 events, each at a place of its own. */
    private static Dataset field() {
        List<Place> places = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Instant noon = Instant.parse("2020-05-02T12:00:00Z");
        for (int i = 0; i < 110 * 80; i++) {
            places.add(new Place("p" + i, Words.NONE, List.of(), "point", null, new Shape.Point(LonLat.of(35.5 + i % 110 * 0.06, 32.3 + i / 110 * 0.06)), 0, 0, null));
            events.add(new Event("e" + i, Words.NONE, Words.NONE, "seed", new TimeSpan("", noon, noon, noon, noon.plusSeconds(60), TimeSpan.Precision.SECOND, false),
                List.of(new PlaceRef("p" + i, PlaceRef.Role.AT)), List.of(), null, List.of(), 3, List.of()));
        }
        return new Dataset(new Dataset.Head(1, "field", Words.of("en", "A field"), Words.NONE, ZoneOffset.UTC, null, null),
            List.of(new Category("seed", Words.of("en", "Seed"), null, "circle")), List.of(), List.of(), List.of(), places, List.of(), events, List.of(), List.of());
    }

    private static String drawn(int width, int height) {
        SvgPen pen = new SvgPen();
        Stage.PAINTER.paint(Stage.frame(MANY, ViewState.START, width, height), pen);
        return pen.picture(width, height);
    }

    private static long images(String svg) {
        return svg.lines().filter(l -> l.startsWith("<image")).count();
    }

    @Test
    void aFewThousandMarksAreShapes() {
        String svg = drawn(1200, 800);
        assertEquals(0, images(svg));
        assertFalse(svg.contains("in one picture"));
    }

    @Test
    void moreAreOnePictureAmongTheShapesAndTheLegendSaysHowMany() {
        String svg = drawn(6000, 4600);
        assertEquals(1, images(svg));
        assertTrue(svg.lines().filter(l -> l.startsWith("<path")).count() < 400, "marks are shapes too");
        java.util.regex.Matcher said = java.util.regex.Pattern.compile(">(\\d+) marks in one picture</text>").matcher(svg);
        assertTrue(said.find() && Integer.parseInt(said.group(1)) > 5_000, "not said");
        assertTrue(svg.contains(">A field</text>"), "its legend stays text");
    }

    @Test
    void whatIsUnderAPixelIsTheSameEitherWay() {
        Frame f = Stage.frame(MANY, ViewState.START, 6000, 4600);
        HitMap shapes = Stage.PAINTER.paint(f, new SvgPen()), pixels = Stage.PAINTER.paint(f, new int[6000 * 4600]);
        assertEquals(pixels.heaps().size(), shapes.heaps().size());
    }
}
