package org.masar;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import javax.swing.JComponent;

/**
 * Draws a paragraph from its own side: Swing's text areas align Arabic right, but order its words from the left.
 *
 * <p>Used on the event thread only.
 */
final class Paragraph extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final float WIDTH = 520;

    private final transient AttributedString words;

    /** Takes the text and one of the two run directions of {@link TextAttribute}. */
    Paragraph(String text, Boolean direction) {
        words = new AttributedString(text);
        words.addAttribute(TextAttribute.RUN_DIRECTION, direction);
        words.addAttribute(TextAttribute.FONT, new Font(Font.DIALOG, Font.PLAIN, 15));
        setPreferredSize(new Dimension((int) WIDTH, (int) Math.ceil(lines(null))));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        lines(pen);
        pen.dispose();
    }

    /** Breaks the text into lines, draws them if there is a pen, and gives their height in pixels. */
    private float lines(Graphics2D pen) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        LineBreakMeasurer breaks = new LineBreakMeasurer(words.getIterator(), context);
        float y = 0;
        while (breaks.getPosition() < words.getIterator().getEndIndex()) {
            TextLayout line = breaks.nextLayout(WIDTH);
            y += line.getAscent();
            if (pen != null) {
                line.draw(pen, line.isLeftToRight() ? 0 : WIDTH - line.getAdvance(), y);
            }
            y += line.getDescent() + line.getLeading();
        }
        return y;
    }
}
