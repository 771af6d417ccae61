package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.draw.UserMap;
import org.masar.state.Cartography;
import org.masar.state.Labels;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Popover;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Grounds;
import org.masar.ui.session.Session;

/** Lets the user choose what lies under the events, beside the button that opened it. FX thread only. */
public final class LayersPopover {
    private static final double WIDTH = 280;

    private final Session session;
    private final Grounds grounds;
    private final Texts texts;
    private final List<Action> actions;
    private final Popover popup;
    private final VBox content;
    private List<Object> shown = List.of();

    /** Offers the basemaps, and the actions given below them. */
    public LayersPopover(Session session, Grounds grounds, Texts texts, List<Action> actions) {
        this.session = session;
        this.grounds = grounds;
        this.texts = texts;
        this.actions = List.copyOf(actions);
        popup = new Popover("layers", WIDTH, texts);
        content = popup.content();
        grounds.userMapProperty().addListener(o -> refresh());
        grounds.memoryProperty().addListener(o -> refresh());
        session.viewProperty().addListener(o -> refresh());
    }

    /** Opens beside a node, or closes where it is open. */
    public void show(Node beside) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        shown = List.of();
        fill();
        popup.show(beside, Side.RIGHT);
        content.lookupAll(".radio-button").stream().filter(n -> ((RadioButton) n).isSelected()).findFirst().ifPresent(Node::requestFocus);
    }

    private void refresh() {
        if (popup.isShowing()) {
            fill();
        }
    }

    private void fill() {
        List<Object> now = List.of(session.view().cartography(), grounds.files(), grounds.overlays(), grounds.memoryProperty().get().online(),
            grounds.names(), texts.language());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> rows = new ArrayList<>();
        rows.add(head("layers.basemap"));
        ToggleGroup maps = new ToggleGroup();
        rows.add(map(maps, Cartography.EMBEDDED, texts.get("layers.embedded")));
        rows.add(map(maps, Cartography.SATELLITE, texts.get("layers.satellite")));
        grounds.files().forEach(g -> rows.add(removable(map(maps, g.id(), g.name()), () -> grounds.remove(g.id()), g.name())));
        grounds.memoryProperty().get().online().forEach(m -> rows.add(removable(map(maps, m.id(), texts.get("layers.online", m.name())),
            () -> grounds.remove(m.id()), m.name())));
        if (grounds.userMapProperty().get().stock() != null) {
            CheckBox names = new CheckBox(texts.get("layers.names-above"));
            names.setId("layers-names-above");
            names.setSelected(grounds.names() == UserMap.Names.SHOWN);
            names.setOnAction(e -> grounds.show(names.isSelected() ? UserMap.Names.SHOWN : UserMap.Names.HIDDEN));
            rows.add(names);
        }
        overlays(rows);
        rows.add(head("layers.labels"));
        ToggleGroup labels = new ToggleGroup();
        for (Labels l : Labels.values()) {
            rows.add(radio(labels, "layers-labels-" + l.word(), texts.get("labels." + l.word()),
                session.view().cartography().labels() == l, () -> session.commit(v -> v.withCartography(v.cartography().withLabels(l)))));
        }
        for (Action a : actions) {
            Button b = new Button(texts.get(a.textKey()));
            b.setId("layers-" + a.id());
            b.getStyleClass().add("flat");
            b.setMaxWidth(Double.MAX_VALUE);
            b.setOnAction(e -> {
                popup.hide();
                a.run().run();
            });
            rows.add(b);
        }
        popup.refill(rows);
    }

    /** Lists what lies over the map, the uppermost first. */
    private void overlays(List<Node> rows) {
        List<Grounds.Laid> laid = grounds.overlays();
        if (laid.isEmpty()) {
            return;
        }
        rows.add(head("layers.overlays"));
        for (int i = laid.size() - 1; i >= 0; i--) {
            Grounds.Laid l = laid.get(i);
            String id = l.overlay().id();
            CheckBox box = new CheckBox(l.overlay().name());
            box.setMnemonicParsing(false);
            box.setId("layers-over-" + plain(id));
            box.setSelected(l.shown() == Grounds.Shown.ON);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(e -> grounds.show(id, box.isSelected() ? Grounds.Shown.ON : Grounds.Shown.OFF));
            HBox row = removable(box, () -> grounds.take(id), l.overlay().name());
            if (i < laid.size() - 1) {
                row.getChildren().add(1, cross(Icon.Figure.UP, box.getId() + "-up", texts.get("layers.raise", l.overlay().name()), () -> grounds.raise(id)));
            }
            rows.add(row);
        }
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static Button cross(Icon.Figure figure, String id, String name, Runnable press) {
        Button b = new Button(null, new Icon(figure, 12));
        b.getStyleClass().add("flat");
        b.setId(id);
        b.setAccessibleText(name);
        b.setOnAction(e -> press.run());
        b.setMinWidth(Region.USE_PREF_SIZE);
        return b;
    }

    private Label head(String key) {
        Label l = new Label(texts.get(key));
        l.getStyleClass().add("popover-head");
        return l;
    }

    private RadioButton map(ToggleGroup group, String id, String name) {
        return radio(group, "layers-map-" + plain(id), name,
            session.view().cartography().basemap().equals(id), () -> grounds.choose(id));
    }

    private static RadioButton radio(ToggleGroup group, String id, String name, boolean on, Runnable choose) {
        RadioButton b = new RadioButton(name);
        b.setMnemonicParsing(false);
        b.setId(id);
        b.setToggleGroup(group);
        b.setSelected(on);
        b.setMaxWidth(Double.MAX_VALUE);
        b.setOnAction(e -> choose.run());
        return b;
    }

    private HBox removable(ButtonBase choice, Runnable remove, String name) {
        HBox row = new HBox(choice, cross(Icon.Figure.CLOSE, choice.getId() + "-remove", texts.get("layers.remove", name), remove));
        row.getStyleClass().add("popover-row");
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        return row;
    }
}
