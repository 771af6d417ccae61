package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.check.Opener;
import org.masar.draw.Box;
import org.masar.draw.Fonts;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.Part;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.draw.map.EventLayers;
import org.masar.geo.Basemap;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.geo.World;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Camera;
import org.masar.state.Cartography;
import org.masar.state.Labels;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.view.Visible;

class NamesTest {
    private static final Basemap BASEMAP = new BasemapReader().read();
    private static final World WORLD = new WorldReader().read();
    private static final Text TEXT = new Text(new Fonts());
    private static final Furniture FURNITURE = new Furniture(TEXT);
    private static final Names NAMES = new Names(new Atlas(BASEMAP, () -> WORLD), TEXT, FURNITURE);

    private static Plate plate(double lon, double lat, double zoom, int w, int h, String language, Box... taken) {
        return new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(Theme.LIGHT), language, 1, List.of(taken));
    }

    private static List<String> words(Plate p) {
        return NAMES.place(p).stream().map(Name::text).collect(Collectors.toList());
    }

    private static Plate plate(double lon, double lat, double zoom, int w, int h, String language, Labels labels, Box... taken) {
        return new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(Theme.LIGHT), language, 1, List.of(taken), UserMap.NONE, Part.WHOLE, null,
            Cartography.PLAIN.withLabels(labels));
    }

    @ParameterizedTest
    @CsvSource({"en, AUTO", "ar, AUTO", "ar, BOTH", "en, BOTH"})
    void in200RandomViewsNoTwoNamesMeetAndNoneIsCutOrCoveredOrFarFromWhatItNames(String language, Labels labels) {
        Random random = new Random(20180520);
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            int w = 300 + random.nextInt(1300), h = 200 + random.nextInt(800);
            Box panel = new Box(random.nextInt(w), random.nextInt(h), 238, 180);
            boolean near = i % 2 == 0;
            double lon = near ? 33 + 11.5 * random.nextDouble() : 360 * random.nextDouble() - 180;
            double lat = near ? 30.5 + 8.5 * random.nextDouble() : 150 * random.nextDouble() - 70;
            Plate p = plate(lon, lat, near ? 4.5 + 8 * random.nextDouble() : 7.5 * random.nextDouble(), w, h, language, labels, panel);
            List<Name> names = NAMES.place(p);
            seen += names.size();
            assertApart(p, names, panel);
        }
        assertTrue(seen > 2000, "only " + seen + " names in 200 views");
    }

    private static void assertApart(Plate p, List<Name> names, Box... panels) {
        Box picture = new Box(0, 0, p.viewport().width(), p.viewport().height());
        List<Box> taken = new ArrayList<>(FURNITURE.boxes(p));
        taken.addAll(List.of(panels));
        for (Name n : names) {
            for (Box b : n.boxes()) {
                assertTrue(picture.holds(b), n.text() + " is cut in " + p.viewport());
                assertFalse(taken.stream().anyMatch(b::touches), n.text() + " meets another thing in " + p.viewport());
            }
            taken.addAll(n.boxes());
            if (n.dot() != null) {
                assertTrue(n.dot().box().grown(14).touches(n.boxes().get(0)), n.text() + " has left its dot in " + p.viewport());
            }
            if (n.ink().equals("country")) {
                Box text = n.boxes().get(0);
                assertTrue(text.width() < 520 && text.height() < 90, n.text() + " is set wide: " + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, AUTO", "ar, BOTH"})
    void noNameOfTheGroundStandsOnAnythingThatTheDatasetHasRoomFor(String language, Labels labels) throws Exception {
        Dataset d = Opener.standard().open("builtin:south-damascus-2018").dataset();
        EventLayers events = new EventLayers(new BasemapGround(BASEMAP, () -> WORLD, TEXT), TEXT);
        Random random = new Random(20180521);
        int seen = 0;
        for (int i = 0; i < 60; i++) {
            ViewState v = ViewState.START.withLanguage(language).withCartography(Cartography.PLAIN.withLabels(labels))
                .withCamera(new Camera(new LonLat(36 + 5 * random.nextDouble(), 33 + 2.4 * random.nextDouble()), 6 + 5 * random.nextDouble()));
            int w = 520 + random.nextInt(1100), h = 400 + random.nextInt(600);
            Frame f = new Frame(Visible.of(d, v), Viewport.at(v.camera().centre(), v.camera().zoom(), w, h), Looks.of(Theme.LIGHT), 1);
            List<Box> taken = events.taken(f, events.inset(f).orElse(null));
            Plate p = new Plate(f.viewport(), f.look(), language, 1, taken, UserMap.NONE, Part.WHOLE, events.notice(f), v.cartography());
            List<Name> names = NAMES.place(p);
            seen += names.size();
            assertApart(p, names, taken.toArray(Box[]::new));
        }
        assertTrue(seen > 300, "only " + seen + " names in 60 views");
    }

    @ParameterizedTest
    @CsvSource({"38.2, 34.6, 7.6, en", "38.2, 34.6, 8.3, ar", "36.3, 33.5, 10.2, en", "15, 46, 4.6, en", "179, -17, 5.7, en", "33.6, 36.4, 6.4, ar"})
    void whileTheMapPansANameStaysAtItsPlaceForAsLongAsNothingCoversIt(double lon, double lat, double zoom, String language) {
        int w = 1000, h = 600;
        Box panel = new Box(14, 14, 238, 300);
        Viewport start = Viewport.at(new LonLat(lon, lat), zoom, w, h);
        Box free = new Box(3, 3, w - 6, h - 6);
        List<Name> before = List.of();
        Set<String> seen = new HashSet<>();
        for (int step = 0; step < 60; step++) {
            Plate p = new Plate(start.panned(-7 * step, 3 * step), Looks.of(Theme.LIGHT), language, 1, List.of(panel));
            List<Box> covering = new ArrayList<>(FURNITURE.boxes(p));
            covering.add(panel);
            List<Name> now = NAMES.place(p);
            for (Name n : before) {
                Name moved = n.moved(-7, 3);
                boolean fits = moved.boxes().stream().allMatch(b -> free.holds(b) && covering.stream().noneMatch(b::touches));
                boolean again = n.ink().equals("country") && now.stream().anyMatch(m -> m.text().equals(n.text()));
                assertTrue(!fits || again || now.stream().anyMatch(m -> stays(moved, m)), n.text() + " went although it fits at step " + step);
            }
            before = now;
            now.forEach(n -> seen.add(n.text()));
        }
        assertTrue(seen.size() > 5, "only " + seen.size() + " names");
    }

    /** Tells whether a name is where the other was, or on the other side of the same dot. */
    private static boolean stays(Name was, Name is) {
        return was.text().equals(is.text()) && (was.dot() != null && is.dot() != null ? Math.hypot(was.dot().x() - is.dot().x(), was.dot().y() - is.dot().y()) < 0.01
            : Math.hypot(was.x() - is.x(), was.baseline() - is.baseline()) < 0.01);
    }

    @Test
    void theWorldRoundTheBasemapChangesNoNameInIt() {
        Plate inside = plate(38.4, 34.8, 8.1, 700, 500, "en"), beyond = plate(41.4, 34.8, 8.1, 1700, 500, "en");
        Map<String, Pixel> names = new HashMap<>();
        NAMES.place(beyond).forEach(n -> names.put(n.text(), new Pixel(n.x(), n.baseline())));
        double dx = beyond.viewport().px(0) - inside.viewport().px(0);
        Box both = new Box(3, 3, 694, 400);
        for (Name n : NAMES.place(inside)) {
            boolean clear = n.boxes().stream().allMatch(both::holds) && n.x() + dx > 200;
            if (clear && n.dot() != null) {
                assertEquals(n.x() + dx, names.get(n.text()).x(), 0.01, n.text());
            }
        }
    }

    @Test
    void aCountryIsNamedOnceOnAPictureHoweverWideAndNamedAgainWhereItsBestPlaceIsOut() {
        for (double zoom = 6.6; zoom < 8.6; zoom += 0.25) {
            List<String> names = words(plate(38.6, 34.8, zoom, 3200, 1600, "en"));
            assertEquals(1, names.stream().filter("SYRIA"::equals).count(), zoom + ": " + names);
        }
        assertTrue(words(plate(40.5, 35.4, 9.5, 1300, 800, "en")).contains("SYRIA"));
    }

    @Test
    void inBothLanguagesTheOwnOneComesFirstAndTheOtherSmallerBelow() {
        Name name = NAMES.place(plate(38.6, 34.3, 7.6, 1060, 530, "ar", Labels.BOTH)).stream().filter(n -> n.text().equals("دمشق")).findFirst().orElseThrow();
        assertEquals("Damascus", name.second().text());
        assertTrue(name.second().style().size() < name.style().size() && name.second().baseline() > name.baseline());
    }

    @Test
    void arabicIsNeverSpaced() {
        for (Name n : NAMES.place(plate(38.6, 34.3, 6.2, 1500, 900, "ar", Labels.BOTH))) {
            assertTrue(n.style().spacing() == 0 || n.text().matches("[\\p{IsLatin} .'’-]+"), n.text());
        }
    }

    @Test
    void placesAcrossThe180thMeridianAreNamedOnBothSidesOfIt() {
        List<String> names = words(plate(180, -17.5, 5.3, 1000, 700, "en"));
        assertTrue(names.containsAll(List.of("FIJI", "Nouméa", "Apia")), names.toString());
    }

    @Test
    void aNameOfATownStandsBesideItsDot() {
        for (Name n : NAMES.place(plate(38.6, 34.8, 7.5, 1280, 800, "en"))) {
            if (n.dot() != null) {
                Box near = n.dot().box().grown(14);
                assertTrue(near.touches(n.boxes().get(0)), n.text());
            }
        }
    }

    @Test
    void theCountryAndItsGreatTownsAreNamedAtTheFirstScreen() {
        List<String> names = words(plate(38.6, 34.3, 7.6, 1060, 530, "en"));
        assertTrue(names.containsAll(List.of("SYRIA", "IRAQ", "Damascus", "Beirut", "Homs", "Deir ez-Zor", "Abu Kamal", "Tadmur")),
            names.toString());
        List<String> arabic = words(plate(38.6, 34.3, 7.6, 1060, 530, "ar"));
        assertTrue(arabic.containsAll(List.of("سوريا", "العراق", "دمشق", "بيروت", "حمص", "دير الزور", "البوكمال", "تدمر")), arabic.toString());
    }

    @Test
    void theEuphratesIsNamedAlongItsCourse() {
        Plate p = plate(40.3, 35, 8, 900, 600, "en");
        Name name = NAMES.place(p).stream().filter(n -> n.text().equals("Euphrates")).findFirst().orElseThrow();
        for (Box b : name.boxes()) {
            assertTrue(toEuphrates(b.x() + b.width() / 2, b.y() + b.height() / 2, p.viewport()) < 30, b + " is far from the river");
        }
    }

    private static double toEuphrates(double x, double y, Viewport v) {
        double best = 1e9;
        for (int part = 0; part < BASEMAP.rivers().parts(); part++) {
            for (int i = BASEMAP.rivers().start(part); i < BASEMAP.rivers().end(part); i++) {
                if (BASEMAP.rivers().name(part).in("en").equals("Euphrates")) {
                    best = Math.min(best, Math.hypot(v.px(BASEMAP.rivers().x(i)) - x, v.py(BASEMAP.rivers().y(i)) - y));
                }
            }
        }
        return best;
    }

    @Test
    void aTownUnderAPanelIsLeftOutWithItsDot() {
        Viewport v = Viewport.at(new LonLat(38.6, 34.3), 7.6, 1060, 530);
        Box onDamascus = Box.round(v.toPixel(new LonLat(36.29, 33.51)).x(), v.toPixel(new LonLat(36.29, 33.51)).y(), 10);
        assertFalse(words(plate(38.6, 34.3, 7.6, 1060, 530, "en", onDamascus)).contains("Damascus"));
    }

    @Test
    void theSamePlateHasTheSameNames() {
        assertEquals(NAMES.place(plate(37, 35, 8.2, 1000, 700, "en")), NAMES.place(plate(37, 35, 8.2, 1000, 700, "en")));
    }

    @Test
    void inArabicNothingIsNamedInLatinLetters() {
        List<String> latin = words(plate(38.6, 34.8, 8, 1900, 1000, "ar")).stream().filter(s -> s.matches(".*[A-Za-z].*")).toList();
        assertEquals(List.of(), latin);
    }

    @Test
    void farFromTheBasemapTheWorldIsNamed() {
        List<String> names = words(plate(10, 50, 5, 1000, 700, "en"));
        assertTrue(names.containsAll(List.of("GERMANY", "Berlin", "Paris", "Prague")), names.toString());
    }
}
