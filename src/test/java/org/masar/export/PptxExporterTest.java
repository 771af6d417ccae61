package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.state.PagePoint;

/** Reads back what is written, as a slide program would. */
class PptxExporterTest {
    private static byte[] written(String language) throws IOException {
        return BuiltInPicture.written(new PptxExporter(BuiltInPicture.painter()), language, 1);
    }

    private static XMLSlideShow opened(byte[] file) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static List<XSLFShape> all(Iterable<XSLFShape> shapes) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape s : shapes) {
            all.add(s);
            if (s instanceof XSLFGroupShape g) {
                all.addAll(all(g));
            }
        }
        return all;
    }

    private static List<XSLFTextShape> texts(XMLSlideShow show) {
        return all(show.getSlides().get(0)).stream().filter(s -> s instanceof XSLFTextShape t && !t.getText().isEmpty()).map(XSLFTextShape.class::cast).toList();
    }

    private static XSLFTextShape text(XMLSlideShow show, String words) {
        return texts(show).stream().filter(t -> t.getText().equals(words)).findFirst()
            .orElseThrow(() -> new AssertionError(words + " is none of " + texts(show).stream().map(XSLFTextShape::getText).toList()));
    }

    @Test
    void namesTimeAndSourcesOfTheMapAreTextsInBothLanguages() throws IOException {
        for (String[] slide : new String[][] {{"en", "Tadmur", "Hajin", "Yarmouk", "Damascus, UTC+3", "© OpenStreetMap contributors · Natural Earth · GeoNames"},
            {"ar", "تدمر", "هجين", "اليرموك"}}) {
            try (XMLSlideShow show = opened(written(slide[0]))) {
                for (int i = 1; i < slide.length; i++) {
                    text(show, slide[i]);
                }
            }
        }
    }

    @Test
    void arabicRunsFromTheRightInAFontThatHasItsLetters() throws IOException {
        try (XMLSlideShow show = opened(written("ar")); XMLSlideShow english = opened(written("en"))) {
            assertTrue(text(show, "تدمر").getTextParagraphs().get(0).getXmlObject().getPPr().getRtl());
            assertTrue(text(show, "تدمر").getXmlObject().xmlText().contains("<a:cs typeface=\"Noto Sans Arabic\""));
            assertTrue(text(english, "Tadmur").getXmlObject().xmlText().contains("<a:latin typeface=\"Noto Sans\""));
            assertFalse(text(english, "Tadmur").getTextParagraphs().get(0).getXmlObject().getPPr().getRtl());
        }
    }

    @Test
    void theSlideIsAsWideAsAProjectorsPictureAndHasItsTitle() throws IOException {
        try (XMLSlideShow show = opened(written("en"))) {
            assertEquals(new Dimension(960, 540), show.getPageSize());
            assertEquals("Southern Damascus, May 2018", show.getSlides().get(0).getTitle());
            assertEquals(Placeholder.TITLE, text(show, "Southern Damascus, May 2018").getTextType());
            assertEquals("Southern Damascus, May 2018", show.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void theGroundIsOnePictureBelowAllAndMarksAreGroupsThatSayWhatTheyShow() throws IOException {
        try (XMLSlideShow show = opened(written("en"))) {
            List<XSLFShape> shapes = show.getSlides().get(0).getShapes();
            XSLFShape ground = shapes.stream().filter(XSLFPictureShape.class::isInstance).findFirst().orElseThrow();
            assertTrue(shapes.indexOf(ground) <= 1, "below all but the paper");
            assertEquals(show.getPageSize().getWidth(), ground.getAnchor().getWidth(), 0.01);
            Set<String> groups = new TreeSet<>(shapes.stream().filter(XSLFGroupShape.class::isInstance).map(XSLFShape::getShapeName).toList());
            assertTrue(groups.containsAll(List.of("Rebels driven from Eastern Ghouta", "Yarmouk")), groups.toString());
        }
    }

    @Test
    void annotationsAreCalloutsArrowsAndBoxesWithTheirWordsAndTheNotesTellSourcesButNotWhatIsHidden() throws IOException {
        NoteStyle plain = NoteStyle.PLAIN;
        List<Annotation> notes = List.of(
            Annotation.of("a", Annotation.Kind.CALLOUT, at(0.6, 0.3), plain).with(new Offset(-90, -60)).withText("من هنا خرجوا"),
            Annotation.of("b", Annotation.Kind.ARROW, at(0.3, 0.6, 0.4, 0.5), plain),
            Annotation.of("c", Annotation.Kind.ELLIPSE, at(0.5, 0.5, 0.6, 0.6), plain),
            Annotation.of("d", Annotation.Kind.COVER, at(0, 0, 0.3, 0.3), plain));
        try (XMLSlideShow show = opened(BuiltInPicture.written(new PptxExporter(BuiltInPicture.painter()), "en", 1, notes))) {
            XSLFAutoShape callout = (XSLFAutoShape) text(show, "من هنا خرجوا");
            assertEquals(ShapeType.WEDGE_ROUND_RECT_CALLOUT, callout.getShapeType());
            assertTrue(callout.getTextParagraphs().get(0).getXmlObject().getPPr().getRtl());
            assertEquals(0.6 * 960 - 90 * 0.75, callout.getAnchor().getCenterX(), 0.1, "stands where it was put");
            List<XSLFShape> shapes = show.getSlides().get(0).getShapes();
            XSLFConnectorShape arrow = (XSLFConnectorShape) shapes.stream().filter(s -> s.getShapeName().equals("arrow")).findFirst().orElseThrow();
            assertEquals(DecorationShape.TRIANGLE, arrow.getLineTailDecoration());
            assertEquals(0.3 * 960, arrow.getAnchor().getX(), 0.1);
            assertTrue(shapes.stream().anyMatch(s -> s instanceof XSLFAutoShape a && a.getShapeType() == ShapeType.ELLIPSE && s.getShapeName().equals("ellipse")));
            assertTrue(texts(show).stream().noneMatch(t -> t.getText().startsWith("Southern Damascus, May")), "the title lies below the cover");
            String said = said(show);
            assertTrue(said.contains("SOHR") && said.contains("OpenStreetMap") && !said.contains("Siege of Yarmouk"), said);
        }
        try (XMLSlideShow show = opened(written("en"))) {
            assertTrue(said(show).contains("1. Siege of Yarmouk"), said(show));
        }
    }

    private static Anchor at(double... xy) {
        return new Anchor.OnPage(IntStream.range(0, xy.length / 2).mapToObj(i -> new PagePoint(xy[2 * i], xy[2 * i + 1])).toList());
    }

    private static String said(XMLSlideShow show) {
        return show.getSlides().get(0).getNotes().getTextParagraphs().stream().flatMap(List::stream).map(p -> p.getText()).collect(Collectors.joining("\n"));
    }

    @Test
    void equalRequestsGiveEqualBytesThatTellNoTime() throws IOException {
        byte[] file = written("en");
        assertArrayEquals(file, written("en"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertEquals("1980-01-01T00:00", e.getTimeLocal().toString(), e.getName());
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(!text.contains("dcterms:created") && !text.contains("dcterms:modified"), e.getName());
            }
        }
    }

    @Test
    void nothingIsSaidOnStandardError() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            written("en");
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }
}
