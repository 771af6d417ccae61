package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Above;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.Inset;
import org.masar.draw.Painter;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.read.Opened;
import org.masar.state.Detail;
import org.masar.state.ViewState;

/** Holds the detail map to its promise: there when it is needed, the same at any time, never over what must be read. */
class InsetsTest {
    private static final Opened OPENED = Stage.builtIn();
    private static final Dataset DATASET = OPENED.dataset();
    private static final Insets INSETS = new Insets(DATASET, Spots.of(DATASET), "en");
    private static final List<String> QUARTERS = List.of("yarmouk", "tadamun", "hajar-al-aswad");

    private static Optional<Inset> on(Viewport v, Detail want) {
        return INSETS.on(v, want, EventLayers.reserved(v, DATASET));
    }

    private static Viewport country(int w, int h) {
        return Fit.toPlaces(DATASET, w, h);
    }

    @ParameterizedTest
    @CsvSource({"928, 394", "928, 450", "1056, 530", "1480, 700", "704, 400", "1280, 800"})
    void theCountryShowsTheQuartersFromCloseWithoutCoveringAnything(int w, int h) {
        Viewport v = country(w, h);
        Inset i = on(v, Detail.AUTO).orElseThrow();
        assertEquals("Southern Damascus", i.title());
        assertTrue(i.places().containsAll(QUARTERS), i.places().toString());
        assertFalse(i.places().contains("damascus") || i.places().contains("baghuz"), i.places().toString());
        assertTrue(new Box(0, 0, w, h).holds(i.box()), i.box().toString());
        EventLayers.reserved(v, DATASET).forEach(p -> assertFalse(p.touches(i.box()), i.box() + " covers " + p));
        assertFalse(i.box().touches(i.framed()), "it covers what it shows");
        for (String id : List.of("tadmur", "hajin", "baghuz")) {
            var at = v.toPixel(DATASET.place(id).flatMap(Place::anchor).orElseThrow());
            assertFalse(i.box().touches(Box.round(at.x(), at.y(), 8)), id + " lies under the panel");
        }
    }

