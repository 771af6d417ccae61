package org.masar.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.masar.draw.Fonts;
import org.masar.draw.Scribe;

/** Draws the letters of a page as shapes, and keeps what they say, to be laid over them unseen. */
final class PdfWords implements Scribe {
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, PDFont> fonts;

    /** Shares the fonts of a document, by their file's name, with its other pages. */
    PdfWords(Map<String, PDFont> fonts) {
        this.fonts = fonts;
    }

    private record Placed(Stretch stretch, AffineTransform at) {
    }

    @Override
    public void write(Graphics2D pen, Stretch s) {
        pen.fill(s.outline());
        placed.add(new Placed(s, pen.getTransform()));
    }

    @Override
    public void surround(Graphics2D pen, Stretch s, double reach) {
        Stroke before = pen.getStroke();
        pen.setStroke(new BasicStroke((float) (2 * reach), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(s.outline());
        pen.setStroke(before);
    }

    /**
     * Lays the words over the page, unseen, in the order of their drawing.
     *
     * @param height of the page in points, from which the pen counted downwards
     */
    void write(PDDocument document, PDPageContentStream content, float height) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Placed p : placed) {
            Stretch s = p.stretch();
            PDFont font = font(document, fonts, s);
            String letters = known(font, inVisualOrder(s));
            if (letters.isBlank()) {
                continue;
            }
            float size = s.font().getSize2D();
            double natural = font.getStringWidth(letters) / 1000 * size;
            AffineTransform at = new AffineTransform(1, 0, 0, -1, 0, height);
            at.concatenate(p.at());
            at.translate(s.x(), s.y());
            at.scale(1, -1);
            content.setFont(font, size);
            content.setHorizontalScaling((float) (natural > 0 ? 100 * s.width() / natural : 100));
            content.setTextMatrix(new Matrix(at));
            content.showText(letters);
        }
        content.endText();
    }

    private static PDFont font(PDDocument document, Map<String, PDFont> fonts, Stretch s) throws IOException {
        String file = Face.of(s.font()).family().equals("Noto Sans Arabic") ? "NotoSansArabic-Regular" : "NotoSans-Regular";
        PDFont known = fonts.get(file);
        if (known == null) {
            try (InputStream in = Fonts.file(file)) {
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // What is never seen needs no ligatures; looking for them took longer than drawing the page.
                letters.setEnableGsub(false);
                known = PDType0Font.load(document, letters, true);
            }
            fonts.put(file, known);
        }
        return known;
    }

    /** Gives letters as they stand from the left, which is how those who read a page's text expect them. */
    private static String inVisualOrder(Stretch s) {
        return s.isLeftward() ? new StringBuilder(s.text()).reverse().toString() : s.text();
    }

    private static String known(PDFont font, String s) {
        StringBuilder b = new StringBuilder();
        s.codePoints().filter(c -> has(font, c)).forEach(b::appendCodePoint);
        return b.toString();
    }

    private static boolean has(PDFont font, int c) {
        try {
            font.encode(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
