package org.masar.draw.page;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Binder;
import org.masar.draw.Look;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;

/**
 * Sets paragraphs in lines of a width, from the side where reading begins. Immutable; all in logical pixels from its top left corner.
 */
final class Column {
    private static final double LEADING = 1.32, SIGN = 0.42;
    /** So that a line of an Arabic page runs from the right even where it begins with a Latin name. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private final List<Line> lines;
    private final List<Prose.Indented> paragraphs;
    private final double width;
    private final double height;
    private final Side side;
    private final Text text;

    /** Names the side of the column at which lines begin. */
    enum Side {
        LEFT, RIGHT;

        Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    private Column(List<Line> lines, List<Prose.Indented> paragraphs, double width, double height, Side side, Text text) {
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.width = width;
        this.height = height;
        this.side = side;
        this.text = text;
    }

    /**
     * Sets the paragraphs.
     *
     * @param indent room before those that have a number, and those after them
     */
    static Column of(List<Paragraph> paragraphs, double width, double indent, Side side, Text text) {
        List<Line> lines = new ArrayList<>();
        List<Prose.Indented> indented = new ArrayList<>();
        double y = 0, in = 0;
        for (Paragraph p : paragraphs) {
            y += p.above();
            in = p.number().isEmpty() ? in : indent;
            indented.add(new Prose.Indented(p, in));
            double size = p.phrases().stream().mapToDouble(f -> f.style().size()).max().orElse(12);
            String number = p.number();
            boolean arabic = p.text().codePoints().anyMatch(Column::isArabic);
            for (List<Phrase> line : broken(p.phrases(), Math.max(20, width - in), text)) {
                double tall = size * LEADING;
                lines.add(new Line(line, number, arabic, in, y + tall * 0.76, y + tall / 2));
                number = "";
                y += tall;
            }
        }
        return new Column(List.copyOf(lines), indented, width, y, side, text);
    }

    private static List<List<Phrase>> broken(List<Phrase> phrases, double width, Text text) {
        List<List<Phrase>> lines = new ArrayList<>();
        List<Phrase> line = new ArrayList<>();
        double at = 0;
        for (Phrase p : phrases) {
            double space = text.width(" ", p.style());
            for (String word : p.text().strip().split("\\s+")) {
                double w = width(new Phrase(word, p.style(), p.ink()), text);
                if (!line.isEmpty() && at + space + w > width) {
                    lines.add(line);
                    line = new ArrayList<>();
                    at = 0;
                }
                Phrase last = line.isEmpty() ? null : line.get(line.size() - 1);
                boolean joins = last != null && last.style().equals(p.style()) && last.ink().equals(p.ink()) && !last.isSign() && !word.equals(Phrase.DISPUTED);
                if (joins) {
                    line.set(line.size() - 1, new Phrase(last.text() + " " + word, p.style(), p.ink()));
                } else {
                    line.add(new Phrase(word, p.style(), p.ink()));
                }
                at += (at > 0 ? space : 0) + w;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static double width(Phrase p, Text text) {
        return p.isSign() ? p.style().size() * SIGN * 2 + 3 : text.width(p.text(), p.style());
    }

    boolean fromRight() {
        return side == Side.RIGHT;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Gives the width of its longest line. */
    double extent() {
        return lines.stream().mapToDouble(l -> l.in() + length(l)).max().orElse(0);
    }

    private double length(Line l) {
        double all = 0;
        for (Phrase p : l.phrases()) {
            all += (all > 0 ? text.width(" ", p.style()) : 0) + width(p, text);
        }
        return all;
    }

    /** Draws it with its left top corner there. */
    void draw(Graphics2D g, double left, double top, Look look) {
        lines.stream().filter(l -> !l.number().isEmpty()).forEach(l -> Binder.bind(g, l.number(), pen -> number(pen, l, left, top, look)));
        Prose prose = new Prose(paragraphs, left, top, width, height, LEADING, side == Side.RIGHT, look);
        Binder.bind(g, prose, pen -> words(pen, left, top, look));
    }

    private void words(Graphics2D g, double left, double top, Look look) {
        for (Line l : lines) {
            double along = l.in();
            for (int i = 0; i < l.phrases().size(); i++) {
                Phrase p = l.phrases().get(i);
                double w = width(p, text);
                along += i > 0 ? text.width(" ", p.style()) : 0;
                double x = side == Side.LEFT ? left + along : left + width - along - w;
                if (p.isSign()) {
                    MarkDrawing.disputed(g, x + w / 2, top + l.baseline() - p.style().size() * 0.34, p.style().size() * SIGN, look);
                } else {
                    g.setColor(look.colour(p.ink()));
                    text.draw(g, l.arabic() ? RIGHT_TO_LEFT + p.text() : p.text(), x, top + l.baseline(), p.style());
                }
                along += w;
            }
        }
    }

    private static boolean isArabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private void number(Graphics2D g, Line l, double left, double top, Look look) {
        double size = l.phrases().get(0).style().size(), r = size * 0.66;
        double x = side == Side.LEFT ? left + r : left + width - r, y = top + l.middle();
        Style style = Style.of(size * (l.number().length() < 3 ? 0.82 : 0.62), Weight.BOLD);
        g.setColor(look.colour("play"));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        g.setColor(look.colour("panel"));
        text.centre(g, l.number(), x, y + text.drop(style), style);
    }

    /**
     * Holds a line.
     *
     * @param arabic   whether its paragraph has Arabic letters, so that it runs from the right whatever it begins with
     * @param in       where it begins, from the side
     * @param baseline from the top of the column
     * @param middle   from the top of the column
     */
    private record Line(List<Phrase> phrases, String number, boolean arabic, double in, double baseline, double middle) {
    }
}
