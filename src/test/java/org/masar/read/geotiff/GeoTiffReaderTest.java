package org.masar.read.geotiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.geo.Mercator;
import org.masar.geo.MapPoint;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.model.LonLat;
import org.masar.read.raster.NoMap;

class GeoTiffReaderTest {
    private static final double WEST = 36.25, NORTH = 33.51;
    @TempDir
    Path folder;

    private GeoTiffReader reader() {
        return new GeoTiffReader(Path.of("target", "epsg"));
    }

    /** Quarters: red, green over blue, white. */
    private static BufferedImage quarters(int w, int h, int type) {
        BufferedImage i = new BufferedImage(w, h, type);
        Graphics2D g = i.createGraphics();
        Color[] c = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int q = 0; q < 4; q++) {
            g.setColor(c[q]);
            g.fillRect(q % 2 * w / 2, q / 2 * h / 2, w / 2, h / 2);
        }
        g.dispose();
        return i;
    }

    private MadeTiff degrees(BufferedImage... sizes) {
        double per = 0.1 / sizes[0].getWidth();
        return new MadeTiff(sizes).place(WEST, NORTH, per, per).keys(1024, 2, 1025, 1, 2048, 4326);
    }

    /** Says the colour at a place, read from the closest tile, in hexadecimal with its alpha; "none" where there is no tile. */
    private static String colour(TileSource map, double lon, double lat) throws IOException {
        return colour(map, lon, lat, map.raster().maxZoom());
    }

    private static String colour(TileSource map, double lon, double lat, int z) throws IOException {
        double n = 1 << z, x = Mercator.x(lon) * n, y = Mercator.y(lat) * n;
        Optional<TilePixels> p = map.read(new Tile(z, (int) x, (int) y));
        return p.map(t -> Integer.toHexString(t.argb()[(int) ((y - (int) y) * 256) * 256 + (int) ((x - (int) x) * 256)])).orElse("none");
    }

    private static String quarters(TileSource map) throws IOException {
        return String.join(" ", colour(map, 36.27, 33.49), colour(map, 36.33, 33.49), colour(map, 36.27, 33.43), colour(map, 36.33, 33.43),
            colour(map, 36.24, 33.49));
    }

    @Test
    void aPictureInDegreesLiesWhereItsKeysSay() throws IOException {
        Path file = degrees(quarters(400, 400, BufferedImage.TYPE_INT_RGB)).text(33432, "(c) Some Office").to(folder.resolve("a.tif"));
        try (TileSource map = reader().open(file)) {
            assertEquals("ffff0000 ff00ff00 ff0000ff ffffffff 0", quarters(map));
            Raster r = map.raster();
            assertEquals("a.tif | a.tif | (c) Some Office | 36.25000 33.51000 to 36.35000 33.41000 | closest 13", String.format("%s | %s | %s | %s to %s | closest %d",
                r.id(), r.name(), r.attribution(), at(r.box().left(), r.box().top()), at(r.box().right(), r.box().bottom()), r.maxZoom()));
        }
    }

    private static String at(double x, double y) {
        LonLat p = Mercator.toLonLat(new MapPoint(x, y));
        return String.format("%.5f %.5f", p.lon(), p.lat());
    }

    @Test
    void webMercatorAndUtmPicturesLieTrueToo() throws IOException {
        double world = 2 * Math.PI * Mercator.EARTH_RADIUS, x = (Mercator.x(WEST) - 0.5) * world, y = (0.5 - Mercator.y(NORTH)) * world;
        Path mercator = new MadeTiff(quarters(400, 400, BufferedImage.TYPE_INT_RGB)).place(x, y, 11131.9 / 400, 13360.0 / 400)
            .keys(1024, 1, 1025, 1, 3072, 3857).to(folder.resolve("m.tif"));
        try (TileSource map = reader().open(mercator)) {
            assertEquals("ffff0000 ff00ff00 ff0000ff ffffffff 0", quarters(map));
        }
        // UTM 37 N: 36.25 E 33.51 N is 244,560 E 3,711,270 N; a degree there is 92,900 m by 110,900 m
        Path utm = new MadeTiff(quarters(400, 400, BufferedImage.TYPE_INT_RGB)).place(244_560, 3_711_270, 9_290 / 400.0, 11_090 / 400.0)
            .keys(1024, 1, 1025, 1, 3072, 32637).to(folder.resolve("u.tif"));
        try (TileSource map = reader().open(utm)) {
            assertEquals("ffff0000 ff00ff00 ff0000ff ffffffff 0", quarters(map));
        }
    }

    @Test
    void aRotatedPictureIsTurnedByItsMatrix() throws IOException {
        // a quarter turn: columns run south, rows run west
        Path file = new MadeTiff(quarters(400, 400, BufferedImage.TYPE_INT_RGB))
            .place(new double[] {0, -0.1 / 400, 0, WEST + 0.1, -0.1 / 400, 0, 0, NORTH}).keys(2048, 4326).to(folder.resolve("r.tif"));
        try (TileSource map = reader().open(file)) {
            assertEquals("ff0000ff ffff0000 ffffffff ff00ff00 0", quarters(map));
        }
    }

    @Test
    void aSystemOfPointsMeansTheMiddleOfThePixel() throws IOException {
        BufferedImage two = quarters(2, 2, BufferedImage.TYPE_INT_RGB);
        Path file = new MadeTiff(two).place(WEST + 0.025, NORTH - 0.025, 0.05, 0.05).keys(1025, 2, 2048, 4326).to(folder.resolve("p.tif"));
        try (TileSource map = reader().open(file)) {
            assertEquals("36.25000 33.51000", at(map.raster().box().left(), map.raster().box().top()));
        }
    }

    @Test
    void greysPalettesAndTransparencyAreShown() throws IOException {
        try (TileSource map = reader().open(degrees(quarters(400, 400, BufferedImage.TYPE_BYTE_GRAY)).to(folder.resolve("g.tif")))) {
            String[] c = quarters(map).split(" ");
            assertTrue(c[3].equals("ffffffff") && c[0].matches("ff(..)\\1\\1"), String.join(" ", c));
        }
        try (TileSource map = reader().open(degrees(quarters(400, 400, BufferedImage.TYPE_BYTE_INDEXED)).to(folder.resolve("i.tif")))) {
            assertEquals("ffff0000 ff00ff00 ff0000ff ffffffff 0", quarters(map));
        }
        BufferedImage holed = quarters(400, 400, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 200; y++) {
            holed.setRGB(0, y, 200, 1, new int[200], 0, 200);
        }
        try (TileSource map = reader().open(degrees(holed).tiled().to(folder.resolve("t.tif")))) {
            assertEquals("0 ff00ff00 ff0000ff ffffffff 0", quarters(map));
        }
    }

    @Test
    void greysOf16BitsAreStretchedAndWhatIsNoDataIsTransparent() throws IOException {
        BufferedImage grey = new BufferedImage(400, 400, BufferedImage.TYPE_USHORT_GRAY);
        int[] values = {0, 1000, 1500, 2000};
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                grey.getRaster().setSample(x, y, 0, values[y / 200 * 2 + x / 200]);
            }
        }
        try (TileSource map = reader().open(degrees(grey).text(42113, "0").to(folder.resolve("s.tif")))) {
            assertEquals("0 ff000000 ff808080 ffffffff 0", quarters(map));
        }
    }

    @Test
    void smallerSizesInTheFileAreUsedFromAfar() throws IOException {
        BufferedImage far = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = far.createGraphics();
        g.setColor(Color.MAGENTA);
        g.fillRect(0, 0, 100, 100);
        g.dispose();
        try (TileSource map = reader().open(degrees(quarters(400, 400, BufferedImage.TYPE_INT_RGB), far).to(folder.resolve("o.tif")))) {
            assertEquals("ffff0000", colour(map, 36.27, 33.49, 13));
            assertEquals("ffff00ff", colour(map, 36.27, 33.49, 10));
        }
    }

    @Test
    void whatHasNoPlaceOrNoSystemIsRefusedInWords() {
        BufferedImage i = quarters(8, 8, BufferedImage.TYPE_INT_RGB);
        assertEquals("it is a TIFF picture without a place on the earth", refused(new MadeTiff(i)));
        assertEquals("it does not name its reference system", refused(new MadeTiff(i).place(1, 2, 3, 4)));
        assertEquals("it does not say where its corners are", refused(new MadeTiff(i).keys(2048, 4326)));
        assertEquals("it uses a reference system of its own, without an EPSG code", refused(new MadeTiff(i).place(1, 2, 3, 4).keys(3072, 32767)));
        assertEquals("its reference system EPSG:1 is not known here", refused(new MadeTiff(i).place(1, 2, 3, 4).keys(3072, 1)));
        assertEquals("its corners are not on the earth in its reference system EPSG:4326",
            refused(new MadeTiff(i).place(244_560, 3_711_270, 3, 4).keys(2048, 4326)));
    }

    private String refused(MadeTiff made) {
        Path file = made.to(folder.resolve("bad.tif"));
        return assertThrows(NoMap.class, () -> reader().open(file)).said().english();
    }

    @Test
    void damagedFilesAndBigTiffAreRefusedInWordsAndAtOnce() throws IOException {
        Path sound = degrees(quarters(400, 400, BufferedImage.TYPE_INT_RGB)).to(folder.resolve("a.tif"));
        byte[] bytes = Files.readAllBytes(sound);
        Path cut = Files.write(folder.resolve("cut.tif"), Arrays.copyOf(bytes, bytes.length / 2));
        String damaged = "the file is damaged, or of a kind of TIFF that Java cannot read";
        assertEquals(damaged, assertThrows(NoMap.class, () -> reader().open(cut).read(new Tile(13, 4920, 3290))).said().english());
        Path noise = Files.write(folder.resolve("noise.tif"), new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 99, 99, 99});
        assertEquals(damaged, assertThrows(NoMap.class, () -> reader().open(noise)).said().english());
        Path big = folder.resolve("big.tif");
        try (RandomAccessFile f = new RandomAccessFile(big.toFile(), "rw")) {
            f.write(new byte[] {'I', 'I', 43, 0, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0});
            f.setLength(5L << 30);
        }
        assertEquals("it is a BigTIFF, which Java cannot read", assertThrows(NoMap.class, () -> reader().open(big)).said().english());
    }

    @Test
    void aFileOfMoreThanTwoGigabytesIsReadInParts() throws IOException {
        Path file = degrees(quarters(400, 400, BufferedImage.TYPE_INT_RGB)).tiled().to(folder.resolve("a.tif"));
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.setLength((2L << 30) + 1);
        }
        try (TileSource map = reader().open(file)) {
            assertEquals("ffff0000 ff00ff00 ff0000ff ffffffff 0", quarters(map));
        }
    }
}
