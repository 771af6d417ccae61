package org.masar.draw.ground;

import java.util.List;
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
    private static final BasemapGround GROUND = new BasemapGround(new BasemapReader().read(), new Text(new Fonts()));

    @ParameterizedTest
    @CsvSource({"ground-country-light-en, 38.4, 34.8, 5.6, 420, 320, LIGHT, en", "ground-country-dark-ar, 38.4, 34.8, 5.6, 420, 320, DARK, ar",
        "ground-coast-light-en, 35.9, 33.9, 8, 260, 200, LIGHT, en", "ground-golan-print-en, 35.8, 33.0, 9.3, 260, 200, PRINT, en",
        "ground-euphrates-light-ar, 40.9, 34.5, 8.5, 320, 240, LIGHT, ar", "ground-yarmouk-light-en, 36.3, 33.47, 12.5, 374, 264, LIGHT, en",
        "ground-nowhere-light-en, 10, 50, 6, 240, 180, LIGHT, en"})
    void theGroundIsDrawnAsKept(String name, double lon, double lat, double zoom, int w, int h, Theme theme, String language) {
        Plate plate = new Plate(Viewport.at(new LonLat(lon, lat), zoom, w, h), Looks.of(theme), language, 1, List.of());
        SvgPen pen = new SvgPen();
        GROUND.paint(plate, pen);
        GROUND.paintFurniture(plate, pen);
        Pictures.assertKept(name, pen.picture(w, h));
    }
}
