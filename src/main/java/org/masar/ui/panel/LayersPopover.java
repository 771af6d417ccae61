package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.masar.draw.UserMap;
import org.masar.state.Cartography;
import org.masar.state.Labels;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
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
    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private List<Object> shown = List.of();

    /** Offers the basemaps, and the actions given below them. */
    public LayersPopover(Session session, Grounds grounds, Texts texts, List<Action> actions) {
        this.session = session;
        this.grounds = grounds;
        this.texts = texts;
        this.actions = List.copyOf(actions);
        content.setId("layers");
        content.getStyleClass().addAll("layers-popover");
        content.setPrefWidth(WIDTH);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content);
        grounds.userMapProperty().addListener(o -> refresh());
        session.viewProperty().addListener(o -> refresh());
    }

    /** Opens beside a node, or closes where it is open. */
    public void show(Node beside) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        content.getStylesheets().setAll(beside.getScene().getStylesheets());
        content.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().remove("arabic");
        content.getStyleClass().add("root");
        if (texts.rightToLeft()) {
            content.getStyleClass().add("arabic");
        }
        shown = List.of();
        fill();
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        popup.show(beside, at.getMaxX() + 8, at.getMinY());
        content.lookupAll(".radio-button").stream().filter(n -> ((RadioButton) n).isSelected()).findFirst().ifPresent(Node::requestFocus);
    }

    private void refresh() {
        if (popup.isShowing()) {
            fill();
        }
    }

    private void fill() {
        List<Object> now = List.of(session.view().cartography(), List.copyOf(grounds.opened()), grounds.names(), texts.language());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        String focused = content.getScene() != null && content.getScene().getFocusOwner() != null
            ? content.getScene().getFocusOwner().getId() : null;
        List<Node> rows = new ArrayList<>();
        rows.add(head("layers.basemap"));
        ToggleGroup maps = new ToggleGroup();
        rows.add(map(maps, Cartography.EMBEDDED, texts.get("layers.embedded")));
        rows.add(map(maps, Cartography.SATELLITE, texts.get("layers.satellite")));
        grounds.opened().forEach(g -> rows.add(removable(map(maps, g.id(), g.name()), () -> grounds.remove(g.id()), g.name())));
        if (!grounds.opened().isEmpty()) {
            CheckBox names = new CheckBox(texts.get("layers.names-above"));
            names.setId("layers-names-above");
            names.setSelected(grounds.names() == UserMap.Names.SHOWN);
            names.setDisable(grounds.userMapProperty().get().stock() == null);
            names.setOnAction(e -> grounds.show(names.isSelected() ? UserMap.Names.SHOWN : UserMap.Names.HIDDEN));
            rows.add(names);
        }
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
        content.getChildren().setAll(rows);
        if (focused != null && content.lookup("#" + focused) != null) {
            content.lookup("#" + focused).requestFocus();
        }
    }

    private Label head(String key) {
        Label l = new Label(texts.get(key));
        l.getStyleClass().add("popover-head");
        return l;
    }

    private RadioButton map(ToggleGroup group, String id, String name) {
        return radio(group, "layers-map-" + id.replaceAll("[^A-Za-z0-9]+", "-"), name,
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

    private HBox removable(RadioButton map, Runnable remove, String name) {
        Button cross = new Button(null, new Icon(Icon.Figure.CLOSE, 12));
        cross.getStyleClass().add("flat");
        cross.setId(map.getId() + "-remove");
        cross.setAccessibleText(texts.get("layers.remove", name));
        cross.setOnAction(e -> remove.run());
        cross.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(map, cross);
        row.getStyleClass().add("popover-row");
        HBox.setHgrow(map, Priority.ALWAYS);
        map.setMinWidth(0);
        return row;
    }
}
