package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Legend;
import org.masar.draw.Part;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Dataset;
import org.masar.model.Voice;

/**
 * Names at the top of the map by whom it is told, where that is not by all: who sees a telling must see whose. It is part of the
 * picture, so that every export has it.
 *
 * @param lead  "As told by"
 * @param name  the voices, as many as there is room for
 * @param side  the side of a single voice, or empty
 * @param box   where it stands, in logical pixels
 */
public record Teller(String lead, String name, String side, Box box) {
    /** Pixels at the end, in a window, for the button that returns to all voices. */
    public static final double CLOSE = 28;
    private static final double TOP = 14, HEIGHT = 34, PAD = 12, EYE = 20, GAP = 7, BESIDE = 60;
    private static final Style LEAD = Style.of(12.5, Weight.REGULAR), NAME = Style.of(15, Weight.BOLD);

    /** Gives what a frame says at its top; empty where all voices tell it, and on a detail map. */
    static Optional<Teller> of(Frame f, Text text, Texts words) {
        List<String> ids = f.visible().view().voices();
        double left = LegendLayer.room(f.viewport(), f.visible().dataset(), f.legend()).right();
        double from = Math.max(LegendLayer.LEFT, left) + (left > 0 ? BESIDE : BESIDE - LegendLayer.LEFT), to = f.viewport().width() - LegendLayer.LEFT;
        if (ids.isEmpty() || f.part() != Part.WHOLE || to - from < 120 || f.viewport().height() < 120) {
            return Optional.empty();
        }
        Dataset d = f.visible().dataset();
        double end = f.legend() == Legend.PAGE || f.legend() == Legend.APART ? 0 : CLOSE - PAD / 2;
        String lead = words.get("told.lead");
        double fixed = 2 * PAD + EYE + GAP + text.width(lead, LEAD) + GAP + end;
        String name = names(d, ids, to - from - fixed, text, words);
        String side = ids.size() > 1 ? "" : d.voice(ids.get(0)).map(Voice::side).map(s -> words.orElse("side." + s.replace(' ', '-'), s)).orElse("");
        double named = fixed + text.width(name, NAME);
        double sided = side.isEmpty() ? named : named + GAP + text.width(side, LEAD);
        boolean room = sided <= to - from;
        double width = Math.ceil(Math.min(to - from, room ? sided : named));
        return Optional.of(new Teller(lead, name, room ? side : "", new Box(Math.rint(from + (to - from - width) / 2), TOP, width, HEIGHT)));
    }

    /** Lists as many names as fit, and counts the others. */
    private static String names(Dataset d, List<String> ids, double room, Text text, Texts words) {
        List<String> all = ids.stream().map(id -> d.voice(id).map(v -> v.label().in(words.language())).filter(s -> !s.isEmpty()).orElse(id)).toList();
        for (int n = all.size(); n > 0; n--) {
            List<String> first = new ArrayList<>(all.subList(0, n));
            String last = n < all.size() ? words.get("told.more", words.digits(Integer.toString(all.size() - n))) : n == 1 ? "" : first.remove(n - 1);
            String joined = String.join(words.get("legend.comma"), first);
            String said = last.isEmpty() ? joined : words.get("legend.and", joined, last);
            if (text.width(said, NAME) <= room) {
                return said;
            }
        }
        String one = all.size() == 1 ? all.get(0) : words.get("told.count", words.digits(Integer.toString(all.size())));
        while (one.length() > 2 && text.width(one, NAME) > room) {
            one = one.substring(0, one.length() - 2).strip() + "…";
        }
        return one;
    }

    void paint(Frame f, Text text, Texts words, Graphics2D g) {
        for (int i = 3; i > 0; i--) {
            g.setColor(new Color(0, 0, 0, 12));
            g.fill(new RoundRectangle2D.Double(box.x() - i, box.y() + 1 - i, box.width() + 2 * i, box.height() + 2 * i, 16 + 2 * i, 16 + 2 * i));
        }
        RoundRectangle2D panel = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 16, 16);
        g.setColor(f.look().colour("panel"));
        g.fill(panel);
        g.setColor(f.look().colour("accent"));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(panel);
        double middle = box.y() + box.height() / 2;
        boolean back = words.isRightToLeft();
        double x = PAD;
        eye(g, back ? box.right() - x - EYE / 2 : box.x() + x + EYE / 2, middle);
        x += EYE + GAP;
        x = word(g, text, lead, x, middle, LEAD, f.look().colour("muted"), back) + GAP;
        x = word(g, text, name, x, middle, NAME, f.look().colour("text"), back) + GAP;
        word(g, text, side, x, middle, LEAD, f.look().colour("muted"), back);
    }

    private double word(Graphics2D g, Text text, String s, double x, double middle, Style style, Color ink, boolean back) {
        g.setColor(ink);
        double y = middle + text.drop(style);
        if (back) {
            text.end(g, s, box.right() - x, y, style);
        } else {
            text.draw(g, s, box.x() + x, y, style);
        }
        return x + text.width(s, style);
    }

    private static void eye(Graphics2D g, double x, double y) {
        Path2D lids = new Path2D.Double();
        lids.moveTo(x - 9, y);
        lids.curveTo(x - 5, y - 7, x + 5, y - 7, x + 9, y);
        lids.curveTo(x + 5, y + 7, x - 5, y + 7, x - 9, y);
        lids.closePath();
        g.draw(lids);
        g.draw(new Ellipse2D.Double(x - 2.6, y - 2.6, 5.2, 5.2));
    }
}
