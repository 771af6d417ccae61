package org.masar.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Writes lines of text in the way of a vector format, where drawing them letter by letter or many times over would lose what they say.
 * {@link Text} asks the pen for one by {@link #KEY}; a pen without one is drawn on as ever.
 */
public interface Scribe {
    /** Finds the scribe among a pen's hints; pens made of a pen keep its hints. */
    RenderingHints.Key KEY = new RenderingHints.Key(0x4d415352) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Scribe;
        }
    };

    /** Writes a stretch in the pen's colour. */
    void write(Graphics2D pen, Stretch stretch);

    /** Writes a whole line in the pen's colour: stretch by stretch, where the format knows nothing larger. */
    default void write(Graphics2D pen, Line line) {
        line.stretches().forEach(s -> write(pen, s));
    }

    /** Draws in the pen's colour what surrounds the letters of a stretch, as far as the reach (logical pixels), and says nothing. */
    void surround(Graphics2D pen, Stretch stretch, double reach);

    /** Says which part of a line stays where it is when somebody writes other words into it. */
    enum Hold { LEFT, MIDDLE, RIGHT }

    /**
     * Holds a line as it was said, and as it stands.
     *
     * @param text      in the order in which it is read
     * @param hold      what of it was put onto its place
     * @param stretches from the left
     */
    record Line(String text, Style style, Hold hold, List<Stretch> stretches) {
        /** Gives the width in logical pixels. */
        public double width() {
            return stretches.stream().mapToDouble(Stretch::width).sum();
        }
    }

    /**
     * Holds letters of one font and one direction.
     *
     * @param text    in the order in which it is read; signs without a direction within right-to-left text stand as they are seen
     * @param font    in the size of logical pixels
     * @param spacing room added after each letter, in logical pixels
     * @param x       left end, in the pen's units
     * @param y       baseline
     * @param width   with its spacing, in logical pixels
     */
    record Stretch(String text, Font font, double spacing, double x, double y, double width) {
        /** Measures letters as they are drawn: smooth and placed between pixels. */
        public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

        /** Tells whether its letters run from right to left. */
        public boolean isLeftward() {
            return Runs.hasStrong(text);
        }

        /** Gives the letters as a shape, joined where they join. */
        public Shape outline() {
            if (spacing == 0) {
                return new TextLayout(text, font, CONTEXT).getOutline(AffineTransform.getTranslateInstance(x, y));
            }
            Path2D letters = new Path2D.Double();
            double at = x;
            for (int c : text.codePoints().toArray()) {
                GlyphVector letter = font.createGlyphVector(CONTEXT, Character.toString(c));
                letters.append(letter.getOutline((float) at, (float) y), false);
                at += letter.getGlyphPosition(letter.getNumGlyphs()).getX() + spacing;
            }
            return letters;
        }

        /** Bounds the letters with room above and below, whatever they are. */
        public Rectangle2D bounds() {
            double size = font.getSize2D();
            return new Rectangle2D.Double(x - size * 0.2, y - size * 1.3, width + size * 0.4, size * 1.9);
        }
    }
}
