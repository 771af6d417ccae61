package org.masar.draw.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.draw.Pictures;
import org.masar.draw.Texts;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.Fill;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;

class NotePicturesTest {
    private static final NotePlan PLAN = new NotePlan(Easel.TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyKindHasItsPicture(String language) {
        Pictures.assertKept("annotations-" + language, Easel.drawn(Easel.page(language), language));
    }

    @Test
    void whatHoldsToTheMapStaysOnItsPlaceAndKeepsItsSizeAtEveryZoom() {
        Annotation callout = Annotation.of("c", Kind.CALLOUT, Easel.map(36.3, 33.48), NoteStyle.PLAIN).with(new Offset(80, -40)).withText("Yarmouk");
        Placed near = PLAN.place(callout, Easel.VIEW), far = PLAN.place(callout, Viewport.at(LonLat.of(36.4, 33.48), 9, 640, 400));
        assertEquals(Easel.VIEW.toPixel(LonLat.of(36.3, 33.48)), near.points().get(0));
        assertEquals(near.box().width(), far.box().width(), 1e-9);
        assertEquals(near.middle().x() - near.points().get(0).x(), far.middle().x() - far.points().get(0).x(), 1e-9);
        assertTrue(Math.abs(near.points().get(0).x() - far.points().get(0).x()) > 5);
    }

    @Test
    void whatHoldsToThePageStaysThereWhereverTheMapLooks() {
        Annotation text = Annotation.of("t", Kind.TEXT, Easel.page(0.25, 0.5), NoteStyle.PLAIN).withText("A");
        for (Viewport v : List.of(Easel.VIEW, Viewport.at(LonLat.of(0, 0), 3, 640, 400))) {
            assertEquals(new Pixel(160, 200), PLAN.place(text, v).points().get(0));
        }
    }

    @Test
    void aLineIsTakenByItsStrokeAShapeWithoutFillByItsEdgeAndATurnedBoxAsItStands() {
        Placed line = PLAN.place(Annotation.of("l", Kind.LINE, Easel.page(0, 0.5, 1, 0.5), NoteStyle.PLAIN), Easel.VIEW);
        assertTrue(line.touches(new Pixel(300, 203), 3));
        assertTrue(!line.touches(new Pixel(300, 210), 3));
        Annotation box = Annotation.of("r", Kind.RECTANGLE, Easel.page(0.25, 0.25, 0.75, 0.75), NoteStyle.PLAIN);
        assertTrue(!PLAN.place(box, Easel.VIEW).touches(new Pixel(320, 200), 3));
        assertTrue(PLAN.place(box, Easel.VIEW).touches(new Pixel(160, 200), 3));
        assertTrue(PLAN.place(box.with(NoteStyle.PLAIN.with(Fill.TINT)), Easel.VIEW).touches(new Pixel(320, 200), 3));
        Placed turned = PLAN.place(box.turned(90), Easel.VIEW);
        assertTrue(!turned.touches(new Pixel(160, 200), 3));
        assertTrue(turned.touches(new Pixel(320, 40), 3));
    }

    @Test
    void aRulerSaysTheShortestWayOnTheEarthInThreeFigures() {
        // A degree of latitude from the equator is 110,574 m long (WGS 84).
        assertEquals(110_574, NotePlan.metres(Annotation.of("r", Kind.RULER, Easel.map(36, 0, 36, 1), NoteStyle.PLAIN), Easel.VIEW), 1);
        assertEquals("217 km", RulerLayer.length(216_973.7, Texts.in("en")));
        assertEquals("12.3 km", RulerLayer.length(12_345, Texts.in("en")));
        assertEquals("1.00 km", RulerLayer.length(1_000, Texts.in("en")));
        assertEquals("850 m", RulerLayer.length(850.2, Texts.in("en")));
        assertTrue(RulerLayer.length(12_345, Texts.in("ar")).contains("١٢"), RulerLayer.length(12_345, Texts.in("ar")));
    }
}
