package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.model.LonLat;
import org.masar.read.Input;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.picture.PictureReader;
import org.masar.state.Camera;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.Remembered;
import org.masar.state.ViewState;
import org.masar.store.DatasetHash;

/** Writes pictures and asks them what they show. */
class RememberedPictureTest {
    private final Opened opened = Texts.read(Texts.firstDataset());
    private final ViewState view = opened.start().withCamera(new Camera(new LonLat(36.3, 33.47), 11.5)).withLanguage("ar");
    private final Page page = Page.SCREEN.withTitle("الجنوب <a> & \"b\" ]]>");
    @TempDir
    private Path folder;

    private byte[] written(String suffix, Page p) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.all(new Painter(Ground.plain())).of("x." + suffix).orElseThrow()
            .write(new ExportRequest(opened.dataset(), view, 640, 400, 2).on(p), out);
        return out.toByteArray();
    }

    private static PictureReader.Read read(String name, byte[] bytes) {
        return PictureReader.read(new Input(name, bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg", "pdf"})
    void everyPictureSaysWhatItShows(String suffix) throws IOException {
        byte[] picture = written(suffix, page);
        Path file = Files.write(folder.resolve("x." + suffix), picture);
        assertTrue(PictureReader.recognises(file));
        PictureReader.Read read = read("x." + suffix, picture);
        assertEquals("", Texts.lines(read.problems()));
        assertEquals(new Remembered(DatasetHash.origin(opened.dataset()), view, List.of(), page, 640, 400, 2), read.remembered());
        assertArrayEquals(picture, written(suffix, page), "equal requests give equal bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg", "pdf"})
    void otherProgramsStillReadThePicture(String suffix) throws Exception {
        byte[] picture = written(suffix, page);
        switch (suffix) {
            case "svg" -> {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                assertEquals("svg", factory.newDocumentBuilder().parse(new ByteArrayInputStream(picture)).getDocumentElement().getLocalName());
            }
            case "pdf" -> {
                try (PDDocument d = Loader.loadPDF(picture)) {
                    String xmp = new String(d.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                    assertTrue(xmp.contains("masar:view") && xmp.contains("الجنوب"), xmp);
                }
            }
            default -> assertEquals(1280, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
        }
    }

    @Test
    void whatIsTooLongForOneSegmentOfAJpegIsWrittenInSeveral() throws IOException {
        Page longest = page.withNotes("م".repeat(19_000) + "ن".repeat(900));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ViewState many = view.withVoices(java.util.stream.IntStream.range(0, 9_000).mapToObj(i -> "voice-" + i).toList());
        new JpegExporter(new Painter(Ground.plain())).write(new ExportRequest(opened.dataset(), many, 64, 64, 1).on(longest), out);
        PictureReader.Read read = read("x.jpg", out.toByteArray());
        assertEquals(many, read.remembered().view());
        assertEquals(longest, read.remembered().page());
        assertEquals(64, ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth());
    }

    @Test
    void aPictureThatSaysNothingIsToldFromOneThatIsDamaged() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", plain);
        assertEquals("this picture says nothing of a view in Masar", read("x.png", plain.toByteArray()).why().english());
        assertEquals("this picture is damaged", read("x.png", Arrays.copyOf(plain.toByteArray(), 30)).why().english());
        assertEquals("this picture says nothing of a view in Masar", read("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()).why().english());
        assertEquals("this picture is damaged", read("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g>".getBytes()).why().english());
    }

    @Test
    void nothingOutsideOfTheFileIsEverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "{\"masar\": 1, \"dataset\": {\"id\": \"secret\"}}");
        String svg = "<!DOCTYPE svg [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><svg xmlns='http://www.w3.org/2000/svg'><metadata>"
            + "<view xmlns='urn:masar:ns:picture:1'>&s;</view></metadata></svg>";
        PictureReader.Read read = read("x.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertNull(read.remembered());
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        bomb.append("]><svg xmlns='http://www.w3.org/2000/svg'><view xmlns='urn:masar:ns:picture:1'>&a29;</view></svg>");
        assertNull(read("x.svg", bomb.toString().getBytes(StandardCharsets.UTF_8)).remembered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg", "pdf"})
    void anyDamageIsAnAnswerAndNoException(String suffix) throws IOException {
        byte[] picture = written(suffix, page);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(picture, random.nextInt(Math.min(picture.length, 6_000))) : picture.clone();
            for (int k = 0; k < 8 && damaged.length > 0; k++) {
                damaged[random.nextInt(Math.min(damaged.length, 4_000))] = (byte) random.nextInt();
            }
            PictureReader.Read read = read("x." + suffix, damaged);
            assertTrue(read.remembered() != null || read.problems().errors() > 0);
            assertFalse(read.why().english().isBlank());
        }
    }

    @Test
    void itSaysWhetherTheDatasetIsAnotherOrHasChanged() throws IOException {
        Input input = new Input("x.png", written("png", page));
        Remembered r = PictureReader.read(input).remembered();
        Origin same = DatasetHash.origin(opened.dataset());
        assertEquals("", Texts.lines(PictureReader.against(input, r, same)));
        assertTrue(Texts.lines(PictureReader.against(input, r, new Origin(same.id(), "0".repeat(32)))).contains("the dataset has changed since this picture was made"));
        assertTrue(Texts.lines(PictureReader.against(input, r, new Origin("x", same.hash()))).contains("was made from the dataset \"first-dataset\", not from \"x\""));
    }

    @Test
    void noFolderOfTheUsersIsTold() throws IOException {
        ViewState own = view.withCartography(view.cartography().withBasemap("/home/maryam/secret.mbtiles"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExporter(new Painter(Ground.plain())).write(new ExportRequest(opened.dataset(), own, 64, 64, 1), out);
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains("maryam"));
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains(System.getProperty("user.name") + "/"));
        assertTrue(new String(written("png", page), StandardCharsets.UTF_8).contains("&lt;a&gt;"));
    }
}