    @ParameterizedTest
    @CsvSource({"928, 394, en", "1056, 530, en", "1056, 530, ar", "1480, 700, ar"})
    void theQuartersAreNamedAndNoFieldLiesOnAnother(int w, int h, String language) {
        Inset i = on(country(w, h), Detail.AUTO).orElseThrow();
        Spots spots = Spots.of(DATASET);
        Plan plan = new DetailPlanner(i.viewport(), Stage.TEXT, language, DetailBox.furniture(i.viewport()))
            .plan(DATASET, spots.on(i.viewport()), spots.routes(), Optional.empty());
        for (String id : QUARTERS) {
            assertEquals(DATASET.place(id).map(Place::label).orElseThrow().in(language), plan.sign(id).orElseThrow().name());
        }
        List<Sign> signs = plan.signs();
        for (int a = 0; a < signs.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertFalse(signs.get(a).mark().touches(signs.get(b).mark()), signs.get(a).spot().place().id() + " on " + signs.get(b).spot().place().id());
            }
        }
    }

    @Test
    void itClosesByItselfOnceTheMapIsCloseAndOnSmallMaps() {
        assertTrue(on(Viewport.at(LonLat.of(36.303, 33.468), 13, 1056, 530), Detail.AUTO).isEmpty());
        assertTrue(on(country(480, 360), Detail.AUTO).isEmpty());
        assertTrue(on(country(480, 360), Detail.AUTO.with(Detail.State.OPEN)).isPresent());
        assertTrue(on(country(1056, 530), Detail.AUTO.with(Detail.State.CLOSED)).isEmpty());
    }

    @Test
    void itKeepsItsPlacesWhileTheMapIsPannedAndTakesTheNextWhenTheyLeave() {
        Viewport v = country(1056, 530);
        Inset first = on(v, Detail.AUTO).orElseThrow();
        for (double dx = -40; dx <= 400; dx += 40) {
            assertEquals(first.places(), on(v.panned(dx, 30), Detail.AUTO).orElseThrow().places(), "panned by " + dx);
        }
        Optional<Inset> east = on(v.panned(-500, 0), Detail.AUTO);
        assertTrue(east.isEmpty() || !east.get().places().contains("yarmouk"), east.toString());
    }

    @Test
    void neitherTimeNorVoicesMoveIt() {
        EventLayers layers = new EventLayers(org.masar.draw.Ground.plain(), Stage.TEXT);
        Optional<Inset> first = layers.inset(frame(OPENED.start()));
        assertTrue(first.isPresent());
        for (int day = 1; day < 28; day += 5) {
            Instant at = Instant.parse(String.format("2018-05-%02dT06:00:00Z", day));
            assertEquals(first, layers.inset(frame(OPENED.start().withPlayhead(Interval.of(at, at.plusSeconds(3600))))));
        }
        assertEquals(first, layers.inset(frame(OPENED.start().withVoices(List.of(DATASET.voices().get(0).id())))));
    }

    @Test
    void itStandsWhereTheUserPutItInTheSizeThatTheUserGave() {
        Viewport v = country(1056, 530);
        Box want = new Box(420, 250, 300, 200);
        Box is = on(v, Inset.wish(Detail.AUTO, want, 1056, 530)).orElseThrow().box();
        assertEquals(want.x(), is.x(), 1);
        assertEquals(want.y(), is.y(), 1);
        assertEquals(want.width(), is.width());
        Box onLegend = on(v, Inset.wish(Detail.AUTO, new Box(14, 14, 300, 200), 1056, 530)).orElseThrow().box();
        assertFalse(EventLayers.reserved(v, DATASET).get(0).touches(onLegend), "never over the legend");
    }

    @Test
    void pinnedItShowsItsPlaceWhereverTheMapLooks() {
        Detail pinned = Detail.AUTO.pinnedTo("yarmouk");
        Viewport there = on(country(1056, 530), pinned).orElseThrow().viewport();
        assertEquals(there, on(Viewport.at(LonLat.of(40.9, 34.5), 11, 1056, 530), pinned).orElseThrow().viewport());
        assertTrue(on(country(1056, 530), Detail.AUTO.pinnedTo("baghuz")).orElseThrow().places().contains("baghuz"));
    }

    @Test
    void swappedTheMapIsCloseAndTheCornerHoldsTheCountryWithTheFrame() {
        ViewState view = OPENED.start().withDetail(Detail.AUTO.turned());
        Viewport close = Fit.viewport(DATASET, view, 1056, 530);
        assertTrue(close.zoom() > 11, "zoom " + close.zoom());
        Inset i = on(close, view.detail()).orElseThrow();
        assertTrue(i.swapped() && i.viewport().zoom() < 7);
        assertTrue(new Box(0, 0, i.viewport().width(), i.viewport().height()).holds(i.framed()), i.framed().toString());
    }

    @Test
    void whatIsInsideIsFoundUnderThePointerAndWhatLiesBelowIsNot() {
        Frame f = frame(OPENED.start());
        HitMap hits = Stage.PAINTER.paint(f, new int[Painter.width(f) * Painter.height(f)]);
        Inset i = hits.inset().orElseThrow();
        assertTrue(hits.inside().stream().anyMatch(h -> "yarmouk".equals(h.place()) && h.event() >= 0));
        HitMap.Hit mark = hits.inside().stream().filter(h -> "hajar-al-aswad".equals(h.place()) && h.event() >= 0).findFirst().orElseThrow();
        assertTrue(hits.placesAt(new org.masar.geo.Pixel(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2), 1).contains("hajar-al-aswad"));
        assertTrue(hits.placesAt(new org.masar.geo.Pixel(i.box().x() + 40, i.box().y() + 12), 1).isEmpty(), "nothing below the title");
    }

    @Test
    void theWindowsPictureHoldsWhatAnExportHolds() {
        for (ViewState v : List.of(OPENED.start(), OPENED.start().withDetail(Detail.AUTO.turned()))) {
            Frame f = frame(v);
            int[] export = new int[Painter.width(f) * Painter.height(f)], window = new int[export.length];
            Stage.PAINTER.paint(f, export);
            Above above = new Above();
            Stage.PAINTER.paint(f, window, above);
            above.over(window, Painter.width(f), Painter.height(f));
            assertArrayEquals(export, window);
        }
    }

    private static Frame frame(ViewState v) {
        return Stage.frame(DATASET, v, 1056, 530);
    }
}
