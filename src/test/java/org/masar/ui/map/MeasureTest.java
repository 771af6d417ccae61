package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Settings;

class MeasureTest {
    private static final LonLat YARMOUK = new LonLat(36.3, 33.47), TADMUR = new LonLat(38.28, 34.56), HAJIN = new LonLat(40.83, 34.69);

    private static Texts texts(String language) {
        return new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST.withLanguage(language)));
    }

    @Test
    void legsAddUpAndTheLastPointCanBeTakenBack() {
        Measure m = Measure.EMPTY.with(YARMOUK).with(TADMUR).with(TADMUR).with(HAJIN);
        assertEquals(List.of(YARMOUK, TADMUR, HAJIN), m.points());
        assertEquals(m.leg(0) + m.leg(1), m.total(), 1e-6);
        assertEquals(m.leg(0), m.withoutLast().total(), 1e-6);
        assertEquals(Measure.EMPTY, Measure.EMPTY.withoutLast());
    }

    @Test
    void aLegIsTheShortestWayOnTheEllipsoid() {
        assertEquals(111_319.49, Measure.EMPTY.with(new LonLat(0, 0)).with(new LonLat(1, 0)).total(), 0.01);
        assertEquals(20_003_931.46, Measure.EMPTY.with(new LonLat(0, -90)).with(new LonLat(0, 90)).total(), 0.01);
        List<LonLat> way = Measure.EMPTY.with(new LonLat(0, 60)).with(new LonLat(90, 60)).way(0);
        assertEquals(true, way.get(way.size() / 2).lat() > 67, "bends towards the pole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2| 2 m · 6.56 ft", "432| 432 m · 0.27 mi", "1609.344| 1.61 km · 1 mi", "12345| 12.3 km · 7.67 mi",
        "440000| 440 km · 273 mi", "20003931| 20,004 km · 12,430 mi"})
    void lengthsAreSaidBothWaysToThreeFigures(double metres, String said) {
        assertEquals(said, Lengths.say(metres, texts("en")));
    }

    @Test
    void arabicSaysLengthsInItsOwnDigitsUnlessTheUserSaysOtherwise() {
        assertEquals("١٢٫٣ كم · ٧٫٦٧ ميل", Lengths.say(12_345, texts("ar")));
    }

    @ParameterizedTest
    @CsvSource({"5", "7.5", "9", "11", "13", "16"})
    void coordinatesAreNoFinerThanAPixel(double zoom) {
        Viewport v = Viewport.at(YARMOUK, zoom, 800, 500);
        int decimals = Coordinates.decimals(v.metresPerPixel(33.47));
        double metres = 111_320 / Math.pow(10, decimals);
        assertEquals(true, metres <= 2.1 * v.metresPerPixel(33.47) && metres > 0.15 * v.metresPerPixel(33.47), decimals + " decimals at " + zoom);
    }

    @Test
    void coordinatesNameTheHemisphereInBothFormsAndLanguages() {
        Viewport v = Viewport.at(YARMOUK, 12, 800, 500);
        assertEquals("33.4700° N, 36.3000° E", Coordinates.say(YARMOUK, v, Aids.Coordinates.DEGREES, texts("en")));
        assertEquals("33° 28′ 12″ N, 36° 18′ 00″ E", Coordinates.say(YARMOUK, v, Aids.Coordinates.MINUTES, texts("en")));
        assertEquals("33.4700, 36.3000", Coordinates.plain(YARMOUK, v));
        LonLat rio = new LonLat(-43.2, -22.9);
        assertEquals("22.9000° S, 43.2000° W", Coordinates.say(rio, v, Aids.Coordinates.DEGREES, texts("en")));
        assertEquals("٣٣٫٤٧٠٠° شمالاً، ٣٦٫٣٠٠٠° شرقاً", Coordinates.say(YARMOUK, v, Aids.Coordinates.DEGREES, texts("ar")));
    }

    @Test
    void aRoundingUpOfSecondsIsCarried() {
        LonLat p = new LonLat(35.9999999, 29.99999999);
        assertEquals("30° 00′ 00″ N, 36° 00′ 00″ E", Coordinates.say(p, Viewport.at(p, 10, 800, 500), Aids.Coordinates.MINUTES, texts("en")));
    }
}
