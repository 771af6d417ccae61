package org.masar.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Tile;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.mbtiles.MadeTiles;

class ExportCommandTest {
    private static final String BUILT_IN = "builtin:south-damascus-2018";
    private static final String TALE = """
        {"masar": 1, "id": "tale", "title": {"en": "A tale"}, "timeZone": "UTC",
         "places": [{"id": "here", "label": {"en": "Here"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}}],
         "events": [{"id": "it", "title": {"en": "It happens"}, "when": "2020-05-02", "places": [{"place": "here", "role": "at"}]}],
         "walkthroughs": [{"id": "walk", "title": {"en": "Walk"}, "steps": [
           {"title": {"en": "One"}, "view": {"mode": "all"}},
           {"title": {"en": "Two"}, "view": {"mode": "moment", "playhead": "2020-05-03", "look": "dark"}}]}]}
        """;
    @TempDir
    Path folder;
    private String messages;

    private int export(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("export", file));
        args.addAll(List.of(more));
        if (!args.contains("--size")) {
            args.addAll(List.of("--size", "640x400"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
        int status = Cli.run(args.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8), "a picture is the whole result");
        messages = err.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private String tale() throws IOException {
        return Files.writeString(folder.resolve("tale.json"), TALE).toString();
    }

    @Test
    void theStartOfTheBuiltInDatasetIsWritten() throws IOException {
        assertEquals(0, export(BUILT_IN, "--out", out("a.png"), "--scale", "1.5"), () -> messages);
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals("960x600", picture.getWidth() + "x" + picture.getHeight());
        assertEquals("", messages);
    }

    @Test
    void theSameWishesGiveTheSameBytesAndOthersDoNot() throws IOException {
        String file = tale();
        export(file, "--out", out("a.png"), "--lang", "ar");
        export(file, "--out", out("b.png"), "--lang", "ar");
        export(file, "--out", out("c.png"), "--lang", "ar", "--look", "dark");
        assertArrayEquals(bytes("a.png"), bytes("b.png"));
        assertFalse(java.util.Arrays.equals(bytes("a.png"), bytes("c.png")));
    }

    @Test
    void aFileThatIsThereNeedsForce() throws IOException {
        String file = tale();
        Files.writeString(folder.resolve("a.png"), "mine");
        assertEquals(2, export(file, "--out", out("a.png")));
        assertTrue(messages.contains("--force"), messages);
        assertEquals("mine", Files.readString(folder.resolve("a.png")));
        assertEquals(0, export(file, "--out", out("a.png"), "--force"));
        assertTrue(bytes("a.png").length > 1000);
    }

    @Test
    void aStepOfAWalkthroughIsThePictureOfItsView() throws IOException {
        String file = tale();
        assertEquals(0, export(file, "--out", out("step.png"), "--walkthrough", "walk", "--step", "2"), () -> messages);
        export(file, "--out", out("by-hand.png"), "--mode", "moment", "--at", "2020-05-03", "--look", "dark");
        assertArrayEquals(bytes("by-hand.png"), bytes("step.png"));
    }

    @Test
    void aStepOfTheBuiltInWalkthroughIsThePictureOfWhatItSpeaksOf() throws IOException {
        assertEquals(0, export(BUILT_IN, "--out", out("denial.png"), "--walkthrough", "may-2018", "--step", "7"), () -> messages);
        export(BUILT_IN, "--out", out("by-hand.png"), "--view", Files.writeString(folder.resolve("v.json"), """
            {"camera": {"center": [36.299, 33.467], "zoom": 13.7}, "mode": "moment", "playhead": "2018-05-20", "voices": ["sana", "abdel-hadi"],
             "filter": {"categories": ["fighting", "leaving"]}, "selection": {"event": "first-batch"}}""").toString());
        assertArrayEquals(bytes("by-hand.png"), bytes("denial.png"));
        assertEquals("", messages);
    }

    @Test
    void aWebPageTellsTheWholeWalkthroughUnlessOneStepIsAskedFor() throws IOException {
        String file = tale();
        assertEquals(0, export(file, "--out", out("all.html")), () -> messages);
        assertEquals(2, Files.readString(folder.resolve("all.html")).split("<section class=\"step\"").length - 1);
        assertEquals(0, export(file, "--out", out("one.html"), "--walkthrough", "walk", "--step", "2"), () -> messages);
        assertEquals(1, Files.readString(folder.resolve("one.html")).split("<section class=\"step\"").length - 1);
    }

    @Test
    void aViewFileIsThePictureOfItsView() throws IOException {
        String file = tale();
        Path view = Files.writeString(folder.resolve("v.json"), "{\"mode\": \"moment\", \"playhead\": \"2020-05-03\", \"look\": \"dark\"}");
        assertEquals(0, export(file, "--out", out("view.png"), "--view", view.toString()), () -> messages);
        export(file, "--out", out("by-hand.png"), "--mode", "moment", "--at", "2020-05-03", "--look", "dark");
        assertArrayEquals(bytes("by-hand.png"), bytes("view.png"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--out a.gif                                   | .png",
        "--out a.png --size 0x10                       | too small",
        "--out a.png --size wide                       | 1280x800",
        "--out a.png --size 90000x90000                | 120 million",
        "--out a.png --look pink                       | light, dark or print",
        "--out a.png --lang klingon                    | en or ar",
        "--out a.png --center 36.3                     | --zoom",
        "--out a.png --center 36.3 --zoom 9            | longitude,latitude",
        "--out a.png --center 36.3,33.5 --zoom 99      | zoom",
        "--out a.png --bbox 1,2,3,4 --center 1,2 --zoom 3 | one of them",
        "--out a.png --bbox 1,2,3                      | four numbers",
        "--out a.png --walkthrough wolk                | did you mean walk",
        "--out a.png --walkthrough walk --step 3       | which has 2",
        "--out a.png --step 1                          | --walkthrough"})
    void wrongWishesAreNamed(String args, String expected) throws IOException {
        assertEquals(2, export(tale(), args.replace("--out a", "--out " + folder.resolve("a")).split(" +")), () -> messages);
        assertTrue(messages.contains(expected), messages);
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    @Test
    void aFolderThatIsNotThereEndsWithThree() throws IOException {
        assertEquals(3, export(tale(), "--out", out("none/a.png")));
        assertTrue(messages.contains("does not exist"), messages);
    }

    @Test
    void aDatasetWithErrorsIsDrawnAndItsErrorsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), TALE.replace("\"place\": \"here\", \"role\": \"at\"", "\"place\": \"hare\", \"role\": \"at\""));
        assertEquals(0, export(broken.toString(), "--out", out("a.png")));
        assertTrue(messages.contains("hare"), messages);
        assertEquals(1, export(broken.toString(), "--out", out("b.png"), "--strict"));
    }

    @Test
    void aMapOfTheUsersLiesUnderTheEventsAndWhatLiesOverItIsDrawn() throws IOException {
        Path map = new MadeTiles().zoom(13, 36.2, 33.4, 36.4, 33.6).say("bounds", "36.2,33.4,36.4,33.6").to(folder.resolve("m.mbtiles"));
        Path over = Files.writeString(folder.resolve("o.geojson"), "{\"type\": \"Feature\", \"properties\": {\"fill\": \"#ff00ff\", "
            + "\"fill-opacity\": 1}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[36.31, 33.45], [36.33, 33.45], [36.33, 33.47], "
            + "[36.31, 33.47], [36.31, 33.45]]]}}");
        assertEquals(0, export(tale(), "--out", out("a.png"), "--basemap", map.toString(), "--overlay", over.toString(), "--center",
            "36.3,33.47", "--zoom", "13"), () -> messages);
        assertEquals("", messages);
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        Viewport v = Viewport.at(new LonLat(36.3, 33.47), 13, 640, 400);
        Pixel purple = v.toPixel(new LonLat(36.32, 33.46)), tile = v.toPixel(new LonLat(36.283, 33.448));
        assertEquals("ffff00ff", Integer.toHexString(picture.getRGB((int) purple.x(), (int) purple.y())));
        Tile t = new Tile(13, (int) (Mercator.x(36.283) * 8192), (int) (Mercator.y(33.448) * 8192));
        assertEquals(Integer.toHexString(MadeTiles.colour(t).getRGB()), Integer.toHexString(picture.getRGB((int) tile.x(), (int) tile.y())));
    }

    @Test
    void aMapThatCannotBeShownIsNamedAndNothingIsWritten() throws IOException {
        Path damaged = Files.writeString(folder.resolve("bad.mbtiles"), "SQLite format 3\0 and nothing more");
        assertEquals(3, export(tale(), "--out", out("a.png"), "--basemap", damaged.toString()));
        assertTrue(messages.contains("bad.mbtiles cannot be shown as a map: the file is damaged or was not copied whole"), messages);
        assertFalse(Files.exists(folder.resolve("a.png")));
    }

    /** Exports without the size that the other tests have. */
    private int again(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
        int status = Cli.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        messages = err.toString(StandardCharsets.UTF_8);
        return status;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg", "pdf"})
    void aPictureGivesItselfAgain(String suffix) throws IOException {
        Path tale = Files.writeString(folder.resolve("tale.json"), TALE);
        assertEquals(0, export(tale.toString(), "--out", out("a." + suffix), "--mode", "moment", "--at", "2020-05-02", "--center", "36.31,33.51", "--zoom", "9",
            "--look", "dark", "--lang", "ar", "--size", "300x200", "--scale", "1.5"));
        assertEquals(0, again("export", tale.toString(), "--out", out("b." + suffix), "--view", out("a." + suffix)));
        assertEquals("", messages);
        assertArrayEquals(bytes("a." + suffix), bytes("b." + suffix));
        assertEquals(0, again("export", tale.toString(), "--out", out("c." + suffix), "--view", out("a." + suffix), "--look", "light"));
        assertFalse(java.util.Arrays.equals(bytes("a." + suffix), bytes("c." + suffix)), "what is said otherwise counts");
    }

    @Test
    void aPictureOfAPageGivesThePageAgain() throws IOException {
        Path tale = Files.writeString(folder.resolve("tale.json"), TALE);
        assertEquals(0, export(tale.toString(), "--out", out("a.png"), "--page", "400x300px", "--dpi", "96", "--template", "handout", "--title", "Mine"));
        assertEquals(0, again("export", tale.toString(), "--out", out("b.png"), "--view", out("a.png")));
        assertArrayEquals(bytes("a.png"), bytes("b.png"));
    }

    @Test
    void aPictureOfAnotherStateOrAnotherDatasetIsSaidToBe() throws IOException {
        Path tale = Files.writeString(folder.resolve("tale.json"), TALE);
        assertEquals(0, export(tale.toString(), "--out", out("a.png")));
        Path changed = Files.writeString(folder.resolve("changed.json"), TALE.replace("It happens", "It happened"));
        assertEquals(0, again("export", changed.toString(), "--out", out("b.png"), "--view", out("a.png")));
        assertTrue(messages.contains("a.png:1:1: warning: the dataset has changed since this picture was made"), messages);
        Path other = Files.writeString(folder.resolve("other.json"), TALE.replace("\"tale\"", "\"other\""));
        assertEquals(0, again("export", other.toString(), "--out", out("c.png"), "--view", out("a.png")));
        assertTrue(messages.contains("this picture was made from the dataset \"tale\", not from \"other\""), messages);
    }

    @Test
    void aPictureThatSaysNothingIsRefused() throws IOException {
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("plain.png").toFile());
        assertEquals(3, again("export", BUILT_IN, "--out", out("b.png"), "--view", out("plain.png")));
        assertTrue(messages.contains("plain.png: this picture says nothing of a view in Masar"), messages);
        assertFalse(Files.exists(folder.resolve("b.png")));
    }
}
