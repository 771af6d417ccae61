package org.masar.ui.map;

import org.masar.draw.HitMap;
import java.util.Optional;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.masar.draw.Box;
import org.masar.geo.Pixel;
import org.masar.state.Selection;
import org.masar.ui.control.Placing;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Tip;
import org.masar.ui.session.Session;

/**
 * Says and selects what is under the pointer: at once by a card beside it; by a list to choose from where different things overlap.
 * FX thread only.
 */
final class MapPointing {
    /** Pixels round the pointer in which a mark is found. */
    private static final double NEAR = 3;
    /** Pixels round the pointer that a question about "here" means. */
    private static final double HERE = 24;

    private final MapView owner;
    private final Session session;
    private final Texts texts;
    private final MapSurface map;
    private final MapHelm helm;
    private final MapTools tools;
    private final Tip tip;
    private final MapSpread spread;
    private ContextMenu open;
    private Pixel over;

    MapPointing(MapView owner, Session session, Texts texts, MapSurface map, MapHelm helm, MapTools tools, Tip tip, MapSpread spread) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.map = map;
        this.helm = helm;
        this.tools = tools;
        this.tip = tip;
        this.spread = spread;
    }

    /** Says what the pointer is over. */
    void over(Pixel p) {
        over = p;
        tools.pointer(p);
        Things t = things(p, NEAR);
        session.hoverProperty().set(t.first());
        if (open != null || tools.measuring() || spread.over(p)) {
            tip.hide();
        } else if (t.all().isEmpty() && map.shown() != null && map.hits().heapAt(map.painted(p), NEAR).isPresent()) {
            gathered(map.hits().heapAt(map.painted(p), NEAR).get(), p);
        } else {
            tip.show(t.all(), onScreen(t.box(), p), map.node().getWidth(), map.node().getHeight());
        }
    }

    /** Says what a disc of many stands for, as soon as they are counted. */
    private void gathered(HitMap.Heap heap, Pixel p) {
        session.work().run("gathered", () -> heap.members().get(), events -> {
            if (p.equals(over)) {
                tip.gathered(events, onScreen(Box.round(heap.x(), heap.y(), heap.radius()), p), map.node().getWidth(), map.node().getHeight());
            }
        }, failure -> tip.hide());
    }

    /** Says it again where the map has changed below a pointer at rest. */
    void again() {
        if (over != null && tip.isVisible()) {
            over(over);
        }
    }

    /** Says nothing any more: the pointer left, or something moves. */
    void away() {
        over = null;
        tools.pointer(null);
        spread.away();
        session.hoverProperty().set(Selection.NONE);
        tip.hide();
    }

    /** Goes where a pointer at the edge points, else selects what is under a pixel; of one pile the next after what is selected, of different things the one that is chosen. */
    void choose(Pixel p) {
        Optional<HitMap.Pointer> out = map.shown() == null ? Optional.empty() : map.hits().pointerAt(map.painted(p));
        if (out.isPresent()) {
            helm.toPlaces(out.get().places());
            return;
        }
        Things t = things(p, NEAR);
        if (spread.choose(p, t.all().isEmpty())) {
            return;
        }
        if (t.overlap()) {
            ask(t.all(), p);
            return;
        }
        int already = t.all().indexOf(session.view().selection());
        select(t.all().isEmpty() ? Selection.NONE : t.all().get((already + 1) % t.all().size()));
    }

    private void select(Selection s) {
        session.commit(v -> v.withSelection(s));
    }

    /** Opens the menu of a pixel. */
    void menu(Pixel p) {
        show(MapMenu.of(texts, session, map, helm, tools, p, () -> here(p)), p);
    }

    private void here(Pixel p) {
        ask(things(p, HERE).all(), p);
    }

    private void ask(List<Selection> all, Pixel p) {
        show(Choice.of(texts, owner.seen(), all, this::select), p);
    }

    private void show(ContextMenu menu, Pixel p) {
        closeMenus();
        tip.hide();
        open = menu;
        menu.setOnHidden(e -> open = open == menu ? null : open);
        javafx.geometry.Point2D at = map.node().localToScreen(p.x(), p.y());
        menu.show(owner, at.getX(), at.getY());
        menu.getScene().setNodeOrientation(texts.rightToLeft() ? javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
            : javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    }

    void closeMenus() {
        if (open != null) {
            open.hide();
        }
    }

    private Things things(Pixel p, double tolerance) {
        return map.shown() == null ? Things.NONE : Things.at(map.hits(), session.dataset(), map.painted(p), tolerance);
    }

    private Box onScreen(Box b, Pixel p) {
        Placing at = map.standing();
        return b == null ? Box.round(p.x(), p.y(), 1)
            : new Box(b.x() * at.scale() + at.x(), b.y() * at.scale() + at.y(), b.width() * at.scale(), b.height() * at.scale());
    }
}
