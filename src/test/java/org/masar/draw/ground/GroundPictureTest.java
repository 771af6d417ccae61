package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Pictures;
import org.masar.draw.Plate;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.state.Theme;

class GroundPictureTest {
    private static final BasemapGround GROUND = new BasemapGround(new BasemapReader().read(), () -> new org.masar.read.basemap.WorldReader().read(), new Text(new Fonts()));

    @ParameterizedTest
    @CsvSource({"ground-country-light-en, 38.4, 34.8, 5.6, 420, 320, LIGHT, en", "ground-country-dark-ar, 38.4, 34.8, 5.6, 420, 320, DARK, ar",
        "ground-coast-light-en, 35.9, 33.9, 8, 260, 200, LIGHT, en", "ground-golan-print-en, 35.8, 33.0, 9.3, 260, 200, PRINT, en",
        "ground-euphrates-light-ar, 40.9, 34.5, 8.5, 320, 240, LIGHT, ar", "ground-yarmouk-light-en, 36.3, 33.47, 12.5, 374, 264, LIGHT, en",
        "ground-europe-light-en, 10, 50, 6, 240, 180, LIGHT, en"})
    void theGroundIsDrawnAsKept(String name, double lon, double lat, double zoom, int w, int h, Theme theme, String language) {
        Plate plate = new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(theme), language, 1, List.of(), org.masar.draw.UserMap.NONE, org.masar.draw.Part.WHOLE,
            zoom > 11 ? "notice.quarters" : null);
        SvgPen pen = new SvgPen();
        GROUND.paint(plate, pen);
        GROUND.paintFurniture(plate, pen);
        Pictures.assertKept(name, pen.picture(w, h));
    }

    @ParameterizedTest
    @CsvSource({"36.3, 33.47, 24", "35.75, 33.1, 20", "0, 0, 0", "179.9, 84, 3", "40.95, 34.46, 18"})
    void fromAnyHeightTheGroundIsDrawnInMarksThatStayNearThePicture(double lon, double lat, double zoom) {
        SvgPen pen = new SvgPen();
        Plate plate = new Plate(Viewport.at(new LonLat(lon, lat), zoom, 800, 600), Looks.of(Theme.LIGHT), "ar", 1, List.of());
        GROUND.paint(plate, pen);
        GROUND.paintFurniture(plate, pen);
        String svg = pen.picture(800, 600);
        long farthest = Pattern.compile(" d=\"([^\"]*)\"").matcher(svg).results()
            .flatMapToLong(m -> Pattern.compile("-?\\d+").matcher(m.group(1)).results().map(n -> n.group()).mapToLong(n -> Math.abs(Long.parseLong(n))))
            .max().orElse(0);
        assertTrue(farthest < 2000, "a mark reaches " + farthest + " pixels away");
    }
}
