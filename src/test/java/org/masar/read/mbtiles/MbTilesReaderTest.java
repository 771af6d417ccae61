package org.masar.read.mbtiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.read.raster.NoMap;

class MbTilesReaderTest {
    private static final Tile YARMOUK = new Tile(14, 9844, 6573);
    @TempDir
    Path folder;

    private MbTilesReader reader() {
        return new MbTilesReader(List.of(Path.of("target", "natives")));
    }

    private MadeTiles made() {
        return new MadeTiles().zoom(13, 36.28, 33.45, 36.34, 33.49).zoom(14, 36.28, 33.45, 36.34, 33.49);
    }

    @Test
    void whatTheFileSaysOfItselfIsReadAndTheAttributionIsPlainText() throws IOException {
        try (TileSource map = reader().open(made().to(folder.resolve("made map #1 100%.mbtiles")))) {
            assertEquals("made map #1 100%.mbtiles", map.raster().id());
            assertEquals("Southern Damascus, made", map.raster().name());
            assertEquals("© Made for a test", map.raster().attribution());
            assertEquals("13 to 14", map.raster().minZoom() + " to " + map.raster().maxZoom());
            assertEquals("0.60069 to 0.60100", String.format("%.5f to %.5f", map.raster().box().left(), map.raster().box().right()));
        }
    }

    @Test
    void rowsAreCountedFromTheSouthAndTilesComeAsDrawn() throws IOException {
        try (TileSource map = reader().open(made().to(folder.resolve("m.mbtiles")))) {
            TilePixels p = map.read(YARMOUK).orElseThrow();
            assertEquals(MadeTiles.colour(YARMOUK).getRGB(), p.argb()[128 * p.size() + 128]);
            assertTrue(p.opaque());
            assertTrue(map.read(new Tile(14, 0, 0)).isEmpty());
        }
    }

    @Test
    void nothingIsWrittenBesideTheFileAndTheFileStaysAsItWas() throws IOException {
        Path file = made().to(folder.resolve("m.mbtiles"));
        byte[] before = Files.readAllBytes(file);
        try (TileSource map = reader().open(file)) {
            map.read(YARMOUK);
            try (Stream<Path> all = Files.list(folder)) {
                assertEquals(List.of("m.mbtiles"), all.map(f -> f.getFileName().toString()).toList());
            }
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    @Test
    void aFileThatMayOnlyBeReadInAFolderThatMayOnlyBeReadOpens() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path file = made().to(sub.resolve("m.mbtiles"));
        assertTrue(file.toFile().setReadOnly() && sub.toFile().setReadOnly());
        try (TileSource map = reader().open(file)) {
            assertTrue(map.read(YARMOUK).isPresent());
        } finally {
            assertTrue(sub.toFile().setWritable(true));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pbf | it holds vector tiles (pbf), which need a style to be drawn by",
        "webp | its tiles are WebP pictures, which Java cannot read", "bmp9 | its tiles are of the kind 'bmp9'"})
    void mapsOfAnotherKindAreRefusedInWords(String format, String what) {
        Path file = made().say("format", format).to(folder.resolve("m.mbtiles"));
        assertEquals(what, assertThrows(NoMap.class, () -> reader().open(file)).said().english());
    }

    @Test
    void zoomsThatAreNotSaidAreCountedAndBoundsThatAreNotSoundMeanTheWorld() throws IOException {
        try (TileSource map = reader().open(made().say("minzoom", "x").say("bounds", "a,b").to(folder.resolve("m.mbtiles")))) {
            assertEquals("13 to 14, 0.0 to 1.0", map.raster().minZoom() + " to " + map.raster().maxZoom() + ", "
                + map.raster().box().left() + " to " + map.raster().box().right());
        }
    }

    @Test
    void aDamagedFileAnEmptyOneAndAnotherDatabaseAreRefusedInWords() throws IOException {
        Path cut = made().to(folder.resolve("cut.mbtiles"));
        try (RandomAccessFile f = new RandomAccessFile(cut.toFile(), "rw")) {
            f.setLength(5_000);
        }
        assertEquals("the file is damaged or was not copied whole", assertThrows(NoMap.class, () -> reader().open(cut)).said().english());
        Path noise = made().to(folder.resolve("noise.mbtiles"));
        byte[] bytes = Files.readAllBytes(noise);
        Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(noise, bytes);
        assertEquals("the file is damaged or was not copied whole", assertThrows(NoMap.class, () -> reader().open(noise)).said().english());
        Path empty = new MadeTiles().to(folder.resolve("empty.mbtiles"));
        assertEquals("it holds no tiles", assertThrows(NoMap.class, () -> reader().open(empty)).said().english());
        Path other = Files.write(folder.resolve("other.mbtiles"), "no database".getBytes(StandardCharsets.UTF_8));
        assertEquals("it does not begin as an MBTiles file does", assertThrows(NoMap.class, () -> reader().open(other)).said().english());
    }

    @Test
    void aTileThatIsNoPictureIsNamedWithWhatItIs() throws IOException {
        Path file = made().put(YARMOUK, "<!DOCTYPE html><p>sorry".getBytes(StandardCharsets.UTF_8))
            .put(new Tile(14, 9845, 6573), Arrays.copyOf(MadeTiles.png(YARMOUK, 256), 200)).to(folder.resolve("m.mbtiles"));
        try (TileSource map = reader().open(file)) {
            assertEquals("the tile 14/9844/6573 is a web page", assertThrows(IOException.class, () -> map.read(YARMOUK)).getMessage());
            assertEquals("the tile 14/9845/6573 is a PNG picture that is damaged or cut short",
                assertThrows(IOException.class, () -> map.read(new Tile(14, 9845, 6573))).getMessage());
        }
    }

    @Test
    void aFileOfMoreThanTwoGigabytesOpensWithoutBeingRead() throws IOException {
        Path file = made().to(folder.resolve("m.mbtiles"));
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.setLength((2L << 30) + 4096);
        }
        try (TileSource map = reader().open(file)) {
            assertTrue(map.read(YARMOUK).isPresent());
        }
    }
}
