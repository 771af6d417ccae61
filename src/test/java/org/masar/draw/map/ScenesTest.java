package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;
import org.masar.geo.Pixel;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.Detail;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;

class ScenesTest {
    private static final ViewState NEAR = Stage.hour(9).withCamera(new Camera(LonLat.of(36.303, 33.468), 14));

    private static String far(ViewState v) {
        return Stage.drawn(Stage.TOWN, v.withDetail(Detail.AUTO.with(Detail.State.CLOSED)), 900, 620);
    }

    @Test
    void theWholeTownInTheMorning() {
        Pictures.assertKept("town-light-en", far(Stage.hour(9)));
    }

    @Test
    void theWholeTownInArabicAndDark() {
        Pictures.assertKept("town-dark-ar", far(Stage.hour(20).withLanguage("ar").withTheme(Theme.DARK)));
    }

    @Test
    void theQuartersNearByForPrint() {
        Pictures.assertKept("quarters-print-en", Stage.drawn(Stage.TOWN, NEAR.withTheme(Theme.PRINT), 900, 620));
    }

    @Test
    void toldByWhoDenies() {
        Pictures.assertKept("town-told-by-blue", far(Stage.hour(9).withVoices(List.of("blue")).withSelection(Selection.ofEvent("leave"))));
    }

    @Test
    void everyPlaceIsNamedWhateverTheTime() {
        for (int hour = 0; hour < 24; hour += 6) {
            String svg = far(Stage.hour(hour));
            for (String name : List.of("North Quarter", "South Quarter", "Far Town", "The Waste")) {
                assertTrue(svg.contains(">" + name + "</text>"), name + " at " + hour);
            }
        }
    }

    @Test
    void aPartTooSmallToSeeIsJoinedToItsQuarterAndStandsAloneNearBy() {
        assertFalse(far(Stage.hour(9)).contains("Corner of the South Quarter"));
        assertTrue(Stage.drawn(Stage.TOWN, NEAR, 900, 620).contains("Corner of the South Quarter"));
    }

    @Test
    void aWayThatIsNotKnownSaysSo() {
        assertTrue(far(Stage.hour(9)).contains("Route not known"));
        assertTrue(far(Stage.hour(9).withLanguage("ar")).contains("المسار غير معروف"));
    }

    @Test
    void theTimeStandsWithItsZone() {
        String svg = far(Stage.hour(9));
        assertTrue(svg.contains("All events; now Sat 2 May 2020, 12:00"), svg);
        assertTrue(svg.contains("Damascus, UTC+3"));
    }

    @Test
    void whoTellsItIsSaid() {
        assertTrue(far(Stage.hour(9).withVoices(List.of("blue"))).contains("As told by Blue"));
        assertFalse(far(Stage.hour(9)).contains("As told by"));
    }

    @Test
    void theLegendExplainsOnlyWhatShows() {
        String all = far(Stage.hour(9)), moment = far(Stage.hour(9).withMode(org.masar.state.Mode.MOMENT));
        assertTrue(all.contains(">next</text>") && all.contains(">past</text>"));
        assertFalse(moment.contains(">next</text>") || moment.contains(">past</text>"));
        assertTrue(moment.contains(">now</text>"));
        assertTrue(far(Stage.hour(9).withVoices(List.of("blue"))).contains(">denied</text>"));
        assertFalse(all.contains(">denied</text>"));
    }

    @Test
    void whoHoldsAPlaceChangesWithThePlayhead() {
        assertTrue(far(Stage.hour(9)).contains(">Reds</text>"));
        String evening = far(Stage.hour(20));
        assertFalse(evening.contains(">Reds</text>"));
        assertTrue(evening.contains(">Blues</text>"));
    }

