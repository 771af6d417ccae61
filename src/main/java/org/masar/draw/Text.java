package org.masar.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures and draws lines of text in any mix of Latin and Arabic, by {@code drawString} alone, so that the vector writers
 * keep it as text. Widths are remembered. Safe on any thread.
 *
 * <p>A halo is the text drawn round itself in the halo's colour: outlines would turn into shapes.
 */
public final class Text {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 4000;
    private static final double CAP_HEIGHT = 0.714;

    private final Runs runs;
    private final Map<Key, Line> lines = new ConcurrentHashMap<>();

    /** Draws with the fonts. */
    public Text(Fonts fonts) {
        runs = new Runs(fonts);
    }

    /** Gives the width of a line, in logical pixels. */
    public double width(String s, Style style) {
        return line(s, style).width();
    }

    /** Gives the height of a line from the top of its tall letters to the foot of its long ones, in logical pixels. */
    public double height(Style style) {
        return style.size() * 1.25;
    }

    /** Gives how far below the middle of a line its baseline lies, in logical pixels, for lines centred on a point. */
    public double drop(Style style) {
        return style.size() * CAP_HEIGHT / 2;
    }

    /** Draws a line in the pen's colour, its left end at x and its baseline at y. */
    public void draw(Graphics2D pen, String s, double x, double y, Style style) {
        draw(pen, s, x, y, style, Scribe.Hold.LEFT);
    }

    /** Draws a line centred on x, its baseline at y. */
    public void centre(Graphics2D pen, String s, double x, double y, Style style) {
        draw(pen, s, x - width(s, style) / 2, y, style, Scribe.Hold.MIDDLE);
    }

    /** Draws a line that ends at x on the right, its baseline at y. */
    public void end(Graphics2D pen, String s, double x, double y, Style style) {
        draw(pen, s, x - width(s, style), y, style, Scribe.Hold.RIGHT);
    }

    private void draw(Graphics2D pen, String s, double x, double y, Style style, Scribe.Hold hold) {
        sharpen(pen);
        Line line = line(s, style);
        if (pen.getRenderingHint(Scribe.KEY) instanceof Scribe scribe) {
            scribe.write(pen, new Scribe.Line(s, style, hold, stretches(line, x, y)));
        } else {
            draw(pen, line, x, y);
        }
    }

    /**
     * Draws a line with a halo round its letters, its left end at x and its baseline at y.
     *
     * @param halo  colour round the letters
     * @param reach how far the halo reaches beyond the letters, in logical pixels
     */
    public void haloed(Graphics2D pen, String s, double x, double y, Style style, Color halo, double reach) {
        sharpen(pen);
        Line line = line(s, style);
        Color ink = pen.getColor();
        pen.setColor(halo);
        if (pen.getRenderingHint(Scribe.KEY) instanceof Scribe scribe) {
            stretches(line, x, y).forEach(stretch -> scribe.surround(pen, stretch, reach));
        } else {
            int steps = reach > 1.8 ? 12 : 8;
            for (int i = 0; i < steps; i++) {
                double a = 2 * Math.PI * i / steps;
                draw(pen, line, x + reach * Math.cos(a), y + reach * Math.sin(a));
            }
        }
        pen.setColor(ink);
        draw(pen, s, x, y, style);
    }

    private static List<Scribe.Stretch> stretches(Line line, double x, double y) {
        List<Scribe.Stretch> all = new ArrayList<>();
        double at = x;
        for (Run r : line.runs()) {
            all.add(new Scribe.Stretch(r.text(), r.font(), r.spacing(), at, y, r.width()));
            at += r.width();
        }
        return all;
    }

    private static void draw(Graphics2D pen, Line line, double x, double y) {
        double at = x;
        for (Run r : line.runs()) {
            pen.setFont(r.font());
            if (r.spacing() == 0) {
                pen.drawString(r.text(), (float) at, (float) y);
                at += r.width();
            } else {
                at = drawSpaced(pen, r, at, y);
            }
        }
    }

    private static double drawSpaced(Graphics2D pen, Run r, double x, double y) {
        double at = x;
        for (int i = 0; i < r.text().length();) {
            int next = i + Character.charCount(r.text().codePointAt(i));
            String letter = r.text().substring(i, next);
            pen.drawString(letter, (float) at, (float) y);
            at += width(letter, r.font()) + r.spacing();
            i = next;
        }
        return at;
    }

    private Line line(String s, Style style) {
        Key key = new Key(s, style);
        Line known = lines.get(key);
        if (known == null) {
            if (lines.size() >= REMEMBERED) {
                lines.clear();
            }
            known = measure(s, style);
            lines.put(key, known);
        }
        return known;
    }

    private Line measure(String s, Style style) {
        if (s.isEmpty()) {
            return new Line(List.of(), 0);
        }
        List<Run> measured = runs.of(s, style).stream()
            .map(r -> new Run(r.text(), r.font(), r.spacing(), width(r))).toList();
        return new Line(measured, measured.stream().mapToDouble(Run::width).sum());
    }

    private static double width(Run r) {
        return r.spacing() == 0 ? width(r.text(), r.font())
            : r.text().codePoints().mapToDouble(c -> width(Character.toString(c), r.font()) + r.spacing()).sum();
    }

    private static double width(String s, Font font) {
        return s.isEmpty() ? 0 : font.getStringBounds(s, CONTEXT).getWidth();
    }

    private static void sharpen(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private record Key(String s, Style style) {
    }

    private record Line(List<Run> runs, double width) {
    }
}
