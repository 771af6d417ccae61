package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;

/** Points from the picture's edge at what is told of places outside: a half-disc, the nearest place's name, how far and which way. */
final class PointerLayer implements Layer<Scene> {
    private static final Style WORDS = Style.of(11.5, Weight.SEMIBOLD);
    private static final double R = 12, HIGH = 24, STEP = 7, PAD = 5;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Viewport v = s.frame().viewport();
        List<Outside> all = Outside.of(s);
        if (all.isEmpty() || v.width() < 160 || v.height() < 120) {
            return;
        }
        List<Box> taken = new ArrayList<>(EventLayers.reserved(v, s.dataset()));
        if (s.inset() != null) {
            taken.add(s.inset().box().grown(6));
        }
        s.plan().signs().forEach(sign -> taken.add(sign.mark()));
        LonLat middle = Mercator.toLonLat(v.centre());
        for (Outside o : all) {
            String words = words(s, o, middle);
            Slot slot = slot(v, o.angle(), s.text().width(words, WORDS), taken);
            if (slot != null) {
                taken.add(slot.box().grown(2));
                draw(s, pen, slot, o.angle(), words);
                Box b = slot.box();
                List<String> ids = o.spots().stream().map(p -> p.place().id()).toList();
                s.pointer(new HitMap.Pointer(b, ids, o.spots().get(0).place().shape().anchor(), words));
                s.hit(new HitMap.Hit(-1, ids.get(0), b.x(), b.y(), b.width(), b.height()));
            }
        }
    }

    private static String words(Scene s, Outside o, LonLat middle) {
        Spot first = o.spots().get(0);
        String name = first.place().label().in(s.language()), way = Bearings.words(middle, first.place().shape().anchor(), s.words());
        int more = o.spots().size() - 1;
        return more == 0 ? s.words().get("pointer.one", name, way)
            : s.words().get("pointer.more", name, s.words().digits(Integer.toString(more)), way);
    }

    /** Finds the room nearest to where the direction meets the edge; null where all of the edge is taken. */
    private static Slot slot(Viewport v, double angle, double words, List<Box> taken) {
        double w = v.width(), h = v.height(), dx = Math.cos(angle), dy = Math.sin(angle);
        double toSide = Math.abs(dx) < 1e-9 ? Double.MAX_VALUE : w / 2 / Math.abs(dx), toEnd = Math.abs(dy) < 1e-9 ? Double.MAX_VALUE : h / 2 / Math.abs(dy);
        boolean side = toSide <= toEnd;
        double far = Math.min(toSide, toEnd), x = w / 2 + dx * far, y = h / 2 + dy * far;
        for (double off = 0; off < (side ? h : w); off += STEP) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Slot slot = side ? beside(dx > 0, y + sign * off, words, w, h) : above(dy < 0, x + sign * off, words, w, h);
                if (taken.stream().noneMatch(slot.box()::touches)) {
                    return slot;
                }
            }
        }
        return null;
    }

    private static Slot beside(boolean right, double y, double words, double w, double h) {
        double at = Math.max(R + 2, Math.min(h - R - 2, y)), wide = R + 7 + words + PAD;
        return new Slot(new Box(right ? w - wide : 0, at - HIGH / 2, wide, HIGH), right ? w : 0, at, right ? w - R - 7 - words : R + 7, at);
    }

    private static Slot above(boolean top, double x, double words, double w, double h) {
        double wide = Math.max(2 * R, words + 2 * PAD), at = Math.max(wide / 2 + 2, Math.min(w - wide / 2 - 2, x));
        double high = R + 22;
        return new Slot(new Box(at - wide / 2, top ? 0 : h - high, wide, high), at, top ? 0 : h, at - words / 2, top ? R + 12 : h - R - 12);
    }

    private static void draw(Scene s, Graphics2D pen, Slot slot, double angle, String words) {
        double x = slot.x(), y = slot.y();
        pen.setColor(s.look().colour("panel", 0.86));
        pen.fill(new RoundRectangle2D.Double(slot.textX() - 5, slot.textY() - 9, s.text().width(words, WORDS) + 10, 18, 9, 9));
        Ellipse2D disc = new Ellipse2D.Double(x - R, y - R, 2 * R, 2 * R);
        pen.setColor(s.colour("panel"));
        pen.fill(disc);
        pen.setColor(s.colour("accent"));
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(disc);
        double inX = x == 0 ? 5 : x >= s.frame().viewport().width() ? -5 : 0, inY = y == 0 ? 5 : y >= s.frame().viewport().height() ? -5 : 0;
        Pixel tip = new Pixel(x + inX + 3.4 * Math.cos(angle), y + inY + 3.4 * Math.sin(angle));
        Path2D head = new Path2D.Double();
        for (double turn : new double[] {2.4, 0, -2.4}) {
            double px = turn == 0 ? tip.x() : tip.x() + 6.4 * Math.cos(angle + turn), py = turn == 0 ? tip.y() : tip.y() + 6.4 * Math.sin(angle + turn);
            if (turn == 2.4) {
                head.moveTo(px, py);
            } else {
                head.lineTo(px, py);
            }
        }
        pen.setStroke(new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(head);
        pen.setColor(s.colour("accent"));
        s.text().draw(pen, words, slot.textX(), slot.textY() + s.text().drop(WORDS), WORDS);
    }

    /** Holds the room of one pointer: its bounds, the disc's middle on the edge, the words' left end and middle height. */
    private record Slot(Box box, double x, double y, double textX, double textY) {
    }
}
