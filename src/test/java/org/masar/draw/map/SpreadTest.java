package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;

class SpreadTest {
    private static final int WIDTH = 900, HEIGHT = 560;
    private final EventLayers layers = new EventLayers(Ground.plain(), Stage.TEXT);

    private static Frame frame(int n, ViewState v) {
        return Stage.frame(Gathering.of(n), v, WIDTH, HEIGHT);
    }

    private HitMap.Heap heap(Frame f) {
        HitMap hits = Stage.PAINTER.paint(f, new SvgPen());
        assertEquals(1, hits.heaps().size());
        return hits.heaps().get(0);
    }

    private Spread spread(Frame f) {
        return layers.spread(f, heap(f), List.of());
    }

    private String drawn(Frame f) {
        SvgPen pen = new SvgPen();
        Stage.PAINTER.paint(f, pen);
        layers.paintSpread(f, spread(f), pen);
        return pen.picture(WIDTH, HEIGHT);
    }

    @Test
    void aDiscKnowsItsEventsInTheOrderOfTime() {
        HitMap.Heap h = heap(frame(6, Stage.hour(2)));
        assertEquals(6, h.count());
        assertEquals("square", h.place());
        assertEquals(List.of(0, 1, 2, 3, 4, 5), java.util.Arrays.stream(h.members().get()).boxed().toList());
    }

    @Test
    void aFewStandInAColumnWithTheirTitlesAndTimes() {
        Pictures.assertKept("spread-column-light-en", drawn(frame(6, Stage.hour(2).withSelection(Selection.ofEvent("e3")))));
    }

    @Test
    void inArabicAndDarkTheColumnIsArabic() {
        Pictures.assertKept("spread-column-dark-ar", drawn(frame(4, Stage.hour(2).withLanguage("ar").withTheme(Theme.DARK))));
    }

    @Test
    void manyStandInRingsAndTheRestIsCounted() {
        Pictures.assertKept("spread-rings-print-en", drawn(frame(80, Stage.hour(2).withTheme(Theme.PRINT))));
    }

    @Test
    void rowsAreFarEnoughApartToBeRead() {
        Spread s = spread(frame(5, Stage.hour(2)));
        for (int i = 1; i < s.items().size(); i++) {
            assertEquals(44, s.items().get(i).y() - s.items().get(i - 1).y(), 1e-9);
        }
    }

    @Test
    void whereTheUsualRowsFindNoRoomCloserOnesKeepTheirTitles() {
        Frame f = frame(3, Stage.hour(2));
        HitMap.Heap h = Stage.PAINTER.paint(f, new SvgPen()).heaps().get(0);
        Spread s = layers.spread(f, h, List.of(new Box(0, 0, WIDTH, h.y() - 64), new Box(0, h.y() + 64, WIDTH, HEIGHT)));
        assertEquals(Spread.Form.COLUMN, s.form());
        assertTrue(s.items().stream().noneMatch(i -> i.title().isEmpty()), "rows without titles");
        assertEquals(32, s.items().get(1).y() - s.items().get(0).y(), 1e-9);
    }

    @Test
    void noEventIsLeftOutUncounted() {
        for (int n : new int[] {2, 8, 9, 12, 40, 300}) {
            Spread s = spread(frame(n, Stage.hour(2)));
            assertEquals(n, s.items().size() + s.rest());
            assertEquals(s.rest() > 0, s.restBox() != null);
        }
    }

    @Test
    void whereverTheSpotLiesTheSpreadStaysInsideOffThePanelsAndOffItsDisc() {
        Box panel = new Box(620, 300, 260, 200);
        List<String> wrong = new ArrayList<>();
        for (int n : new int[] {3, 7, 12, 40}) {
            for (double lon = 36.6; lon < 39.6; lon += 0.45) {
                for (double lat = 33.6; lat < 35.5; lat += 0.4) {
                    Frame f = frame(n, Stage.hour(2).withCamera(new Camera(LonLat.of(lon, lat), 8)));
                    List<HitMap.Heap> heaps = Stage.PAINTER.paint(f, new SvgPen()).heaps();
                    if (heaps.isEmpty()) {
                        continue;
                    }
                    Spread s = layers.spread(f, heaps.get(0), List.of(panel));
                    String where = n + " at " + Math.round(heaps.get(0).x()) + "," + Math.round(heaps.get(0).y()) + " " + s.bounds();
                    check(wrong, new Box(0, 0, WIDTH, HEIGHT).holds(s.bounds()), "outside: " + where);
                    check(wrong, !panel.touches(s.bounds()), "under the panel: " + where);
                    check(wrong, !LegendLayer.room(f.viewport(), f.visible().dataset()).touches(s.bounds()), "under the legend: " + where);
                    Box disc = Box.round(heaps.get(0).x(), heaps.get(0).y(), heaps.get(0).radius() * 0.7);
                    double away = Math.hypot(s.hubX() - heaps.get(0).x(), s.hubY() - heaps.get(0).y());
                    boolean beside = away < 1 || away > s.bounds().width() / 2 + heaps.get(0).radius();
                    check(wrong, s.form() == Spread.Form.RINGS ? beside : !disc.touches(s.bounds()), "on its disc: " + where);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(List<String> wrong, boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    @Test
    void noTwoMarksOfRingsTouch() {
        List<Spread.Item> items = spread(frame(40, Stage.hour(2))).items();
        for (Spread.Item a : items) {
            assertFalse(items.stream().anyMatch(b -> b != a && Math.hypot(a.x() - b.x(), a.y() - b.y()) < 27), "near " + a);
        }
    }

    @Test
    void aDiscStandsForItsEventsUnderThePointerAndNothingElse() {
        Frame f = frame(6, Stage.hour(2));
        HitMap hits = Stage.PAINTER.paint(f, new SvgPen());
        HitMap.Heap h = hits.heaps().get(0);
        assertTrue(hits.heapAt(new org.masar.geo.Pixel(h.x() + 5, h.y()), 3).isPresent());
        assertTrue(hits.heapAt(new org.masar.geo.Pixel(h.x() + 60, h.y() + 60), 3).isEmpty());
    }
}
