package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.NoteStyle;
import org.masar.state.PagePoint;

/** Holds that what is blurred or covered is not in the file at all, where a cover could be taken off. */
class HiddenTest {
    private static byte[] written(Exporter exporter, Kind kind) throws Exception {
        List<Annotation> notes = List.of(
            Annotation.of("below", Kind.TEXT, new Anchor.OnPage(List.of(new PagePoint(0.85, 0.8))), NoteStyle.PLAIN).withText("secret below"),
            Annotation.of("veil", kind, new Anchor.OnPage(List.of(new PagePoint(0.6, 0.5), new PagePoint(1, 1))), NoteStyle.PLAIN),
            Annotation.of("above", Kind.TEXT, new Anchor.OnPage(List.of(new PagePoint(0.8, 0.7))), NoteStyle.PLAIN).withText("said above"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(BuiltInPicture.request("en", 1).with(notes), out);
        return out.toByteArray();
    }

    private static void holds(String text) {
        assertFalse(text.contains("Tadamun") || text.contains("secret below"), "what is hidden is in the file");
        assertTrue(text.contains("SYRIA") && text.contains("said above"), "what is not hidden is text still");
    }

    @Test
    void svgNeverHoldsTheWordsBelowABlurOrACover() throws Exception {
        for (Kind k : List.of(Kind.BLUR, Kind.COVER)) {
            holds(new String(written(new SvgExporter(BuiltInPicture.painter()), k), StandardCharsets.UTF_8));
        }
    }

    @Test
    void pdfNeverHoldsTheWordsBelowACover() throws Exception {
        try (var document = Loader.loadPDF(written(new PdfExporter(BuiltInPicture.painter()), Kind.COVER))) {
            holds(new PDFTextStripper().getText(document));
        }
    }
}
