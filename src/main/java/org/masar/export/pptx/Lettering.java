package org.masar.export.pptx;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.masar.draw.Weight;
import org.masar.draw.page.Paragraph;
import org.masar.draw.page.Phrase;
import org.masar.draw.page.Prose;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTEffectList;

/** Puts lines of text onto a slide, so that their letters stand where the painter put them. */
final class Lettering {
    /** Names the fonts of Latin and of Arabic letters. */
    static final String LATIN = "Noto Sans", ARABIC = "Noto Sans Arabic";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** Room beyond a column's end, so that a line that just fits does so in other programs too; logical pixels. */
    private static final double SPARE = 4;
    /**
     * Height of a line and how far its middle lies above the baseline, over the size of the letters: of all fonts that may stand in for ours
     * the middle is nearly the same, what they ask for above and below is not.
     */
    private static final double LINE = 1.362, MIDDLE = 0.38;
    private static final int EMU_PER_PIXEL = 9525, WHOLE = 100_000, OPAQUE = 255;

    private Lettering() {
    }

    static XSLFTextBox add(XSLFShapeContainer to, Item.Words w) {
        XSLFTextBox box = to.createTextBox();
        box.setAnchor(room(w));
        if (w.turn() != 0) {
            box.setRotation(Math.toDegrees(w.turn()));
        }
        bare(box);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.setWordWrap(false);
        XSLFTextParagraph p = box.getTextParagraphs().get(0);
        p.setTextAlign(switch (w.hold()) {
            case LEFT -> TextAlign.LEFT;
            case MIDDLE -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        });
        write(p, w.text(), w.size(), w.weight(), w.ink());
        XSLFTextRun run = p.getTextRuns().get(0);
        if (w.spacing() > 0) {
            run.setCharacterSpacing(w.spacing() * Outlines.POINTS);
        }
        halo(p, w.halo());
        return box;
    }

    /** Adds paragraphs that the slide program breaks into lines: about those of the painter, as the letters are the same. */
    static XSLFTextBox add(XSLFShapeContainer to, Item.Paragraphs item) {
        Prose p = item.prose();
        double k = item.scale() * Outlines.POINTS, x = item.at().getX() * Outlines.POINTS + p.left() * k, spare = SPARE * k;
        XSLFTextBox box = to.createTextBox();
        box.setAnchor(new Rectangle2D.Double(p.fromRight() ? x - spare : x, item.at().getY() * Outlines.POINTS + p.top() * k, p.width() * k + spare, p.height() * k));
        bare(box);
        box.setWordWrap(true);
        for (int i = 0; i < p.paragraphs().size(); i++) {
            Paragraph paragraph = p.paragraphs().get(i).paragraph();
            XSLFTextParagraph line = i == 0 ? box.getTextParagraphs().get(0) : box.addNewTextParagraph();
            boolean arabic = isArabic(paragraph);
            plain(line, arabic);
            line.setTextAlign(p.fromRight() ? TextAlign.RIGHT : TextAlign.LEFT);
            // In points: of a font that stands in for a missing one, a part of its own height might be too little.
            line.setLineSpacing(-p.leading() * size(paragraph) * k);
            line.setSpaceBefore(i == 0 ? 0 : -paragraph.above() * k);
            // In text from the right, the left margin is the one at its beginning.
            line.setLeftMargin(p.paragraphs().get(i).in() * k);
            for (int f = 0; f < paragraph.phrases().size(); f++) {
                Phrase phrase = paragraph.phrases().get(f);
                run(line, (f > 0 ? " " : "") + phrase.text(), phrase.style().size() * item.scale(), phrase.style().weight(),
                    p.look().colour(phrase.ink()), arabic);
            }
        }
        return box;
    }

    private static boolean isArabic(Paragraph p) {
        return p.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static double size(Paragraph p) {
        return p.phrases().stream().mapToDouble(f -> f.style().size()).max().orElse(12);
    }

    /** Takes away what a text box brings of itself: margins, and growing with its text. */
    static void bare(XSLFTextShape box) {
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Writes a paragraph in both fonts, in the direction of its first letter that has one. */
    static void write(XSLFTextParagraph p, String text, double pixels, Weight weight, Color ink) {
        boolean back = isLeftward(text);
        plain(p, back);
        run(p, text, pixels, weight, ink, back);
    }

    /** Tells whether a text runs from the right as a whole. */
    static boolean isLeftward(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static void plain(XSLFTextParagraph p, boolean back) {
        p.setLineSpacing(100d);
        p.setSpaceBefore(0d);
        p.setSpaceAfter(0d);
        p.setBullet(false);
        p.setLeftMargin(0d);
        p.setIndent(0d);
        p.getXmlObject().getPPr().setRtl(back);
    }

    private static void run(XSLFTextParagraph p, String text, double pixels, Weight weight, Color ink, boolean back) {
        XSLFTextRun run = p.addNewTextRun();
        run.setText(text);
        run.setFontSize(pixels * Outlines.POINTS);
        run.setBold(weight == Weight.SEMIBOLD || weight == Weight.BOLD);
        run.setItalic(weight == Weight.ITALIC && !back);
        run.setFontColor(ink);
        run.setFontFamily(LATIN, FontGroup.LATIN);
        run.setFontFamily(ARABIC, FontGroup.COMPLEX_SCRIPT);
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang(back ? "ar-SY" : "en-GB");
    }

    private static Rectangle2D room(Item.Words w) {
        Point2D middle = AffineTransform.getRotateInstance(w.turn(), w.at().getX(), w.at().getY())
            .transform(new Point2D.Double(w.at().getX() + w.width() / 2, w.at().getY() - MIDDLE * w.size()), null);
        double height = LINE * w.size();
        return new Rectangle2D.Double((middle.getX() - w.width() / 2) * Outlines.POINTS, (middle.getY() - height / 2) * Outlines.POINTS,
            w.width() * Outlines.POINTS, height * Outlines.POINTS);
    }

    /** Surrounds the letters of a paragraph with a soft edge, which moves with them and needs no second text below; not where it is null. */
    static void halo(XSLFTextParagraph p, Item.Halo halo) {
        if (halo != null) {
            p.getTextRuns().forEach(r -> glow(((CTRegularTextRun) r.getXmlObject()).getRPr().addNewEffectLst(), halo));
        }
    }

    /** Adds a soft edge (DrawingML, a:glow), for which the library has no class. */
    static void glow(CTEffectList effects, Item.Halo halo) {
        try (XmlCursor c = effects.newCursor()) {
            c.toNextToken();
            c.beginElement(new QName(DRAWING, "glow"));
            c.insertAttributeWithValue("rad", Long.toString(Math.round(1.6 * halo.reach() * EMU_PER_PIXEL)));
            c.beginElement(new QName(DRAWING, "srgbClr"));
            c.insertAttributeWithValue("val", Outlines.hex(halo.ink()));
            c.beginElement(new QName(DRAWING, "alpha"));
            c.insertAttributeWithValue("val", Integer.toString(halo.ink().getAlpha() * WHOLE / OPAQUE));
        }
    }
}
