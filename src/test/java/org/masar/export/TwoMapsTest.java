package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.draw.Box;
import org.masar.draw.Fonts;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.draw.Sides;
import org.masar.draw.Text;
import org.masar.draw.page.ComparedPage;
import org.masar.draw.page.ComparedPainter;
import org.masar.model.Dataset;
import org.masar.model.TimeSpan;
import org.masar.model.Interval;
import org.masar.state.Beside;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Edtf;
import org.masar.view.Compared;

/** What is written of chosen voices: whose telling it is, two maps on one picture, and the comparison. */
class TwoMapsTest {
    private static final Painter PAINTER = new Painter(Ground.plain());
    private static final Dataset DATASET = open();
    private static final ViewState NOON = noon();

    private static Dataset open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018").dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ViewState noon() {
        TimeSpan s = Edtf.parse("2018-05-20T12:00+03:00", DATASET.zone());
        return ViewState.START.withMode(Mode.SINCE_START).withPlayhead(new Interval(s.earliestStart(), s.latestEnd()));
    }

    private static String svg(ViewState view) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExporter(PAINTER).write(new ExportRequest(DATASET, view, 1280, 620, 1), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatSanaAloneTellsHasItsNameAndStrikesTheEvacuationOutBesideTheAdvance() throws Exception {
        String sana = svg(NOON.withVoices(List.of("sana")));
        assertTrue(sana.contains("As told by") && sana.contains(">SANA<"));
        assertTrue(sana.contains(">denied<"), "the legend explains what is struck out");
        assertFalse(sana.contains(">past<"), "nobody has left");
    }

    @Test
    void whatSohrAloneTellsHasTheBusesGone() throws Exception {
        String sohr = svg(NOON.withVoices(List.of("sohr")));
        assertTrue(sohr.contains(">SOHR<") && sohr.contains(">past<") && sohr.contains(">now<"));
        assertFalse(sohr.contains(">denied<"));
        assertFalse(svg(NOON).contains("As told by"), "all voices need no title");
    }

    @Test
    void twoVoicesShareOnePictureEachWithItsName() throws Exception {
        ViewState both = NOON.withVoices(List.of("sohr", "sana")).withBeside(Beside.of("sana"));
        String text = svg(both);
        assertTrue(text.contains(">SOHR<") && text.contains(">SANA<") && text.contains(">denied<") && text.contains(">past<"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExporter(PAINTER).write(new ExportRequest(DATASET, both, 1280, 620, 1), out);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals("1280x620", png.getWidth() + "x" + png.getHeight());
        BufferedImage left = PAINTER.picture(new ExportRequest(DATASET, both, 1280, 620, 1).facing().orElseThrow().first());
        for (int x = 0; x < left.getWidth(); x += 7) {
            assertEquals(left.getRGB(x, 300), png.getRGB(x, 300), "the left half is the first map, pixel by pixel");
        }
    }

    @Test
    void theFirstMapStandsWhereReadingBeginsAndNarrowPicturesStackThem() {
        assertEquals(new Box(0, 0, 638, 620), new Sides(1280, 620, "en").first());
        assertEquals(new Box(642, 0, 638, 620), new Sides(1280, 620, "ar").first());
        Sides narrow = new Sides(800, 604, "en");
        assertEquals(new Box(0, 0, 800, 300), narrow.first());
        assertEquals(new Box(0, 304, 800, 300), narrow.second());
    }

    @Test
    void theComparisonIsOnePageThatHoldsEveryQuestion() {
        for (String language : List.of("en", "ar")) {
            ComparedPage page = new ComparedPage(Compared.of(DATASET, null), DATASET, ViewState.START.withLanguage(language));
            ComparedPainter painter = new ComparedPainter(page, new Text(new Fonts()));
            assertEquals(2 * 24 + 216 + 8 * 200, painter.width());
            assertTrue(painter.height() > 23 * 40, "rows have room for their answers: " + painter.height());
            BufferedImage picture = painter.picture(0.5);
            assertEquals((int) Math.ceil(painter.width() / 2), picture.getWidth());
            assertEquals(0xff, picture.getRGB(3, 3) >>> 24, "the ground covers all of it");
        }
    }
}
