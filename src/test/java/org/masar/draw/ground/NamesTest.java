package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.draw.Box;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.state.Theme;

class NamesTest {
    private static final Basemap BASEMAP = new BasemapReader().read();
    private static final Text TEXT = new Text(new Fonts());
    private static final Furniture FURNITURE = new Furniture(TEXT);
    private static final Names NAMES = new Names(BASEMAP, TEXT, FURNITURE);

    private static Plate plate(double lon, double lat, double zoom, int w, int h, String language, Box... taken) {
        return new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(Theme.LIGHT), language, 1, List.of(taken));
    }

    private static List<String> words(Plate p) {
        return NAMES.place(p).stream().map(Name::text).collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void in200RandomViewsNoTwoNamesMeetAndNoneIsCutOrCovered(String language) {
        Random random = new Random(20180520);
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            int w = 300 + random.nextInt(1300), h = 200 + random.nextInt(800);
            Box panel = new Box(random.nextInt(w), random.nextInt(h), 238, 180);
            Plate p = plate(33 + 11.5 * random.nextDouble(), 30.5 + 8.5 * random.nextDouble(), 4.5 + 8 * random.nextDouble(), w, h, language, panel);
            List<Name> names = NAMES.place(p);
            seen += names.size();
            Box picture = new Box(0, 0, w, h);
            List<Box> taken = new ArrayList<>(FURNITURE.boxes(p));
            taken.add(panel);
            for (Name n : names) {
                for (Box b : n.boxes()) {
                    assertTrue(picture.holds(b), n.text() + " is cut in " + p.viewport());
                    assertFalse(taken.stream().anyMatch(b::touches), n.text() + " meets another thing in " + p.viewport());
                }
                taken.addAll(n.boxes());
            }
        }
        assertTrue(seen > 2000, "only " + seen + " names in 200 views");
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
    void farFromTheBasemapNothingIsNamed() {
        assertEquals(List.of(), words(plate(10, 50, 7, 1000, 700, "en")));
    }
}
