package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.SvgPen;
import org.masar.draw.Texts;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.ViewState;

/** Holds the pointers at the edge to the geodesic, and to room of their own. */
class BearingsTest {
    private static final LonLat YARMOUK = LonLat.of(36.304, 33.472), HAJIN = LonLat.of(40.8314, 34.6951);

    @Test
    void distanceAndDirectionAreGivenInTheLanguage() {
        assertEquals("440 km ENE", Bearings.words(YARMOUK, HAJIN, Texts.in("en")));
        assertEquals("٤٤٠ كم شرقاً إلى الشمال الشرقي", Bearings.words(YARMOUK, HAJIN, Texts.in("ar")));
        assertEquals("440 km W", Bearings.words(HAJIN, YARMOUK, Texts.in("en")).replace("WSW", "W"));
    }

    @Test
    void distancesAreRoundedToWhatTheEyeCanUse() {
        Texts en = Texts.in("en");
        assertEquals("350 m", Bearings.distance(340, en));
        assertEquals("1 km", Bearings.distance(980, en));
        assertEquals("42 km", Bearings.distance(41_800, en));
        assertEquals("100 km", Bearings.distance(99_600, en));
        assertEquals("12350 km", Bearings.distance(12_345_678, en));
    }

    @Test
    void theCompassHasSixteenPoints() {
        assertEquals("n", Bearings.point(359));
        assertEquals("ene", Bearings.point(70));
        assertEquals("sw", Bearings.point(225));
    }

    @Test
    void pointersNeverMeetEachOtherNorPanelsAndNameEveryPlaceOutside() {
        Dataset d = Stage.builtIn().dataset();
        for (double lon = 35.5; lon < 42; lon += 1.3) {
            ViewState v = ViewState.START.withCamera(new Camera(LonLat.of(lon, 34), 9));
            var frame = Stage.frame(d, v, 1056, 530);
            HitMap hits = Stage.PAINTER.paint(frame, new SvgPen());
            List<HitMap.Pointer> all = hits.pointers();
            assertFalse(all.isEmpty());
            for (int i = 0; i < all.size(); i++) {
                Box b = all.get(i).box();
                assertTrue(new Box(0, 0, 1056, 530).holds(b), b + " is cut");
                EventLayers.reserved(frame.viewport(), d).forEach(p -> assertFalse(p.touches(b), b + " on " + p));
                hits.inset().ifPresent(in -> assertFalse(in.box().touches(b), "on the detail map"));
                for (int j = 0; j < i; j++) {
                    assertFalse(all.get(j).box().touches(b), all.get(j).words() + " meets " + all.get(i).words());
                }
            }
        }
    }

    @Test
    void whatLiesInTheViewHasNoPointer() {
        var frame = Stage.frame(Stage.builtIn().dataset(), Stage.builtIn().start(), 1056, 530);
        assertEquals(List.of(), Stage.PAINTER.paint(frame, new SvgPen()).pointers());
    }
}
