package org.masar.ui.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.state.Selection;
import org.masar.ui.control.Halves;
import org.masar.ui.control.Keyboard;
import org.masar.ui.control.Texts;
import org.masar.ui.panel.EventCard;
import org.masar.ui.panel.TopBar;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;

/** Lays the parts out: top bar and strips above, map over timeline, list over card beside them; folds them where room is short. */
final class Window {
    private final Session session;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    private final Region barRoom = new Region();
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final Halves left = new Halves(Orientation.VERTICAL);
    private final Halves whole = new Halves(Orientation.HORIZONTAL);
    private final Halves side = new Halves(Orientation.VERTICAL);
    private final VBox pending = new VBox();
    private final Region room = new Region();
    private final Region busy = new Region();
    private final TabPane tabs = new TabPane();
    private final Node map;
    private Node list;
    private Node card;
    private Node filters;
    private Region problems;
    private DoubleSupplier wished = () -> 0;
    private TopBar bar;
    private Node over;
    private SideTab fallen;
    private boolean split;
    private Fold fold;
    private Panels panels;

    /**
     * Holds to which pixels dividers were dragged.
     *
     * @param sizes by the panel; with less room a panel has a size of its own
     * @param keep  is told when one was dragged
     */
    record Panels(Map<String, Double> sizes, Consumer<Map<String, Double>> keep) {
        Panels with(String panel, double size) {
            Map<String, Double> more = new HashMap<>(sizes);
            more.put(panel, size);
            return new Panels(more, keep);
        }
    }

    /** Lays out the map and the timeline first; what is beside them comes with {@link #fill}. */
    Window(Session session, Texts texts, Node map, Region timeline, double width, double height, Panels panels) {
        this.session = session;
        this.texts = texts;
        this.map = map;
        this.panels = panels;
        whole.onDragged(size -> dragged(fold.tabs() ? "side-tabs" : "side", size));
        left.onDragged(size -> dragged(fold.thin() ? "timeline-thin" : "timeline", size));
        side.onDragged(size -> dragged("card", size));
        pending.getStyleClass().add("panel");
        busy.setId("busy-line");
        busy.visibleProperty().bind(session.busyProperty());
        busy.setManaged(false);
        barRoom.setMinHeight(52);
        top.getChildren().add(barRoom);
        top.getStyleClass().add("panel");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        timeline.setMinHeight(0);
        room.setMinHeight(46);
        bottom.getChildren().addAll(room, timeline);
        bottom.getStyleClass().add("panel");
        left.put(map, bottom);
        side.share(0.6, 160);
        if (panels.sizes().containsKey("card")) {
            side.bound(160, panels.sizes().get("card"), Double.MAX_VALUE);
        }
        whole.put(left, pending);
        root.setTop(top);
        root.setCenter(whole);
        root.getChildren().add(busy);
        scene = new Scene(new Region(), width, height);
        fold = Fold.of(width, height);
        dress();
        fold = null;
        scene.setRoot(root);
        Keyboard.letters(scene, () -> session.settings().letters() == Settings.Letters.ON);
        Keyboard.install(scene);
        tabs.setId("side-tabs");
        session.viewProperty().addListener((o, was, is) -> {
            split(is.isSplit());
            if (!is.selection().equals(Selection.NONE) && !is.selection().equals(was.selection())) {
                tabs.getSelectionModel().selectLast();
            }
        });
        scene.widthProperty().addListener(o -> arrange());
        scene.heightProperty().addListener(o -> arrange());
        session.settingsProperty().addListener((o, was, is) -> dress());
        root.widthProperty().addListener(o -> placeBusy());
        top.heightProperty().addListener(o -> {
            placeBusy();
            arrange();
        });
        arrange();
        dress();
    }

    private void placeBusy() {
        busy.resizeRelocate(0, top.getHeight(), root.getWidth(), 2);
        busy.toFront();
    }

    private void dress() {
        Dress.put(scene, session.settings(), fold.base());
    }

    Scene scene() {
        return scene;
    }

    /** Puts strips between the top bar and the rest. */
    void strip(Node strip) {
        top.getChildren().add(strip);
    }

