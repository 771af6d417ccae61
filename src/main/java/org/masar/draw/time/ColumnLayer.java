package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Style;
import org.masar.draw.Weight;

/** Names the lanes, with the symbols of their categories, in the column where reading begins: the lanes are the legend. */
final class ColumnLayer implements Layer<TimelineFrame> {
    private static final Style NAME = Style.of(11, Weight.REGULAR);
    private static final double SYMBOL = 7.5, INDENT = 15, NAMES = 28, FREE = 3;
    /** Height from which a lane has room for its name and, below it, the symbols of its categories. */
    private static final double TWO = 34;

    private final Lettering text;

    ColumnLayer(Lettering text) {
        this.text = text;
    }

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        Layout l = f.layout();
        boolean begin = f.flow() == Flow.LEFT_TO_RIGHT;
        double left = begin ? 0 : l.strip().right(), width = begin ? l.strip().left() : f.width() - left;
        int i = 0;
        java.awt.Shape clip = g.getClip();
        for (Lanes.Lane lane : f.lanes().lanes()) {
            double top = l.axis() + lane.top() - f.scroll();
            double from = Math.max(l.axis(), top), to = Math.min(l.lanesEnd(), top + lane.height());
            if (to - from > 1) {
                g.clip(new java.awt.geom.Rectangle2D.Double(left, from, width, to - from));
                g.setColor(Ink.ground(f.look(), i));
                Ink.fill(g, left, from, width, to - from);
                double middle = to - from < lane.height() && to - from < 24 ? top + lane.height() / 2 : (from + to) / 2;
                name(f, g, lane, begin ? left : left + width, middle, begin ? 1 : -1, width - NAMES - FREE);
                g.setClip(clip);
            }
            i++;
        }
        bar(f, g, begin ? 1 : f.width() - 5);
    }

    /** Shows, where the lanes do not fit, how much of them is in view. */
    private static void bar(TimelineFrame f, Graphics2D g, double x) {
        double room = f.layout().lanes(), all = f.lanes().height();
        if (all > room + 1 && room > 20) {
            g.setColor(f.look().colour("muted", 0.45));
            g.fill(new RoundRectangle2D.Double(x, f.layout().axis() + f.scroll() / all * room, 4, room * room / all, 4, 4));
        }
    }

    private void name(TimelineFrame f, Graphics2D g, Lanes.Lane lane, double edge, double middle, int way, double room) {
        Look look = f.look();
        boolean category = lane.kinds().size() == 1 && (named(lane).isEmpty()
            || lane.kinds().get(0).category() != null && lane.label().equals(lane.kinds().get(0).category().label()));
        if (category) {
            symbol(look, g, lane.kinds().get(0), edge + way * INDENT, middle, SYMBOL);
            write(f, g, named(lane).isEmpty() ? "–" : lane.label().in(f.language()), edge, middle, way, NAMES, room);
        } else if (named(lane).isEmpty()) {
            symbols(look, g, lane.kinds(), edge + way * INDENT, middle, way, room + NAMES, SYMBOL);
        } else {
            boolean two = lane.height() >= TWO;
            write(f, g, lane.label().in(f.language()), edge, two ? middle - 8 : middle, way, 8, room + NAMES - 8);
            if (two) {
                symbols(look, g, lane.kinds(), edge + way * 13, middle + 8, way, room + NAMES, 5);
            }
        }
    }

    private static java.util.Map<String, String> named(Lanes.Lane lane) {
        return lane.label().byLanguage();
    }

    private static void symbols(Look look, Graphics2D g, java.util.List<Lanes.Kind> kinds, double x, double y, int way, double room, double r) {
        double apart = Math.min(2.4 * r, room / kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            symbol(look, g, kinds.get(i), x + way * i * apart, y, Math.min(r, apart / 2.4));
        }
    }

    private void write(TimelineFrame f, Graphics2D g, String name, double edge, double middle, int way, double indent, double room) {
        if (middle - 8 < f.layout().axis() || middle + 8 > f.layout().lanesEnd()) {
            return;
        }
        String s = Words.shortened(text, name, NAME, room);
        g.setColor(f.look().colour("text"));
        text.draw(g, s, way > 0 ? edge + indent : edge - indent - text.width(s, NAME), middle + text.drop(NAME), NAME);
    }

    private static void symbol(Look look, Graphics2D g, Lanes.Kind kind, double x, double y, double r) {
        g.translate(x, y);
        g.setColor(Ink.of(look, kind));
        g.fill(kind.symbol().outline(r));
        g.setColor(look.colour("onCat"));
        kind.symbol().glyph(g, r);
        g.translate(-x, -y);
    }
}
