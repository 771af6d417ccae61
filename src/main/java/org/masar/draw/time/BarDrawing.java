package org.masar.draw.time;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Look;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Texts;
import org.masar.model.Claim;
import org.masar.model.TimeSpan;
import org.masar.view.Phase;
import org.masar.view.Telling;
import org.masar.view.Told;

/** Draws single bars of one frame: solid is sure, a dashed band is doubt, tinted is over, hollow is to come. */
final class BarDrawing {
    private static final double DOUBT = 0.28, OVER = 0.38, FADED = 0.45, ROUND = 3, ARROW = 8;

    final TimelineFrame f;
    final Graphics2D g;
    final Strip strip;
    private final BitSet shown;
    private final Color[] inks;
    private final Told told;
    private final Texts words;
    private final int selected;
    private final List<Ruler.Fold> folds;

    BarDrawing(TimelineFrame f, Graphics2D g, BitSet shown) {
        this.f = f;
        this.g = g;
        this.shown = shown;
        inks = Ink.all(f.look(), f.lanes());
        strip = f.layout().strip();
        told = f.visible().told();
        words = Texts.in(f.language());
        folds = f.ruler().folds().stream().filter(fold -> !fold.seam()).toList();
        String id = f.visible().view().selection().event();
        selected = id == null ? -1 : told.dataset().number(id).orElse(-1);
    }

    private BarDrawing(BarDrawing d, Graphics2D g) {
        f = d.f;
        this.g = g;
        shown = d.shown;
        inks = d.inks;
        strip = d.strip;
        told = d.told;
        words = d.words;
        folds = d.folds;
        selected = d.selected;
    }

    /** Gives the same with another pen. */
    BarDrawing with(Graphics2D pen) {
        return new BarDrawing(this, pen);
    }

    /** How many states a bar may be in. */
    static final int STATES = Fill.values().length * 4;

    /** Numbers the state of an event, from which it follows, with what stays, how its bar looks. */
    int state(int event) {
        return fill(event).ordinal() * 4 + (faded(event) ? 2 : 0) + (selected(event) ? 1 : 0);
    }

