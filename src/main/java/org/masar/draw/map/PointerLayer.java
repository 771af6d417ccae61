package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;

/** Points from the picture's edge at what is told of places outside: a half-disc, the nearest place's name, how far and which way. */
final class PointerLayer implements Layer<Scene> {
    private static final Style WORDS = Style.of(11.5, Weight.SEMIBOLD);
    private static final double R = Signposts.R;
    /** Of so many places the words are measured: those farther off are seldom the nearest that show. */
    private static final int MEASURED = 12;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        if (s.plan().signposts().isEmpty()) {
            return;
        }
        LonLat middle = Mercator.toLonLat(s.frame().viewport().centre());
        Set<String> shown = Outside.shown(s);
        for (Signpost post : s.plan().signposts()) {
            List<Spot> spots = post.spots().stream().filter(p -> shown.contains(p.place().id())).toList();
            if (!spots.isEmpty()) {
                String words = NameLayer.shortened(s, words(spots.get(0), spots.size() - 1, middle, s.words()), WORDS, post.words().width() + 0.5);
                Binder.bind(pen, new Binder.Thing(words), g -> draw(s, g, post, Outside.angle(spots.get(0), s.frame().viewport()), words));
                Box b = bounds(post, s.text().width(words, WORDS));
                List<String> ids = spots.stream().map(p -> p.place().id()).toList();
                s.pointer(new HitMap.Pointer(b, ids, spots.get(0).place().shape().anchor(), words));
                s.hit(new HitMap.Hit(-1, ids.get(0), b.x(), b.y(), b.width(), b.height()));
            }
        }
    }

    /** Gives the width of the longest words that may point one way, whichever of the places show. */
    static double longest(Outside o, Viewport v, Text text, Texts words) {
        LonLat middle = Mercator.toLonLat(v.centre());
        double longest = 0;
        for (int i = 0; i < Math.min(MEASURED, o.spots().size()); i++) {
            longest = Math.max(longest, text.width(words(o.spots().get(i), o.spots().size() - 1 - i, middle, words), WORDS));
        }
        return longest;
    }

    private static String words(Spot first, int more, LonLat middle, Texts words) {
        String name = first.place().label().in(words.language()), way = Bearings.words(middle, first.place().shape().anchor(), words);
        return more == 0 ? words.get("pointer.one", name, way) : words.get("pointer.more", name, words.digits(Integer.toString(more)), way);
    }

    private static Box bounds(Signpost post, double words) {
        Box b = post.box();
        double less = post.words().width() - words;
        return switch (post.side()) {
            case LEFT -> new Box(b.x(), b.y(), b.width() - less, b.height());
            case RIGHT -> new Box(b.x() + less, b.y(), b.width() - less, b.height());
            case END -> new Box(b.x() + less / 2, b.y(), b.width() - less, b.height());
        };
    }

    private static void draw(Scene s, Graphics2D pen, Signpost post, double angle, String words) {
        double x = post.x(), y = post.y(), width = s.text().width(words, WORDS), textX = post.start(width), textY = post.words().y() + post.words().height() / 2;
        pen.setColor(s.look().colour("panel", 0.86));
        pen.fill(new RoundRectangle2D.Double(textX - 5, textY - 9, width + 10, 18, 9, 9));
        Ellipse2D disc = new Ellipse2D.Double(x - R, y - R, 2 * R, 2 * R);
        pen.setColor(s.colour("panel"));
        pen.fill(disc);
        pen.setColor(s.colour("accent"));
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(disc);
        double inX = x == 0 ? 5 : x >= s.frame().viewport().width() ? -5 : 0, inY = y == 0 ? 5 : y >= s.frame().viewport().height() ? -5 : 0;
        double tipX = x + inX + 3.4 * Math.cos(angle), tipY = y + inY + 3.4 * Math.sin(angle);
        Path2D head = new Path2D.Double();
        head.moveTo(tipX + 6.4 * Math.cos(angle + 2.4), tipY + 6.4 * Math.sin(angle + 2.4));
        head.lineTo(tipX, tipY);
        head.lineTo(tipX + 6.4 * Math.cos(angle - 2.4), tipY + 6.4 * Math.sin(angle - 2.4));
        pen.setStroke(new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(head);
        pen.setColor(s.colour("accent"));
        s.text().draw(pen, words, textX, textY + s.text().drop(WORDS), WORDS);
    }
}
