package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Box;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.read.Opened;
import org.masar.state.ViewState;

/** Holds the first view of the built-in dataset to its promise: six places named and readable, at every size and in both languages. */
class FirstViewTest {
    private static final List<String> SIX = List.of("yarmouk", "tadamun", "hajar-al-aswad", "tadmur", "baghuz", "hajin");
    private static final Opened OPENED = Stage.builtIn();
    private static final Dataset DATASET = OPENED.dataset();

    private static Plan plan(int w, int h, String language) {
        Viewport v = Fit.toPlaces(DATASET, w, h);
        Spots spots = Spots.of(DATASET);
        return new Planner(v, Stage.TEXT, language, EventLayers.reserved(v, DATASET)).plan(DATASET, spots.on(v), spots.routes());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, en", "1280, 800, ar", "928, 394, en", "928, 394, ar", "928, 450, en", "928, 450, ar", "1056, 530, en", "1480, 700, ar", "1920, 1080, en", "704, 400, en"})
    void sixPlacesAreNamedWithoutMeeting(int w, int h, String language) {
        Plan plan = plan(w, h, language);
        Box view = new Box(0, 0, w, h);
        for (String id : SIX) {
            Sign sign = plan.sign(id).orElseThrow(() -> new AssertionError(id + " has no sign"));
            assertEquals(DATASET.place(id).map(Place::label).orElseThrow().in(language), sign.name(), id + " keeps a name of its own");
            assertTrue(view.holds(name(sign)), id + " is cut at the edge: " + name(sign));
            EventLayers.reserved(Fit.toPlaces(DATASET, w, h), DATASET)
                .forEach(panel -> assertFalse(panel.touches(name(sign)), id + " lies under " + panel));
        }
        List<Sign> signs = plan.signs();
        for (int i = 0; i < signs.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(name(signs.get(i)).touches(name(signs.get(j))), signs.get(i).name() + " meets " + signs.get(j).name());
            }
        }
    }

    /** Bounds the name itself, without the room that is kept for a line below. */
    private static Box name(Sign s) {
        double w = Stage.TEXT.width(s.name(), s.style());
        return new Box(s.fromRight() ? s.text().right() - w : s.text().x(), s.text().y() + 2, w, 15);
    }

    @Test
    void theSixNamesAreInThePictureInBothLanguages() {
        for (String language : List.of("en", "ar")) {
            ViewState v = OPENED.start().withLanguage(language);
            String svg = Stage.drawn(DATASET, v, 1280, 800);
            for (String id : SIX) {
                String name = DATASET.place(id).map(Place::label).orElseThrow().in(language);
                assertTrue(svg.contains(">" + name + "</text>"), name);
            }
        }
    }

    @Test
    void noPlaceThatAnythingIsToldOfIsLeftOut() {
        Plan plan = plan(1280, 800, "en");
        DATASET.events().forEach(e -> e.places().forEach(ref -> assertTrue(plan.sign(ref.place()).isPresent()
            || DATASET.place(ref.place()).map(Place::shape).isEmpty(), ref.place())));
    }
}
