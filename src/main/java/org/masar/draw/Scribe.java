package org.masar.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
        /** Tells whether its letters run from right to left. */
        public boolean isLeftward() {
            return Runs.hasStrong(text);
        }
    }
}
