package org.masar.ui.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;

/** Lists the keys by the part in which they count: those of the menus, made from the actions, and those of map, timeline and list. */
final class KeysDialog {
    /** Keys that a part handles itself: part, key, text. */
    private static final List<List<String>> OWN = List.of(
        List.of("map", "keys.arrows", "keys.map.move"), List.of("map", "keys.plus-minus", "keys.map.zoom"),
        List.of("map", "keys.zero", "keys.map.fit"), List.of("map", "keys.shift-drag", "keys.map.box"),
        List.of("map", "keys.z", "keys.map.selection"), List.of("map", "keys.c", "keys.map.coordinates"),
        List.of("map", "keys.d", "keys.map.measure"), List.of("map", "keys.menu", "keys.map.menu"),
        List.of("map", "keys.escape", "keys.map.let-go"),
        List.of("detail", "keys.arrows", "keys.detail.move"), List.of("detail", "keys.shift-arrows", "keys.detail.resize"),
        List.of("detail", "keys.s", "keys.detail.swap"), List.of("detail", "keys.p", "keys.detail.pin"),
        List.of("detail", "keys.a", "keys.detail.auto"), List.of("detail", "keys.escape", "keys.detail.close"),
        List.of("timeline", "keys.left-right", "keys.timeline.event"),
        List.of("timeline", "keys.shift-left-right", "keys.timeline.step"),
        List.of("timeline", "keys.page", "keys.timeline.leap"),
        List.of("timeline", "keys.control-left-right", "keys.timeline.window"),
        List.of("timeline", "keys.home-end", "keys.timeline.ends"),
        List.of("timeline", "keys.plus-minus", "keys.timeline.zoom"),
        List.of("timeline", "keys.zero", "keys.timeline.fit"),
        List.of("timeline", "keys.alt-drag", "keys.timeline.free"),
        List.of("list", "keys.up-down", "keys.list.choose"),
        List.of("compare", "keys.arrows", "keys.compare.move"), List.of("compare", "keys.enter", "keys.compare.go"),
        List.of("compare", "keys.escape", "keys.compare.close"),
        List.of("card", "keys.tab", "keys.card.next"), List.of("card", "keys.enter", "keys.card.open"),
        List.of("problems", "keys.enter", "keys.problems.go"), List.of("problems", "keys.control-c", "keys.problems.copy"));

    private final Stage owner;
    private final Texts texts;
    private final Actions actions;

    KeysDialog(Stage owner, Texts texts, Actions actions) {
        this.owner = owner;
        this.texts = texts;
        this.actions = actions;
    }

    void show() {
        VBox all = Sheet.column();
        part(all, "keys.anywhere");
        actions.menus().stream().flatMap(m -> actions.in(m).stream()).filter(a -> a.keys() != null && a.parts().isEmpty())
            .forEach(a -> line(all, a));
        part(all, "keys.time");
        actions.menus().stream().flatMap(m -> actions.in(m).stream()).filter(a -> a.parts().size() > 1).forEach(a -> line(all, a));
        String last = "";
        for (List<String> own : OWN) {
            if (!own.get(0).equals(last)) {
                last = own.get(0);
                part(all, "keys." + last);
            }
            line(all, texts.get(own.get(2)), texts.get(own.get(1)));
        }
        new Sheet(owner, texts).show("keys", "action.keys", all);
    }

    private void part(VBox all, String key) {
        all.getChildren().add(Sheet.paragraph(texts.get(key), "panel-title"));
    }

    private void line(VBox all, Action a) {
        line(all, texts.get(a.textKey()), a.combination().getDisplayText());
    }

    private static void line(VBox all, String text, String key) {
        Node what = Sheet.paragraph(text);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label keys = new Label(key);
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, what, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        all.getChildren().add(line);
    }
}
