package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;

/**
 * Finds room for events that share a spot: a column beside it while they fit, if need be a narrow one of titles alone, else rings round it. Inside the picture, off its panels,
 * and never on what it belongs to.
 */
final class SpreadLayout {
    static final Style TITLE = Style.of(14, Weight.SEMIBOLD);
    static final Style SECOND = Style.of(12, Weight.REGULAR);
    static final double PITCH = 44;
    /** Height of rows without a second line, and width of titles, where the usual column finds no room. */
    private static final double CLOSE = 32, NARROW = 150;
    private static final int MOST_ROWS = 10;
    private static final double MARK = 40, PAD = 6, EDGE = 8, GAP = 34, WIDEST = 300, REST = 26;
    private static final double RING = 34, APART = 31;
    private static final int MOST_RINGS = 3;
    private static final double COVERED = 4_000, STEP = 8;

    private final Scene s;
    private final HitMap.Heap heap;
    private final List<Box> panels;
    private final Box view;

    SpreadLayout(Scene s, HitMap.Heap heap, List<Box> panels) {
        this.s = s;
        this.heap = heap;
        this.panels = panels;
        this.view = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height()).grown(-EDGE);
    }

    Spread find() {
        int[] members = heap.members().get();
        for (double pitch : new double[] {PITCH, CLOSE}) {
            int fits = Math.min(MOST_ROWS, (int) ((view.height() - 2 * PAD - 40) / pitch));
            for (double most : new double[] {WIDEST, NARROW}) {
                Spread column = members.length <= fits ? column(members, pitch, Math.min(most, view.width() * 0.6)) : null;
                if (column != null && free(column.bounds())) {
                    return column;
                }
            }
        }
        return rings(members);
    }

    /** Tells whether a room lies on no panel and not on the disc. */
    private boolean free(Box b) {
        return panels.stream().noneMatch(b::touches) && !b.touches(Box.round(heap.x(), heap.y(), heap.radius()));
    }

    // ---- a column

    /** Lists the events in rows; close ones have no room for a second line, narrow ones shorten their titles. */
    private Spread column(int[] members, double pitch, double most) {
        List<String> titles = new ArrayList<>(), seconds = new ArrayList<>();
        SpanWords when = SpanWords.of(TimeWords.of(s.language(), s.words().digits("1").equals("1") ? Digits.WESTERN : Digits.ARABIC_INDIC,
            s.dataset().zone()));
        double widest = 90;
        for (int e : members) {
            titles.add(NameLayer.shortened(s, s.event(e).title().in(s.language()), TITLE, most));
            seconds.add(pitch < PITCH ? "" : NameLayer.shortened(s, when.sayWithoutZone(s.visible().told().when(e)), SECOND, most));
            widest = Math.max(widest, Math.max(s.text().width(titles.get(titles.size() - 1), TITLE), s.text().width(seconds.get(seconds.size() - 1), SECOND)));
        }
        Candidate best = place(MARK + widest + 2 * PAD + 8, members.length * pitch + 2 * PAD);
        Box b = best.box();
        List<Spread.Item> items = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            Box row = new Box(b.x(), b.y() + PAD + i * pitch, b.width(), pitch);
            double x = best.left() ? row.right() - PAD - MARK / 2 : row.x() + PAD + MARK / 2;
            items.add(new Spread.Item(members[i], x, row.y() + pitch / 2, s.radius(members[i]), row, titles.get(i), seconds.get(i), best.left()));
        }
        double hubX = best.left() ? Math.max(b.right(), edge(true)) : Math.min(b.x(), edge(false));
        return new Spread(heap, Spread.Form.COLUMN, hubX, heap.y(), items, 0, null, b);
    }

    /** Gives where leaders leave what they belong to: the disc's edge, or beyond the name that stands on that side. */
    private double edge(boolean left) {
        Box own = heap.own();
        double out = heap.radius() + 2;
        return left ? Math.min(heap.x() - out, own.x() < heap.x() - 2 * out ? own.x() - 2 : heap.x() - out)
            : Math.max(heap.x() + out, own.right() > heap.x() + 2 * out ? own.right() + 2 : heap.x() + out);
    }

    private Candidate place(double width, double height) {
        List<Candidate> all = new ArrayList<>();
        for (double y = view.y(); y <= view.bottom() - height; y += STEP) {
            for (double gap : new double[] {GAP, 50, 70, 100, 140, 190, 250, 320, 400, 500}) {
                double cost = gap + Math.abs(y + height / 2 - heap.y()) * 0.6;
                all.add(new Candidate(cost, new Box(edge(false) + gap, y, width, height), false));
                all.add(new Candidate(cost + 6, new Box(edge(true) - gap - width, y, width, height), true));
            }
        }
        return all.stream().min(Comparator.comparingDouble(this::cost)).map(c -> new Candidate(0, inside(c.box()), c.left())).orElseThrow();
    }

    private double cost(Candidate c) {
        Box b = inside(c.box());
        Box disc = Box.round(heap.x(), heap.y(), heap.radius());
        double cost = c.cost() + Math.abs(b.x() - c.box().x()) * 2 + Crowding.shared(b, heap.own()) + (b.touches(disc) ? 2 * COVERED : 0);
        for (Box p : panels) {
            cost += b.touches(p) ? COVERED + Crowding.shared(b, p) : 0;
        }
        return cost;
    }

    private Box inside(Box b) {
        return new Box(Math.max(view.x(), Math.min(view.right() - b.width(), b.x())), Math.max(view.y(), Math.min(view.bottom() - b.height(), b.y())),
            b.width(), b.height());
    }

    // ---- rings

    private Spread rings(int[] members) {
        double first = heap.radius() + RING, half = Math.min(view.width(), view.height()) / 2 - 18;
        int rings = 0, room = 0;
        while (rings < MOST_RINGS && room < members.length && first + rings * RING <= half - (room + inRing(first + rings * RING) < members.length ? REST : 0)) {
            room += inRing(first + rings++ * RING);
        }
        int shown = Math.min(members.length, room);
        double reach = first + (Math.max(1, rings) - 1) * RING + 18, below = shown < members.length ? REST : 0;
        Box b = nearest(2 * reach, 2 * reach + below);
        double x = b.x() + reach, y = b.y() + reach;
        List<Spread.Item> items = new ArrayList<>();
        for (int ring = 0; items.size() < shown; ring++) {
            double r = first + ring * RING;
            int here = Math.min(inRing(r), shown - items.size());
            for (int i = 0; i < here; i++) {
                double angle = 2 * Math.PI * (i + (ring % 2) * 0.5) / here - Math.PI / 2;
                double mx = x + r * Math.cos(angle), my = y + r * Math.sin(angle);
                int e = members[items.size()];
                items.add(new Spread.Item(e, mx, my, Math.min(11, s.radius(e)), Box.round(mx, my, 15), "", "", false));
            }
        }
        Box rest = below == 0 ? null : new Box(x - 90, b.bottom() - REST, 180, REST - 2);
        return new Spread(heap, Spread.Form.RINGS, x, y, items, members.length - shown, rest, b);
    }

    private static int inRing(double r) {
        return (int) (2 * Math.PI * r / APART);
    }

    /** Finds the nearest room round the spot that touches no panel; beside it where there is none. */
    private Box nearest(double width, double height) {
        Box best = inside(new Box(heap.x() - width / 2, heap.y() - width / 2, width, height));
        double least = cost(best);
        for (double y = view.y(); y <= Math.max(view.y(), view.bottom() - height); y += STEP) {
            for (double x = view.x(); x <= Math.max(view.x(), view.right() - width); x += STEP) {
                Box b = new Box(x, y, width, height);
                double cost = cost(b);
                if (cost < least) {
                    least = cost;
                    best = b;
                }
            }
        }
        return best;
    }

    private double cost(Box b) {
        double away = Math.hypot(b.x() + b.width() / 2 - heap.x(), b.y() + b.width() / 2 - heap.y());
        double cost = away + (away > 1 && away < b.width() / 2 + heap.radius() + 4 ? COVERED : 0);
        for (Box p : panels) {
            cost += b.touches(p) ? COVERED + Crowding.shared(b, p) : 0;
        }
        return cost;
    }
}
