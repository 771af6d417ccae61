package org.masar.draw.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.masar.draw.Canvas;
import org.masar.draw.Look;
import org.masar.draw.Looks;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.draw.map.Moment;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.view.Compared;

/**
 * Draws the comparison of the accounts as one page that is as large as it must be: questions down, voices across, mirrored in Arabic.
 * Safe on any thread; one painter a page.
 */
public final class ComparedPainter {
    private static final double MARGIN = 24, QUESTION = 216, COLUMN = 200, PAD = 10, SIGN = 24, LINE = 17, SMALL_LINE = 14, HEAD = 48;
    private static final Style TITLE = Style.of(24, Weight.BOLD), ABOUT = Style.of(12.5, Weight.REGULAR), NAME = Style.of(14, Weight.SEMIBOLD),
        QUESTIONS = Style.of(13.5, Weight.SEMIBOLD), ANSWER = Style.of(13, Weight.MEDIUM), SMALL = Style.of(11, Weight.REGULAR),
        SOURCE = Style.of(11, Weight.SEMIBOLD);

    private final ComparedPage page;
    private final Text text;
    private final Texts words;
    private final Look look;
    private final List<List<List<Part>>> cells = new ArrayList<>();
    private final double[] heights;
    private final double width;
    private final double height;

    /** Lays the page out. */
    public ComparedPainter(ComparedPage page, Text text) {
        this.page = page;
        this.text = text;
        words = Texts.in(page.view().language());
        look = Looks.of(page.view().theme());
        heights = new double[page.table().rows().size()];
        for (int r = 0; r < heights.length; r++) {
            Compared.Row row = page.table().rows().get(r);
            List<List<Part>> parts = new ArrayList<>();
            parts.add(question(row));
            row.cells().forEach(c -> parts.add(cell(c)));
            cells.add(parts);
            heights[r] = 2 * PAD + parts.stream().mapToDouble(p -> p.stream().mapToDouble(Part::height).sum()).max().orElse(LINE);
        }
        width = 2 * MARGIN + QUESTION + COLUMN * page.table().voices().size();
        height = top() + HEAD + java.util.Arrays.stream(heights).sum() + 44 + MARGIN;
    }

    /** Gives the width in logical pixels. */
    public double width() {
        return width;
    }

    /** Gives the height in logical pixels. */
    public double height() {
        return height;
    }

