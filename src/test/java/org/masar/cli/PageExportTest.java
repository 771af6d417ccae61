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
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageExportTest {
    private static final String TALE = """
        {"masar": 1, "id": "tale", "title": {"en": "A tale"}, "timeZone": "UTC",
         "places": [{"id": "here", "label": {"en": "Here"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}},
                    {"id": "there", "label": {"en": "There"}, "geometry": {"type": "Point", "coordinates": [38.3, 34.5]}}],
         "events": [{"id": "d", "title": {"en": "It lasts"}, "when": "2020-05-01/2020-05-04"},
                    {"id": "a", "title": {"en": "It begins"}, "when": "2020-05-02", "places": [{"place": "here", "role": "at"}]},
                    {"id": "b", "title": {"en": "It goes on"}, "when": "2020-05-02T12:00Z", "places": [{"place": "there", "role": "at"}]},
                    {"id": "c", "title": {"en": "It ends"}, "when": "2020-05-04", "places": [{"place": "there", "role": "at"}]}],
         "walkthroughs": [{"id": "walk", "title": {"en": "Walk"}, "steps": [
           {"title": {"en": "One"}, "view": {"mode": "all"}}, {"title": {"en": "Two"}, "view": {"mode": "moment", "playhead": "2020-05-02"}}]}]}
        """;
    @TempDir
    Path folder;
    private String messages;

    private int export(String out, String... more) throws IOException {
        Path file = folder.resolve("tale.json");
        Files.writeString(file, TALE);
        List<String> args = new ArrayList<>(List.of("export", file.toString(), "--out", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(args.toArray(String[]::new), new PrintStream(new ByteArrayOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8));
        messages = err.toString(StandardCharsets.UTF_8);
        return status;
    }

    private String files(String suffix) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(suffix)).sorted().collect(Collectors.joining(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({"a4,72,842,595", "a4-portrait,72,595,842", "a3,36,595,421", "letter,50,550,425", "16:9,96,1280,720", "4:3,48,480,360", "square,96,960,960",
        "120x80mm,127,600,400", "5x3in,100,500,300", "900x600px,96,900,600"})
    void aPictureHasThePixelsOfItsPageAndSaysHowManyGoOnAnInch(String page, int dpi, int width, int height) throws IOException {
        assertEquals(0, export("p.png", "--page", page, "--dpi", Integer.toString(dpi)), () -> messages);
        BufferedImage picture = ImageIO.read(folder.resolve("p.png").toFile());
        assertEquals(width + "x" + height, picture.getWidth() + "x" + picture.getHeight());
        byte[] png = Files.readAllBytes(folder.resolve("p.png"));
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int perMetre = (png[at] & 255) << 24 | (png[at + 1] & 255) << 16 | (png[at + 2] & 255) << 8 | png[at + 3] & 255;
        assertEquals(dpi, perMetre * 0.0254, 0.02);
    }

    @Test
    void aPdfHasThePagesTrueSizeItsTitleAndItsWords() throws IOException {
        assertEquals(0, export("p.pdf", "--template", "handout", "--title", "Who said it", "--subtitle", "A question", "--notes", "Think twice"), () -> messages);
        try (PDDocument d = Loader.loadPDF(folder.resolve("p.pdf").toFile())) {
            assertEquals(841.89, d.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(595.28, d.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals("Who said it", d.getDocumentInformation().getTitle());
            String text = new PDFTextStripper().getText(d);
            for (String part : List.of("Who said it", "A question", "Think twice", "What happened, and who says so", "It begins", "OpenStreetMap")) {
                assertTrue(text.contains(part), () -> part + " is not in\n" + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"day|Friday 1 May 2020, Saturday 2 May 2020, Monday 4 May 2020", "event|It lasts, It begins, It goes on, It ends", "place|Here, There", "step|One, Two"})
    void severalPagesGoIntoOnePdfWithBookmarks(String each, String titles) throws IOException {
        assertEquals(0, export("p.pdf", "--page", "16:9", "--each", each), () -> messages);
        try (PDDocument d = Loader.loadPDF(folder.resolve("p.pdf").toFile())) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem i : d.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(i.getTitle());
            }
            assertEquals(titles, String.join(", ", found));
            assertEquals(found.size(), d.getNumberOfPages());
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertTrue(second.getText(d).contains(found.get(1)), "each page says what it stands for");
        }
    }

    @Test
    void aWindowOfTimeHasNoPageOfADayThatLiesOutsideOfIt() throws IOException {
        assertEquals(0, export("p.svg", "--page", "a4", "--each", "day", "--from", "2020-05-02", "--to", "2020-05-03"), () -> messages);
        assertEquals("p.svg", files(".svg"));
        assertTrue(Files.readString(folder.resolve("p.svg")).contains("Saturday 2 May 2020"));
    }

    @Test
    void inOtherFormatsPagesAreFilesWithNumbersAndNoneIsReplacedUnasked() throws IOException {
        assertEquals(0, export("p.svg", "--page", "a4", "--each", "event"), () -> messages);
        assertEquals("p-1.svg p-2.svg p-3.svg p-4.svg", files(".svg"));
        byte[] second = Files.readAllBytes(folder.resolve("p-2.svg"));
        Files.delete(folder.resolve("p-1.svg"));
        assertEquals(2, export("p.svg", "--page", "a4", "--each", "event", "--lang", "ar"));
        assertTrue(messages.contains("p-2.svg exists already"), messages);
        assertEquals("p-2.svg p-3.svg p-4.svg", files(".svg"));
        assertArrayEquals(second, Files.readAllBytes(folder.resolve("p-2.svg")));
        assertEquals(0, export("p.svg", "--page", "a4", "--each", "event", "--force"), () -> messages);
        assertEquals("p-1.svg p-2.svg p-3.svg p-4.svg", files(".svg"));
    }

    @Test
    void equalPagesAreEqualFiles() throws IOException {
        for (String suffix : List.of("pdf", "png", "svg")) {
            export("one." + suffix, "--template", "print", "--dpi", "60");
            export("two." + suffix, "--template", "print", "--dpi", "60");
            assertArrayEquals(Files.readAllBytes(folder.resolve("one." + suffix)), Files.readAllBytes(folder.resolve("two." + suffix)), suffix);
        }
    }

    @Test
    void anSvgOfASheetIsAsLargeAsTheSheet() throws IOException {
        export("p.svg", "--page", "a4-portrait");
        String svg = Files.readString(folder.resolve("p.svg"));
        assertTrue(svg.contains("width=\"210mm\"") && svg.contains("height=\"297mm\""), svg.substring(0, 400));
    }

    @Test
    void aBlockCanBeLeftAwayOrShownButForTheCredits() throws IOException {
        assertEquals(0, export("p.svg", "--template", "slide", "--show", "list,references", "--hide", "timeline"), () -> messages);
        assertTrue(Files.readString(folder.resolve("p.svg")).contains("What happened, and who says so"));
        assertEquals(2, export("q.svg", "--template", "slide", "--hide", "credits"));
        assertTrue(messages.contains("--hide: map and credits cannot be left away"), messages);
        assertFalse(Files.exists(folder.resolve("q.svg")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--page|a7|--page: 'a7' is no size of a page: screen, 16:9, 4:3, square, a4, a3, letter, or width x height",
        "--page|9000x9000in|a page of 9000 by 9000 in is out of range",
        "--template|flyer|--template: 'flyer' is no template: screen, slide, handout, poster or print",
        "--each|week|'week' is nothing that pages are made of: day, event, step or place",
        "--show|weather|--show: 'weather' is no block of a page",
        "--dpi|5000|5000 pixels an inch are out of range; use 24 to 1200"})
    void whatCannotBeDoneIsNamedWithTheChoices(String option, String value, String said) throws IOException {
        assertEquals(2, export("p.png", option, value, "--page".equals(option) ? "--title" : "--page", "--page".equals(option) ? "T" : "a4"));
        assertTrue(messages.contains(said), messages);
        assertEquals("", files(".png"));
    }
}
