package org.masar.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.Painter;
import org.masar.draw.map.Spread;
import org.masar.geo.Pixel;
import org.masar.model.Dataset;
import org.masar.model.PlaceRef;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.control.Placing;
import org.masar.ui.session.Session;

/**
 * Spreads the events that share a spot: while the pointer rests on them, or, after a click or Enter, until Escape, a click elsewhere or
 * another view. Nothing of it is kept in the view: it is a way to point. FX thread only.
 */
final class MapSpread {
    private static final Duration REST = Duration.millis(380), LEAVE = Duration.millis(260);
    private static final double NEAR = 3, MARGIN = 14;
    /** More than this many are not spread by resting on them: one looks closer instead. */
    private static final int MOST_BY_REST = 60;
    /** Pixels between the farthest two at the closest zoom from which zooming parts them. */
    private static final double PARTED = 60;

    private final MapView owner;
    private final Session session;
    private final MapSurface map;
    private final MapHelm helm;
    private final Supplier<Painter> painters;
    private final Runnable opened;
    private final SpreadPane pane = new SpreadPane();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition leave = new PauseTransition(LEAVE);
    private final EventHandler<KeyEvent> keys = this::key;
    private final InvalidationListener viewed = o -> follow();
    private ViewState seen;
    private Selection drawn;
    private Open open;
    private HitMap.Heap under;

    /** Makes it closed; {@code opened} is told when it opens. */
    MapSpread(MapView owner, Session session, MapSurface map, MapHelm helm, Supplier<Painter> painters, Runnable opened) {
        this.owner = owner;
        this.session = session;
        this.map = map;
        this.helm = helm;
        this.painters = painters;
        this.opened = opened;
        rest.setOnFinished(e -> {
            if (under != null && under.count() <= MOST_BY_REST) {
                open(under, Hold.HOVER, -1);
            }
        });
        leave.setOnFinished(e -> {
            if (open != null && open.hold == Hold.HOVER) {
                close();
            }
        });
        pane.setOnMouseEntered(e -> leave.stop());
        pane.setOnMouseExited(e -> leaving());
        owner.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        session.viewProperty().addListener(viewed);
        owner.seenProperty().addListener(viewed);
    }

    Node node() {
        return pane;
    }

    void dispose() {
        close();
        rest.stop();
        leave.stop();
        owner.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        session.viewProperty().removeListener(viewed);
        owner.seenProperty().removeListener(viewed);
    }

    // ---- pointer

    /** Waits for the pointer to rest on a disc, or to leave what is spread. Tells whether something is spread under it. */
    boolean over(Pixel p) {
        HitMap.Heap now = heapAt(p).orElse(null);
        if (now == null || under == null || !same(now, under)) {
            under = now;
            rest.stop();
            if (now != null && (open == null || open.hold == Hold.HOVER && !same(open.spread.heap(), now))) {
                rest.playFromStart();
            }
        }
        if (open != null && open.spread.reach().grown(MARGIN).touches(Box.round(p.x(), p.y(), 0.5))) {
            leave.stop();
            return true;
        }
        leaving();
        return false;
    }

    /** Notes that the pointer left the map's picture. */
    void away() {
        rest.stop();
        under = null;
        leaving();
    }

    private void leaving() {
        if (open != null && open.hold == Hold.HOVER && leave.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            leave.playFromStart();
        }
    }

    /** Takes a click: on a disc it spreads or, where closer looking parts it, looks closer; elsewhere it closes. Tells whether it was taken. */
    boolean choose(Pixel p, boolean onNothing) {
        Optional<HitMap.Heap> heap = heapAt(p);
        if (heap.isPresent()) {
            if (open != null && open.hold == Hold.STAY && same(open.spread.heap(), heap.get())) {
                close();
            } else if (heap.get().place() != null || !part(heap.get())) {
                open(heap.get(), Hold.STAY, -1);
            }
            return true;
        }
        boolean was = open != null;
        close();
        return was && onNothing;
    }

    private Optional<HitMap.Heap> heapAt(Pixel p) {
        return map.standing().equals(Placing.STILL) ? map.hits().heapAt(map.painted(p), NEAR) : Optional.empty();
    }

    /** Looks as close as parts the events of a disc; tells whether that can be. */
    private boolean part(HitMap.Heap heap) {
        double[] xy = Arrays.stream(heap.members().get()).boxed().flatMap(e -> owner.seen().told().places(e).stream())
            .map(PlaceRef::place).distinct().flatMap(id -> session.dataset().place(id).stream()).flatMap(place -> place.anchor().stream())
            .map(map.viewport()::toPixel).filter(q -> Math.hypot(q.x() - heap.x(), q.y() - heap.y()) < 120)
            .flatMapToDouble(q -> java.util.stream.DoubleStream.of(q.x(), q.y())).toArray();
        double left = Double.MAX_VALUE, top = left, right = -left, bottom = -left;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        double span = Math.max(right - left, bottom - top);
        if (!(span * Math.pow(2, MapMoves.CLOSEST - map.viewport().zoom()) >= PARTED)) {
            return false;
        }
        close();
        double room = span * 0.35;
        helm.toBox(new Pixel(left - room, top - room), new Pixel(right + room, bottom + room));
        return true;
    }

    // ---- opening and closing