    void remove(Node strip) {
        top.getChildren().remove(strip);
    }

    /** Fills in what may come after the first frame. */
    void fill(Region menus, Region search, Node controls, Node eventList, Node eventCard) {
        bar = new TopBar(session, texts, new Image(Window.class.getResourceAsStream("/org/masar/ui/icon-64.png")));
        bar.put(menus);
        bar.put(search);
        top.getChildren().set(0, bar);
        bottom.getChildren().set(0, controls);
        list = eventList;
        card = eventCard;
        fold = null;
        arrange();
    }

    /** Puts something into the top bar, beside the menus. */
    void offer(Region part) {
        bar.put(part);
    }

    /** Shows something in place of all below the top bar; null for the map, the timeline and what is beside them. */
    void over(Node part) {
        over = part;
        seat();
    }

    /** Folds the side to a tab at the edge while two maps stand side by side. */
    private void split(boolean two) {
        if (two != split) {
            split = two;
            fallen = two && list != null ? new SideTab(texts, this::seat) : null;
            seat();
        }
    }

    /** Gives the keyboard to the card, where it is folded away too. */
    void enterCard(EventCard card) {
        tabs.getSelectionModel().selectLast();
        card.enter();
    }

    /** Shows a panel of problems or rows under the map, as high as it wishes; null for none. */
    void under(Region panel, DoubleSupplier wishedHeight) {
        problems = panel;
        wished = wishedHeight;
        arrange();
        seat();
    }

    /** Shows the filters in place of the side; null for the side. */
    void filters(Node panel) {
        filters = panel;
        seat();
    }

    /** Shows a table in place of the map; null for the map. */
    void table(Node rows) {
        left.put(rows == null ? map : rows, bottom);
    }

    private void dragged(String panel, double size) {
        panels = panels.with(panel, size);
        panels.keep().accept(panels.sizes());
    }

    private void arrange() {
        double strips = top.getChildren().size() < 2 ? 0 : Math.max(0, top.getHeight() - bar.prefHeight(-1));
        double under = problems == null ? 0 : wished.getAsDouble();
        Fold now = Fold.of(scene.getWidth(), scene.getHeight() - under, strips);
        if (now.equals(fold)) {
            return;
        }
        boolean seat = fold == null || fold.tabs() != now.tabs();
        boolean dress = fold != null && fold.base() != now.base();
        fold = now;
        whole.bound(Math.min(320, now.side()), panels.sizes().getOrDefault(now.tabs() ? "side-tabs" : "side", now.side()), 560);
        left.bound(now.thin() ? 96 : 150, panels.sizes().getOrDefault(now.thin() ? "timeline-thin" : "timeline", now.bottom()), now.bottomMost());
        root.getStyleClass().remove("narrow");
        if (now.tabs()) {
            root.getStyleClass().add("narrow");
        }
        if (seat) {
            seat();
        }
        if (dress) {
            dress();
        }
    }

    private void seat() {
        if (list == null) {
            return;
        }
        if (fold.tabs()) {
            side.put(pending, null);
            tabs.getTabs().setAll(tab("tab.events", list), tab("tab.card", card));
            whole.put(left, tabs);
        } else {
            tabs.getTabs().clear();
            side.put(list, card);
            whole.put(left, side);
        }
        if (filters != null) {
            whole.put(left, filters);
        }
        if (fallen != null) {
            whole.put(left, null);
            fallen.put(left, filters != null ? filters : fold.tabs() ? tabs : side);
        }
        Node all = fallen == null ? whole : fallen;
        if (over != null) {
            root.setCenter(over);
        } else if (problems == null) {
            root.setCenter(all);
        } else {
            Halves under = new Halves(Orientation.VERTICAL);
            under.bound(120, wished.getAsDouble(), 600);
            under.put(all, problems);
            root.setCenter(under);
        }
    }

    private Tab tab(String key, Node content) {
        Tab t = new Tab();
        t.textProperty().bind(texts.bind(key));
        t.setContent(content);
        t.setClosable(false);
        return t;
    }
}