    /** Draws it at so many picture pixels for a logical one. */
    public BufferedImage picture(double scale) {
        Canvas canvas = Canvas.blank((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
        Graphics2D g = canvas.pen(scale);
        paint(g);
        g.dispose();
        return canvas.image();
    }

    /** Draws it with a pen in logical pixels. */
    public void paint(Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        Canvas.smooth(g);
        g.setColor(look.colour("bg"));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        write(g, words.get("compare.title"), MARGIN, 44, TITLE, "text");
        write(g, about(), MARGIN, 66, ABOUT, "muted");
        double y = top();
        g.setColor(look.colour("panel"));
        box(g, MARGIN, y, width - 2 * MARGIN, HEAD + java.util.Arrays.stream(heights).sum());
        g.setColor(look.colour("panel2"));
        box(g, MARGIN, y, width - 2 * MARGIN, HEAD);
        for (int c = 0; c < page.table().voices().size(); c++) {
            Voice v = page.table().voices().get(c);
            write(g, v.label().isEmpty() ? v.id() : v.label().in(words.language()), column(c) + PAD, y + 21, NAME, "text");
            write(g, v.side() == null ? "" : words.orElse("side." + v.side().replace(' ', '-'), v.side()), column(c) + PAD, y + 38, SMALL, "muted");
        }
        y += HEAD;
        for (int r = 0; r < heights.length; r++) {
            row(g, r, y);
            y += heights[r];
        }
        frame(g, top(), y);
        signs(g, y + 26);
        g.dispose();
    }

    private void row(Graphics2D g, int r, double y) {
        for (int c = -1; c < page.table().voices().size(); c++) {
            double x = c < 0 ? MARGIN : column(c), w = c < 0 ? QUESTION : COLUMN;
            if (c >= 0 && page.table().rows().get(r).cells().get(c).silent()) {
                hatch(g, x, y, w, heights[r]);
            }
            List<Part> parts = cells.get(r).get(c + 1);
            double at = y + (heights[r] - parts.stream().mapToDouble(Part::height).sum()) / 2;
            for (Part p : parts) {
                if (p.sign() != null) {
                    double middle = x + PAD + SIGN / 2 - 3;
                    StanceSign.draw(g, p.sign(), words.isRightToLeft() ? width - middle : middle, at + LINE / 2, look);
                }
                write(g, p.text(), x + PAD + p.indent(), at + p.height() - 4.5, p.style(), p.ink());
                at += p.height();
            }
        }
        g.setColor(look.colour("line2"));
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(MARGIN, y, width - MARGIN, y));
    }

    private void frame(Graphics2D g, double from, double to) {
        g.setStroke(new BasicStroke(1));
        g.setColor(look.colour("line2"));
        for (int c = 0; c < page.table().voices().size(); c++) {
            double x = words.isRightToLeft() ? width - column(c) : column(c);
            g.draw(new Line2D.Double(x, from, x, to));
        }
        g.setColor(look.colour("line"));
        g.draw(new Rectangle2D.Double(MARGIN, from, width - 2 * MARGIN, to - from));
    }

    private void signs(Graphics2D g, double y) {
        double x = MARGIN;
        for (Stance s : List.of(Stance.REPORTS, Stance.CONFIRMS, Stance.DOUBTS, Stance.DENIES)) {
            StanceSign.draw(g, s, words.isRightToLeft() ? width - x - 8 : x + 8, y - 4, look);
            String name = words.get("stance." + s.name().toLowerCase(Locale.ROOT));
            write(g, name, x + 22, y, ABOUT, "text");
            x += 22 + text.width(name, ABOUT) + 18;
        }
        String credit = page.dataset().head().attribution();
        if (credit != null && x + 40 + text.width(credit, SMALL) < width - MARGIN) {
            write(g, credit, width - MARGIN - text.width(credit, SMALL), y, SMALL, "muted");
        }
    }

    private List<Part> question(Compared.Row row) {
        List<Part> parts = new ArrayList<>();
        Breaking.lines(row.question().label().in(words.language()), text, QUESTIONS, QUESTION - 2 * PAD)
            .forEach(l -> parts.add(new Part(l, QUESTIONS, "text", 0, LINE, null)));
        row.unanswered().forEach(u -> Breaking.lines(u.in(words.language()), text, SMALL, QUESTION - 2 * PAD)
            .forEach(l -> parts.add(new Part(l, SMALL, "muted", 0, SMALL_LINE, null))));
        return parts;
    }

    private List<Part> cell(Compared.Cell cell) {
        List<Part> parts = new ArrayList<>();
        if (cell.silent()) {
            parts.add(new Part(words.get("compare.silent"), SMALL, "muted", 0, LINE, null));
        }
        for (int i = 0; i < cell.answers().size(); i++) {
            Compared.Answer a = cell.answers().get(i);
            Stance mark = a.stances().contains(Stance.DENIES) ? Stance.DENIES : a.stances().isEmpty() ? Stance.REPORTS : a.stances().get(0);
            if (i > 0) {
                parts.add(new Part("", SMALL, "muted", 0, 6, null));
            }
            String label = a.label().in(words.language());
            List<String> lines = Breaking.lines(i > 0 ? words.get("compare.also", label) : label, text, ANSWER, COLUMN - 2 * PAD - SIGN);
            for (int l = 0; l < lines.size(); l++) {
                parts.add(new Part(lines.get(l), ANSWER, mark == Stance.DENIES ? "deny" : "text", SIGN, LINE, l == 0 ? mark : null));
            }
            String stances = a.stances().stream().map(s -> words.get("stance." + s.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(words.get("legend.comma")));
            String sources = String.join(" ", a.sources());
            parts.add(new Part(stances.isEmpty() ? sources : stances + " · " + sources, SOURCE, "muted", SIGN, SMALL_LINE, null));
        }
        return parts;
    }

    private String about() {
        String title = page.dataset().title().in(words.language());
        return page.view().knownBy() == null ? title
            : title + " · " + words.get("legend.known", new Moment(page.dataset().zone(), words).instant(page.view().knownBy()));
    }

    private static double top() {
        return 84;
    }

    private static double column(int c) {
        return MARGIN + QUESTION + c * COLUMN;
    }

    /** Fills a box that is so far from the edge where reading begins. */
    private void box(Graphics2D g, double x, double y, double w, double h) {
        g.fill(new Rectangle2D.Double(words.isRightToLeft() ? width - x - w : x, y, w, h));
    }

    private void hatch(Graphics2D g, double x, double y, double w, double h) {
        double left = words.isRightToLeft() ? width - x - w : x;
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(left, y, w, h));
        g.setColor(look.colour("panel2"));
        g.fill(new Rectangle2D.Double(left, y, w, h));
        g.setColor(look.colour("line2"));
        g.setStroke(new BasicStroke(2));
        for (double at = left - h; at < left + w; at += 9) {
            g.draw(new Line2D.Double(at, y + h, at + h, y));
        }
        g.setClip(clip);
    }

    /** Draws a line that begins so far from the edge where reading begins, on a baseline. */
    private void write(Graphics2D g, String s, double x, double y, Style style, String ink) {
        g.setColor(look.colour(ink));
        if (words.isRightToLeft()) {
            text.end(g, s, width - x, y, style);
        } else {
            text.draw(g, s, x, y, style);
        }
    }

    /**
     * Holds one line of a cell.
     *
     * @param sign stance drawn at its begin, or null
     */
    private record Part(String text, Style style, String ink, double indent, double height, Stance sign) {
    }
}
