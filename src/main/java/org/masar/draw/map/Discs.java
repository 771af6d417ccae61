package org.masar.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Stamps;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/**
 * Puts counted discs together from parts that are drawn once and told apart by a number each: paper, arcs of the ring, number. A frame
 * shows hundreds of them, so setting one makes no object. For one frame.
 */
final class Discs implements Stamps.Family {
    private static final int SECTORS = 24, RADII = 64;
    private static final int PAPER = 0, ARC = 1, NUMBER = 2, PARTS = 3;
    private static final double NARROWER = 15;
    private static final Style WIDE = Style.of(12.5, Weight.BOLD), NARROW = Style.of(10.5, Weight.BOLD);
    private final Scene scene;
    private final List<Color> inks = new ArrayList<>();
    private final Stamps.Fount fount;

    Discs(Scene s, Graphics2D pen) {
        scene = s;
        int kinds = s.dataset().categories().size();
        for (int k = 0; k <= kinds; k++) {
            inks.add(s.ink(k < kinds ? k : -1));
        }
        fount = s.stamps().fount(pen, List.of("discs", s.look(), s.frame().language(), inks), this);
    }

    /**
     * Sets a disc.
     *
     * @param r      outer radius, a whole number of logical pixels
     * @param counts how many there are of each category; those of none last
     * @param total  of all counts
     */
    void set(double x, double y, int r, int[] counts, int total) {
        fount.set(part(PAPER, r, 0), x, y);
        int from = 0, sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += counts[k];
            int to = (int) Math.round((double) SECTORS * sum / total);
            if (counts[k] > 0 && to > from) {
                fount.set(part(ARC, r, (k * SECTORS + from) * (SECTORS + 1L) + to - from), x, y);
            }
            from = to;
        }
        fount.set(part(NUMBER, r, shortened(total)), x, y);
    }

    private static long part(int part, int r, long more) {
        return (more * RADII + r) * PARTS + part;
    }

    @Override
    public Box extent(long which) {
        int r = (int) (which / PARTS % RADII);
        if (which % PARTS == NUMBER) {
            double w = scene.text().width(label(which / PARTS / RADII), style(r));
            return new Box(-w, -10, 2 * w, 20);
        }
        return Box.round(0, 0, r + (which % PARTS == PAPER ? 2 : 1));
    }

    @Override
    public void draw(Graphics2D g, long which) {
        int r = (int) (which / PARTS % RADII);
        long more = which / PARTS / RADII;
        switch ((int) (which % PARTS)) {
            case PAPER -> {
                g.setColor(scene.colour("panel"));
                g.fill(new Ellipse2D.Double(-r - 1.2, -r - 1.2, 2 * r + 2.4, 2 * r + 2.4));
            }
            case ARC -> {
                int sectors = (int) (more % (SECTORS + 1)), from = (int) (more / (SECTORS + 1) % SECTORS), kind = (int) (more / (SECTORS + 1) / SECTORS);
                double step = 360.0 / SECTORS;
                RingDrawing.arc(g, r, r < NARROWER ? 3 : 4.2, 90 - from * step, sectors * step, inks.get(kind), RingDrawing.pattern(scene.look(), kind));
            }
            default -> {
                g.setColor(scene.colour("text"));
                scene.text().centre(g, label(more), 0, scene.text().drop(style(r)), style(r));
            }
        }
    }

    private static Style style(int r) {
        return r < NARROWER ? NARROW : WIDE;
    }

    /** Rounds a count to what is written of it: below 10,000 to hundreds, from there on to thousands; the number itself below 1,000. */
    private static long shortened(int n) {
        return n < 1000 ? n : n < 9950 ? Math.round(n / 100.0) * 100 : Math.round(n / 1000.0) * 1000;
    }

    private String label(long n) {
        return scene.words().digits(n < 1000 ? Long.toString(n) : n < 10_000 ? n / 1000.0 + "k" : n / 1000 + "k");
    }
}
