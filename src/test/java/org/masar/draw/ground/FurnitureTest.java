package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Box;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.geo.Viewport;
import org.masar.geo.gt.Geodesic;
import org.masar.model.LonLat;
import org.masar.state.Theme;

class FurnitureTest {
    private final Text text = new Text(new Fonts());
    private final Furniture furniture = new Furniture(text);

    private static Plate plate(double lon, double lat, double zoom, int w, int h, String language) {
        return new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(Theme.LIGHT), language, 1, List.of());
    }

    private String drawn(Plate p) {
        SvgPen pen = new SvgPen();
        furniture.paint(p, pen);
        return pen.picture(p.viewport().width(), p.viewport().height());
    }

    @ParameterizedTest
    @CsvSource({"48000, 20 km, 20 mi", "99999, 50 km, 50 mi", "100000, 100 km, 50 mi", "1700, 1 km, 1 mi", "1000, 1 km, ½ mi", "500, 500 m, ¼ mi",
        "400, 200 m, 1000 ft", "7, 5 m, 20 ft"})
    void lengthsAreRound(double metres, String metric, String imperial) {
        assertEquals(metric, ScaleBar.Length.metric(metres).in(Texts.in("en")));
        assertEquals(imperial, ScaleBar.Length.imperial(metres).in(Texts.in("en")));
        assertTrue(ScaleBar.Length.imperial(metres).metres() <= metres);
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "33.5, 7", "60, 5", "60, 9", "-45, 4"})
    void theScaleIsRightWhereItStandsEvenOnATallPictureFarNorth(double lat, double zoom) {
        Viewport v = Viewport.at(new LonLat(36.3, lat), zoom, 800, 1200);
        LonLat a = v.toLonLat(new org.masar.geo.Pixel(16, 1170)), b = v.toLonLat(new org.masar.geo.Pixel(116, 1170));
        assertEquals(Geodesic.metres(a, b), 100 * ScaleBar.metresPerPixel(v, 16, 1170), Geodesic.metres(a, b) * 0.005);
    }

    @Test
    void northStandsBesideTheScaleInBothLanguagesWhereThereIsRoom() {
        assertTrue(drawn(plate(36.3, 33.5, 8, 800, 500, "en")).contains(">N<"));
        assertTrue(drawn(plate(36.3, 33.5, 8, 800, 500, "ar")).contains(">ش<"));
        assertFalse(drawn(plate(36.3, 33.5, 8, 150, 100, "en")).contains(">N<"));
    }

    @Test
    void theAttributionIsAlwaysThereAndInsideThePicture() {
        for (int width : new int[] {120, 240, 374, 1060}) {
            Plate p = plate(36.3, 33.5, 8, width, 90, "ar");
            String svg = drawn(p);
            assertTrue(svg.contains("OpenStreetMap contributors · Natural Earth · GeoNames"), svg);
            Box b = new Credit(text).box(p).orElseThrow();
            assertTrue(new Box(0, 0, width, 90).holds(b), width + " " + b);
        }
    }

    @Test
    void theNoticeSaysWhatThePlateAsksForInItsLanguage() {
        Plate bare = plate(36.3, 33.47, 12, 900, 600, "ar");
        Plate with = new Plate(bare.viewport(), bare.look(), "ar", 1, List.of(), org.masar.draw.UserMap.NONE, org.masar.draw.Part.WHOLE, "notice.quarters");
        assertTrue(drawn(with).contains("مواقع الأحياء تقريبية"));
        assertFalse(drawn(bare).contains("تقريبية"));
    }

    @Test
    void nothingOfTheFurnitureMeetsAnother() {
        for (int width : new int[] {240, 300, 374, 500, 640, 800, 1280}) {
            List<Box> boxes = furniture.boxes(new Plate(Viewport.at(new LonLat(36.3, 33.47), 13, width, 264),
                Looks.of(Theme.LIGHT), "ar", 1, List.of(), org.masar.draw.UserMap.NONE, org.masar.draw.Part.WHOLE, "notice.quarters"));
            for (Box a : boxes) {
                assertTrue(boxes.stream().filter(b -> b != a).noneMatch(a::touches), width + " " + boxes);
                assertTrue(new Box(0, 0, width, 264).holds(a), width + " " + a);
            }
        }
    }
}
