package org.masar.ui.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Upright;

/** Asks before something is lost. FX thread only; does not hold the program up. */
final class Asking {
    private final Stage owner;
    private final Texts texts;

    Asking(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /**
     * Asks; {@code answered} gets the key of the button that was pressed, the last one for Escape too.
     *
     * @param title   key of the title
     * @param key     key of the question
     * @param buttons keys of the buttons' texts, their ids being the same with hyphens; the first is the one that Enter presses
     */
    void ask(String title, String key, List<String> buttons, Consumer<String> answered, Object... words) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Upright.above(owner, dialog);
        dialog.setTitle(texts.get(title));
        VBox content = new VBox(new Paragraph(texts.get(key, words)));
        content.setId("asking");
        content.setStyle("-fx-padding: 18;");
        dialog.getDialogPane().setPrefWidth(520);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        List<ButtonType> types = buttons.stream().map(b -> new ButtonType(texts.get(b), b.equals(buttons.get(0)) ? ButtonBar.ButtonData.YES
            : b.equals(buttons.get(buttons.size() - 1)) ? ButtonBar.ButtonData.CANCEL_CLOSE : ButtonBar.ButtonData.NO)).toList();
        dialog.getDialogPane().getButtonTypes().setAll(types);
        for (int i = 0; i < types.size(); i++) {
            dialog.getDialogPane().lookupButton(types.get(i)).setId(buttons.get(i).replace('.', '-'));
        }
        dialog.setOnHidden(e -> {
            int at = types.indexOf(dialog.getResult());
            answered.accept(buttons.get(at < 0 ? buttons.size() - 1 : at));
        });
        dialog.show();
    }
}