    @Test
    void roomIsKeptWhateverTheTimeSoThatNamesOfTheGroundNeverFlicker() {
        EventLayers layers = new EventLayers(Ground.plain(), Stage.TEXT);
        var morning = layers.taken(Stage.frame(Stage.TOWN, Stage.hour(9), 900, 620), null);
        assertEquals(morning, layers.taken(Stage.frame(Stage.TOWN, Stage.hour(20).withSelection(Selection.ofPlace("far")), 900, 620), null));
        var denied = layers.taken(Stage.frame(Stage.TOWN, Stage.hour(20).withVoices(List.of("blue")), 900, 620), null);
        assertEquals(denied, layers.taken(Stage.frame(Stage.TOWN, Stage.hour(9).withVoices(List.of("blue")), 900, 620), null));
        var title = layers.teller(Stage.frame(Stage.TOWN, Stage.hour(9).withVoices(List.of("blue")), 900, 620)).orElseThrow().box();
        assertEquals(morning, denied.stream().filter(b -> !b.equals(title)).toList(), "a telling takes no more room than its title");
    }

    @Test
    void everyEventThatShowsCanBeFoundUnderThePointer() {
        var frame = Stage.frame(Stage.TOWN, Stage.hour(9), 900, 620);
        HitMap hits = Stage.PAINTER.paint(frame, new SvgPen());
        for (int e = 0; e < Stage.TOWN.events().size(); e++) {
            int event = e;
            HitMap.Hit h = hits.hits().stream().filter(x -> x.event() == event).findFirst().orElseThrow();
            assertTrue(hits.eventsAt(new Pixel(h.x() + h.width() / 2, h.y() + h.height() / 2), 0).contains(e), Stage.TOWN.events().get(e).id());
        }
        assertTrue(hits.hits().stream().anyMatch(h -> "far".equals(h.place())));
    }

    @Test
    void aRegionNeverGetsAPin() {
        Plan plan = new Planner(Stage.frame(Stage.TOWN, Stage.hour(9), 900, 620).viewport(), Stage.TEXT, "en", List.of())
            .plan(Stage.TOWN, Spots.of(Stage.TOWN).on(Stage.frame(Stage.TOWN, Stage.hour(9), 900, 620).viewport()), java.util.Map.of());
        assertEquals(Sign.Kind.BROAD, plan.sign("waste").orElseThrow().kind());
        assertEquals(Sign.Kind.ROW, plan.sign("north").orElseThrow().kind());
        assertEquals(Sign.Kind.AT, plan.sign("far").orElseThrow().kind());
    }

    private static String in(ViewState v, org.masar.draw.Legend legend) {
        SvgPen pen = new SvgPen();
        Stage.PAINTER.paint(Stage.frame(Stage.TOWN, v, 900, 620).with(legend), pen);
        return pen.picture(900, 620);
    }

    @Test
    void inTheWindowTheLegendLeavesOutWhatTheWindowSays() {
        String window = in(Stage.hour(9), org.masar.draw.Legend.WINDOW);
        assertTrue(window.contains(">Legend</text>") && window.contains(">Reds</text>"));
        assertFalse(window.contains("All events; now") || window.contains(">Fighting</text>"));
        assertTrue(in(Stage.hour(9), org.masar.draw.Legend.PAGE).contains(">Fighting</text>"));
        assertFalse(in(Stage.hour(9), org.masar.draw.Legend.FOLDED).contains(">Reds</text>"));
    }

    @Test
    void whoTellsThatAWayIsNotKnownAndWhereItLeadsIsSaid() {
        assertTrue(far(Stage.hour(9)).contains("Red: to Far Town, then The Waste"));
    }

    @Test
    void whatHasNoPlaceOnTheMapIsCountedAndCanBePressed() {
        var dataset = Stage.builtIn().dataset();
        var frame = Stage.frame(dataset, ViewState.START, 1280, 800);
        SvgPen pen = new SvgPen();
        HitMap hits = Stage.PAINTER.paint(frame, pen);
        assertTrue(pen.picture(1280, 800).contains("Not on the map: 3 events"));
        int lost = dataset.number("border-deal-2017").orElseThrow();
        assertTrue(hits.hits().stream().anyMatch(h -> h.event() == lost && h.x() < 240));
    }
}