    /** Gives the box, within the lanes, that holds all that is drawn of a bar. */
    Box extent(Bar b) {
        Rectangle2D all = BarsLayer.lanes(f);
        double y = middle(b.event()), half = f.lanes().pitch() / 2 + 5;
        boolean elsewhere = told.claims(b.event()).stream().anyMatch(c -> c.when() != null);
        double from = elsewhere ? 0 : Math.max(0, b.from() - 6), to = elsewhere ? strip.length() : Math.min(strip.length(), b.to() + 6);
        double left = Math.max(all.getMinX(), strip.leftOf(from, to) - ARROW - 4), right = Math.min(all.getMaxX(), strip.leftOf(from, to) + to - from + ARROW + 4);
        double top = Math.max(all.getMinY(), y - half), bottom = Math.min(all.getMaxY(), y + half);
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** Gives the number of the event chosen, or -1. */
    int selected() {
        return selected;
    }

    /** Names how a bar's sure part is filled. */
    enum Fill { SOLID, TINT, HOLLOW }

    Fill fill(int event) {
        Phase p = f.visible().phase(event);
        return denied(event) || p == Phase.NEXT ? Fill.HOLLOW : p == Phase.PAST ? Fill.TINT : Fill.SOLID;
    }

    boolean denied(int event) {
        return told.telling(event) == Telling.DENIED;
    }

    Mark.Badge badge(int event) {
        return Mark.Badge.of(told, event, words);
    }

    boolean selected(int event) {
        return event == selected;
    }

    boolean faded(int event) {
        return !shown.get(event);
    }

    double middle(int event) {
        return f.layout().axis() + f.lanes().middle(event) - f.scroll();
    }

    /** Tells whether an event's row lies wholly between axis and histogram, as its name must, which is set without a clip. */
    boolean inLanes(int event) {
        double y = middle(event), half = f.lanes().pitch() / 2;
        return y - half >= f.layout().axis() - 1 && y + half <= f.layout().lanesEnd() + 1;
    }

    Color ground(int event) {
        return Ink.ground(f.look(), f.lanes().laneOf(event));
    }

    Color ink(int event) {
        Color ink = inks[f.lanes().kindOf(event)];
        return faded(event) ? Ink.over(ground(event), ink, FADED) : ink;
    }

    Color band(int event) {
        return Ink.over(ground(event), ink(event), DOUBT);
    }

    void draw(Bar b) {
        double y = middle(b.event()), h = f.lanes().bar();
        if (y + h < f.layout().axis() || y - h > f.layout().lanesEnd()) {
            return;
        }
        threads(b, y);
        if (b.narrow()) {
            point(b, y, h);
        } else if (b.sure()) {
            doubt(b, b.es(), b.ls(), y, h * 0.62);
            doubt(b, b.ee(), b.le(), y, h * 0.62);
            sure(b, y, h);
        } else {
            doubt(b, b.es(), b.le(), y, h);
        }
        if (denied(b.event())) {
            strike(b, y);
        }
        if (selected(b.event())) {
            frame(b, y, h);
        }
    }

    private void sure(Bar b, double y, double h) {
        Color ink = ink(b.event());
        Fill fill = fill(b.event());
        boolean runsOff = b.open() && b.ee() > strip.length();
        for (double[] s : segments(b.ls(), b.ee())) {
            boolean first = s[0] == b.ls(), last = s[1] == b.ee() || runsOff && s[1] >= strip.length();
            part(body(s[0], s[1], y, h, first, last && !runsOff, last && runsOff), fill, ink, b.event());
        }
        dots(b.ls(), b.ee(), y, ink);
    }

    private void part(Shape body, Fill fill, Color ink, int event) {
        g.setColor(fill == Fill.SOLID ? ink : Ink.over(ground(event), ink, fill == Fill.TINT ? OVER : 0));
        g.fill(body);
        if (fill != Fill.SOLID) {
            g.setColor(ink);
            g.setStroke(denied(event) ? Ink.dashed(1.4, 3, 2) : Ink.solid(fill == Fill.TINT ? 1 : 1.4));
            g.draw(body);
        }
    }

    private Shape body(double from, double to, double y, double h, boolean roundBegin, boolean roundEnd, boolean arrow) {
        double a = Math.max(0, from), z = Math.min(strip.length(), to);
        if (arrow) {
            Path2D p = new Path2D.Double();
            p.moveTo(strip.x(a), y - h / 2);
            p.lineTo(strip.x(z), y - h / 2);
            p.lineTo(strip.x(z + ARROW), y);
            p.lineTo(strip.x(z), y + h / 2);
            p.lineTo(strip.x(a), y + h / 2);
            p.closePath();
            return p;
        }
        double r = roundBegin && roundEnd ? ROUND : roundBegin || roundEnd ? ROUND * 0.7 : 0;
        return new RoundRectangle2D.Double(strip.leftOf(a, z), y - h / 2, Math.max(0, z - a), h, r * 2, r * 2);
    }

    /** Draws a stretch in which it may be going on: a pale band, a dashed line, a tick where the doubt begins and ends. */
    private void doubt(Bar b, double from, double to, double y, double h) {
        if (to - from < 0.5) {
            return;
        }
        Color ink = ink(b.event());
        for (double[] s : segments(from, to)) {
            double a = Math.max(0, s[0]), z = Math.min(strip.length(), s[1]);
            if (z > a) {
                g.setColor(band(b.event()));
                g.fill(body(a, z, y, h, false, false, false));
                g.setColor(ink);
                g.setStroke(Ink.dashed(1.4, 3.2, 2.4));
                Ink.line(g, strip.x(a), y, strip.x(z), y);
            }
        }
        dots(from, to, y, ink);
        g.setColor(ink);
        g.setStroke(Ink.solid(1.4));
        boolean whole = from == b.es() && to == b.le();
        if ((from == b.es() || whole) && !b.begun()) {
            tick(from, y);
        }
        if (to == b.le() && !b.open()) {
            tick(to, y);
        }
        if (b.open() && to == b.le() && to > strip.length()) {
            g.draw(arrowHead(y, h));
        }
    }

    private Shape arrowHead(double y, double h) {
        Path2D p = new Path2D.Double();
        p.moveTo(strip.x(strip.length()), y - h / 2);
        p.lineTo(strip.x(strip.length() + ARROW), y);
        p.lineTo(strip.x(strip.length()), y + h / 2);
        return p;
    }

    private void tick(double along, double y) {
        if (along >= 0 && along <= strip.length()) {
            double half = Math.min(4, f.lanes().bar() / 2);
            Ink.line(g, strip.x(along), y - half, strip.x(along), y + half);
        }
    }

    /** Draws an event without a length to show: its category's outline. */
    private void point(Bar b, double y, double h) {
        Shape outline = Ink.at(f.lanes().kinds().get(f.lanes().kindOf(b.event())).symbol().outline(Math.max(2.5, h / 2)),
            strip.x(b.middle()), y);
        Color ink = ink(b.event());
        Fill fill = b.sure() || fill(b.event()) != Fill.SOLID ? fill(b.event()) : Fill.TINT;
        part(outline, fill, ink, b.event());
    }

    private void strike(Bar b, double y) {
        double a = Math.max(0, b.from()), z = Math.min(strip.length(), b.to());
        g.setColor(f.look().colour("deny"));
        g.setStroke(Ink.solid(1.8));
        Ink.line(g, strip.x(a), y, strip.x(z), y);
    }

    private void frame(Bar b, double y, double h) {
        double a = Math.max(-3, b.from()), z = Math.min(strip.length() + 3, b.to());
        g.setColor(f.look().colour("accent"));
        g.setStroke(Ink.solid(2));
        g.draw(new RoundRectangle2D.Double(strip.leftOf(a, z) - 3, y - h / 2 - 3, z - a + 6, h + 6, 8, 8));
    }

    /** Draws what other voices say of when: a dotted thread to a tick. It does not change the state. */
    private void threads(Bar b, double y) {
        for (Claim c : told.claims(b.event())) {
            TimeSpan w = c.when();
            if (w == null || w.undated() || w.earliestStart() == null) {
                continue;
            }
            double at = f.ruler().along(w.earliestStart().toEpochMilli());
            double near = at < b.from() ? b.from() : b.to();
            if ((at < b.from() - 2 || at > b.to() + 2) && at > 0 && at < strip.length()) {
                g.setColor(ink(b.event()));
                g.setStroke(Ink.dashed(1.6, 1.6, 2.6));
                Ink.line(g, strip.x(near), y, strip.x(at), y);
                g.setStroke(Ink.solid(1.6));
                tick(at, y);
            }
        }
    }

    /** Gives the stretches of a bar that are in view, without the folds: pairs of begin and end. */
    List<double[]> segments(double from, double to) {
        List<double[]> parts = new ArrayList<>();
        double at = from;
        for (Ruler.Fold fold : folds) {
            if (fold.to() > at && fold.from() < to) {
                if (fold.from() > at) {
                    parts.add(new double[] {at, fold.from()});
                }
                at = Math.max(at, fold.to());
            }
        }
        if (to > at) {
            parts.add(new double[] {at, to});
        }
        return parts;
    }

    private void dots(double from, double to, double y, Color ink) {
        g.setColor(ink);
        g.setStroke(Ink.dashed(1.4, 1.5, 2.5));
        for (Ruler.Fold fold : folds) {
            double a = Math.max(from, fold.from()), z = Math.min(to, fold.to());
            if (z - a > 1) {
                Ink.line(g, strip.x(a), y, strip.x(z), y);
            }
        }
    }

    Look look() {
        return f.look();
    }
}
