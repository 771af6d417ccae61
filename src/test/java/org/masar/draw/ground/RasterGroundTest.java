package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.draw.UserMap;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.geo.MapBox;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.raster.TileStock;
import org.masar.state.Theme;

class RasterGroundTest {
    private static final BasemapGround GROUND = new BasemapGround(new BasemapReader().read(), () -> new org.masar.read.basemap.WorldReader().read(), new Text(new Fonts()));
    private static final MapBox DAMASCUS = MapBox.of(new org.masar.model.Extent(36.2, 33.4, 36.4, 33.6));

    /** Paints each tile in a colour of its zoom and place; has none deeper than 13 in the odd columns. */
    private record Chequered(MapBox box, int min, int max) implements TileSource {
        @Override
        public Raster raster() {
            return new Raster("chequered", "Chequered", "© Tester", box, min, max);
        }

        @Override
        public Optional<TilePixels> read(Tile t) throws IOException {
            return t.z() > 13 && t.x() % 2 == 1 ? Optional.empty() : Optional.of(TilePixels.of(1, new int[] {colour(t)}));
        }

        static int colour(Tile t) {
            return 0xff000000 | t.z() * 10 << 16 | t.x() % 16 * 15 << 8 | t.y() % 16 * 15;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static Viewport at(double lon, double lat, double zoom) {
        return Viewport.at(new LonLat(lon, lat), zoom, 600, 400);
    }

    private static Plate plate(TileStock stock, Viewport v, UserMap.Names names) {
        UserMap b = UserMap.of(stock, names);
        assertTrue(b.await(v, 1, 20_000));
        return new Plate(v, Looks.of(Theme.LIGHT), "en", 1, List.of(), b.now());
    }

    private static Canvas painted(Plate p) {
        Canvas c = Canvas.blank(600, 400);
        Graphics2D g = c.pen(1);
        GROUND.paint(p, g);
        g.dispose();
        return c;
    }

    private static int pixel(Canvas c, Viewport v, double lon, double lat) {
        Pixel p = v.toPixel(new LonLat(lon, lat));
        return c.pixels()[(int) p.y() * c.width() + (int) p.x()];
    }

    private static Tile tile(int z, double lon, double lat) {
        return new Tile(z, (int) (Mercator.x(lon) * (1 << z)), (int) (Mercator.y(lat) * (1 << z)));
    }

    @Test
    void tilesCoverTheDrawnGroundWhereTheyAreAndNotBeyond() {
        try (TileStock stock = new TileStock(new Chequered(DAMASCUS, 9, 13))) {
            Viewport v = at(36.3, 33.5, 13);
            Canvas c = painted(plate(stock, v, UserMap.Names.HIDDEN));
            assertEquals(Chequered.colour(tile(13, 36.301, 33.502)), pixel(c, v, 36.301, 33.502));
            Viewport far = at(37.5, 33.5, 10);
            Canvas elsewhere = painted(plate(stock, far, UserMap.Names.HIDDEN));
            assertEquals(Looks.of(Theme.LIGHT).colour("land").getRGB(), pixel(painted(new Plate(far, Looks.of(Theme.LIGHT), "en", 1, List.of())),
                far, 37.51, 33.45) | 0, "the place tried is plain land");
            assertEquals(pixel(elsewhere, far, 37.51, 33.45), Looks.of(Theme.LIGHT).colour("land").getRGB());
        }
    }

    @Test
    void whereATileIsMissingAFartherOneStandsIn() {
        try (TileStock stock = new TileStock(new Chequered(DAMASCUS, 9, 15))) {
            Viewport v = at(36.3, 33.5, 15);
            Canvas c = painted(plate(stock, v, UserMap.Names.HIDDEN));
            Tile middle = tile(15, 36.3, 33.5);
            for (int dx = -1; dx < 1; dx++) {
                Tile t = new Tile(15, middle.x() + dx, middle.y());
                LonLat inside = Mercator.toLonLat(new org.masar.geo.MapPoint((t.x() + 0.4) / (1 << 15), (t.y() + 0.6) / (1 << 15)));
                Tile from = t.x() % 2 == 0 ? t : t.at(14).x() % 2 == 0 ? t.at(14) : t.at(13);
                assertEquals(Integer.toHexString(Chequered.colour(from)), Integer.toHexString(pixel(c, v, inside.lon(), inside.lat())), t.toString());
            }
        }
    }

    @Test
    void namesStandOnThePixelsOrNotAndTheMapIsCredited() {
        try (TileStock stock = new TileStock(new Chequered(DAMASCUS, 9, 13))) {
            Viewport v = at(36.3, 33.5, 12);
            assertTrue(svg(plate(stock, v, UserMap.Names.SHOWN)).contains(">Damascus<"));
            String bare = svg(plate(stock, v, UserMap.Names.HIDDEN));
            assertFalse(bare.contains(">Damascus<"));
            assertTrue(bare.contains("© Tester"), bare);
            assertFalse(bare.contains("no street map"), bare);
        }
    }

    private static String svg(Plate p) {
        SvgPen pen = new SvgPen();
        GROUND.paint(p, pen);
        GROUND.paintFurniture(p, pen);
        return pen.picture(600, 400);
    }

    @Test
    void fromTooFarAwayOrBesideItTheDrawnGroundIsPaintedAsEver() {
        try (TileStock stock = new TileStock(new Chequered(DAMASCUS, 12, 13))) {
            for (Viewport v : List.of(at(38, 35, 6), at(40, 35, 13))) {
                SvgPen drawn = new SvgPen(), chosen = new SvgPen();
                GROUND.paint(new Plate(v, Looks.of(Theme.LIGHT), "en", 1, List.of()), drawn);
                GROUND.paint(plate(stock, v, UserMap.Names.SHOWN), chosen);
                // The credit stands there too, and is longer: names may give way to it.
                assertFalse(chosen.picture(600, 400).contains("<image") && !drawn.picture(600, 400).contains("<image"));
                assertTrue(svg(plate(stock, v, UserMap.Names.SHOWN)).contains("© Tester"));
            }
        }
    }

    @Test
    void aMapThatCrossesThe180thMeridianIsWhole() {
        MapBox pacific = MapBox.of(new org.masar.model.Extent(170, -30, -170, 10));
        try (TileStock stock = new TileStock(new Chequered(pacific, 3, 6))) {
            Viewport v = at(179.9, -10, 5);
            Canvas c = painted(plate(stock, v, UserMap.Names.HIDDEN));
            int n = 32;
            assertEquals(Chequered.colour(new Tile(5, n - 1, 16)), c.pixels()[(int) (v.py(0.5 + 0.5 / n)) * 600 + (int) v.px(1 - 0.2 / n)]);
            assertEquals(Chequered.colour(new Tile(5, 0, 16)), c.pixels()[(int) (v.py(0.5 + 0.5 / n)) * 600 + (int) v.px(1 + 0.2 / n)]);
        }
    }
}