    private void open(HitMap.Heap heap, Hold hold, int cursor) {
        if (map.shown() != null && map.standing().equals(Placing.STILL)) {
            open(heap, hold, cursor, map.shown().frame());
        }
    }

    private void open(HitMap.Heap heap, Hold hold, int cursor, Frame frame) {
        rest.stop();
        Painter painter = painters.get();
        List<Box> panels = SpreadPane.panels(owner, pane, map.node());
        session.work().run("spread", () -> {
            Spread spread = painter.spread(frame, heap, panels);
            Box area = area(spread, frame);
            int[] pixels = new int[(int) Math.ceil(area.width() * frame.scale() - 1e-6) * (int) Math.ceil(area.height() * frame.scale() - 1e-6)];
            painter.paintSpread(frame, spread, area, pixels);
            return new Open(spread, hold, frame, area, pixels);
        }, o -> show(o, cursor), failure -> { });
    }

    private static Box area(Spread spread, Frame f) {
        Box b = spread.reach().grown(20);
        double x = Math.max(0, Math.floor(b.x())), y = Math.max(0, Math.floor(b.y()));
        return new Box(x, y, Math.min(f.viewport().width(), Math.ceil(b.right())) - x, Math.min(f.viewport().height(), Math.ceil(b.bottom())) - y);
    }

    private void show(Open o, int cursor) {
        if (map.shown() == null || !map.shown().frame().viewport().equals(o.frame.viewport()) || !map.standing().equals(Placing.STILL)) {
            return;
        }
        open = o;
        seen = session.view();
        drawn = o.frame.visible().view().selection();
        Dataset d = session.dataset();
        pane.show(o.spread, o.area, o.pixels, o.frame, e -> session.commit(v -> v.withSelection(Selection.ofEvent(d.events().get(e).id()))),
            e -> session.hoverProperty().set(e < 0 ? Selection.NONE : Selection.ofEvent(d.events().get(e).id())), () -> rest(o.spread));
        opened.run();
        if (cursor >= 0) {
            pane.walkTo(cursor);
        }
    }

    /** Leads on to those that found no room: closer, else to their place, which lists them all. */
    private void rest(Spread spread) {
        if (spread.heap().place() != null || !part(spread.heap())) {
            String place = spread.heap().place();
            close();
            session.commit(v -> v.withSelection(place == null ? Selection.NONE : Selection.ofPlace(place)));
        }
    }

    /** Draws it anew where only the selection changed, closes it where anything else did. */
    private void follow() {
        if (open == null) {
            return;
        }
        ViewState now = session.view();
        if (!now.withSelection(Selection.NONE).equals(seen.withSelection(Selection.NONE)) || owner.seen() == null
            || owner.seen().told() != open.frame.visible().told()) {
            close();
        } else if (!owner.seen().view().selection().equals(drawn)) {
            drawn = owner.seen().view().selection();
            Frame old = open.frame;
            open(open.spread.heap(), open.hold, pane.cursor(), new Frame(owner.seen(), old.viewport(), old.look(), old.scale(), old.userMap()));
        }
    }

    /** Puts the marks together again. */
    void close() {
        session.work().cancel("spread");
        leave.stop();
        if (open != null) {
            open = null;
            boolean inside = pane.holdsFocus();
            pane.clear();
            session.hoverProperty().set(Selection.NONE);
            if (inside) {
                owner.requestFocus();
            }
        }
    }

    /** Tells whether something is spread. */
    boolean isOpen() {
        return open != null;
    }

    // ---- keys

    private void key(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown() || session.dataset() == null) {
            return;
        }
        if (open == null) {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() == owner) {
                selected().ifPresent(h -> {
                    open(h, Hold.STAY, Math.max(0, indexOfSelected(h)));
                    e.consume();
                });
            }
            return;
        }
        switch (e.getCode()) {
            case DOWN, RIGHT -> pane.walk(1);
            case UP, LEFT -> pane.walk(-1);
            case HOME -> pane.walkTo(0);
            case END -> pane.walkTo(Integer.MAX_VALUE);
            case ENTER, SPACE -> pane.press();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        open = open == null ? null : open.staying();
        e.consume();
    }

    /** Finds the disc of the selected place, or that in which the selected event is. */
    private Optional<HitMap.Heap> selected() {
        Selection s = session.view().selection();
        int event = s.event() == null ? -1 : session.dataset().number(s.event()).orElse(-1);
        return !map.standing().equals(Placing.STILL) ? Optional.empty() : map.hits().heaps().stream()
            .filter(h -> s.place() != null && s.place().equals(h.place()) || event >= 0 && h.count() <= 2_000 && holds(h, event)).findFirst();
    }

    private static boolean holds(HitMap.Heap h, int event) {
        return Arrays.stream(h.members().get()).anyMatch(m -> m == event);
    }

    private int indexOfSelected(HitMap.Heap h) {
        int event = session.view().selection().event() == null ? -1 : session.dataset().number(session.view().selection().event()).orElse(-1);
        int[] members = h.members().get();
        for (int i = 0; i < members.length; i++) {
            if (members[i] == event) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(HitMap.Heap a, HitMap.Heap b) {
        return a.x() == b.x() && a.y() == b.y();
    }

    private enum Hold { HOVER, STAY }

    private record Open(Spread spread, Hold hold, Frame frame, Box area, int[] pixels) {
        Open staying() {
            return new Open(spread, Hold.STAY, frame, area, pixels);
        }
    }
}
