package org.masar.ui.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Settings;

/** Shows the list of keys; its lines are found by {@link KeyList}. */
final class KeysDialog {
    private final Stage owner;
    private final Texts texts;
    private final KeyList keys;

    KeysDialog(Stage owner, Texts texts, Actions actions) {
        this.owner = owner;
        this.texts = texts;
        this.keys = new KeyList(actions);
    }

    void show() {
        VBox all = Sheet.column();
        if (texts.settings().get().letters() == Settings.Letters.OFF) {
            all.getChildren().add(Sheet.paragraph(texts.get("keys.letters-off")));
        }
        keys.parts().forEach(part -> {
            all.getChildren().add(Sheet.paragraph(texts.get(part.titleKey()), "panel-title"));
            part.lines().forEach(l -> all.getChildren().add(line(texts.get(l.textKey()), l.keys(texts))));
        });
        new Sheet(owner, texts).show("keys", "action.keys", all);
    }

    private static HBox line(String text, String key) {
        Node what = Sheet.paragraph(text);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label keys = new Label(key);
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, what, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
