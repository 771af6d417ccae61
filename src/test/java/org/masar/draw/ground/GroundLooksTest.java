package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.Part;
import org.masar.draw.Plate;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Cartography;
import org.masar.state.Theme;

class GroundLooksTest {
    private static final BasemapGround GROUND = new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), new Text(new Fonts()));

    private static String drawn(Theme theme, double zoom, Cartography cartography) {
        Plate plate = new Plate(Viewport.at(new LonLat(36, 34), zoom, 700, 500), Looks.of(theme), "en", 1, List.of(), UserMap.NONE, Part.WHOLE, null,
            cartography);
        SvgPen pen = new SvgPen();
        GROUND.paint(plate, pen);
        GROUND.paintFurniture(plate, pen);
        return pen.picture(700, 500);
    }

    private static double luminance(int rgb) {
        double[] c = {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
        for (int i = 0; i < 3; i++) {
            c[i] = c[i] <= 0.03928 ? c[i] / 12.92 : Math.pow((c[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b)), dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xffffff, 0x020514, 0x0b1f3f, 0xc8b48c, 0x203010, 0xff0000, 0x00ff00, 0x0000ff})
    void everyColourOfThePictureFromSpaceLeavesLettersReadable(int seen) {
        Color pale = Looks.of(Theme.LIGHT).colour("label"), light = Looks.of(Theme.DARK).colour("label");
        assertTrue(contrast(pale.getRGB(), SpaceLayer.toned(seen, false)) >= 4.5, "on pale: " + Integer.toHexString(SpaceLayer.toned(seen, false)));
        assertTrue(contrast(light.getRGB(), SpaceLayer.toned(seen, true)) >= 4.5, "on dark: " + Integer.toHexString(SpaceLayer.toned(seen, true)));
    }

    @Test
    void slopesAreLaidUponLandAloneAndDarkenNoMoreThanLettersBear() {
        assertEquals(0x0b1f3f, SpaceLayer.shaded(0x0b1f3f, -1));
        assertTrue(luminance(SpaceLayer.shaded(0xc8b48c, -0.5)) < luminance(0xc8b48c));
        assertTrue(luminance(SpaceLayer.shaded(0xc8b48c, 0.5)) > luminance(0xc8b48c));
    }

    @Test
    void overSyriaThePictureFromSpaceIsPlainlyAnotherGroundThanTheDrawnOne() {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            double apart = 0;
            int[][] grounds = new int[2][];
            for (int i = 0; i < 2; i++) {
                grounds[i] = new int[300 * 200];
                new Painter(GROUND).paintGround(Viewport.at(new LonLat(38.5, 34.5), 7, 300, 200), Looks.of(theme),
                    i == 0 ? Cartography.PLAIN : Cartography.PLAIN.withBasemap(Cartography.SATELLITE), 1, grounds[i]);
            }
            for (int i = 0; i < grounds[0].length; i++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    apart += Math.abs((grounds[0][i] >> shift & 255) - (grounds[1][i] >> shift & 255)) / 3.0 / grounds[0].length;
                }
            }
            assertTrue(apart > 14, theme + ": the two differ by " + apart + " of 255");
        }
    }

    @Test
    void thePictureFromSpaceIsCreditedWhereItShowsAndOnlyThere() {
        Cartography space = Cartography.PLAIN.withBasemap(Cartography.SATELLITE);
        assertTrue(drawn(Theme.LIGHT, 5, space).contains("NASA Blue Marble"));
        assertFalse(drawn(Theme.LIGHT, 9, space).contains("NASA Blue Marble"));
        assertFalse(drawn(Theme.LIGHT, 5, Cartography.PLAIN).contains("NASA Blue Marble"));
        assertFalse(drawn(Theme.PRINT, 5, space).contains("NASA Blue Marble"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 7, 9})
    void inPrintEveryLineIsDarkEnoughForAPhotocopierAndNoAreaIsGrey(double zoom) {
        String svg = drawn(Theme.PRINT, zoom, Cartography.PLAIN);
        Pattern.compile("stroke=\"#([0-9a-f]{6})([0-9a-f]{2})?\"").matcher(svg).results().filter(m -> m.group(2) == null || !m.group(2).equals("00")).forEach(m ->
            assertTrue(luminance(Integer.parseInt(m.group(1), 16)) < 0.15 || m.group(1).equals("ffffff"), "a line of " + m.group()));
        Pattern.compile("<path fill=\"#([0-9a-f]{6})").matcher(svg).results().forEach(m ->
            assertTrue(m.group(1).equals("ffffff") || luminance(Integer.parseInt(m.group(1), 16)) < 0.15, "an area of " + m.group()));
    }

    @Test
    void beyond85DegreesThereIsPaper() {
        Plate plate = new Plate(Viewport.at(new LonLat(0, 85), 2, 400, 400), Looks.of(Theme.LIGHT), "en", 1, List.of());
        org.masar.draw.Canvas canvas = org.masar.draw.Canvas.blank(400, 400);
        java.awt.Graphics2D pen = canvas.pen(1);
        GROUND.paint(plate, pen);
        pen.dispose();
        assertEquals(Looks.of(Theme.LIGHT).colour("bg").getRGB(), canvas.image().getRGB(200, 20));
        assertEquals(Looks.of(Theme.LIGHT).colour("sea").getRGB(), canvas.image().getRGB(200, 230));
    }
}
