package org.masar.ui.app;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Shows something to read in a window of its own, dressed like the main one; does not hold the program up. */
final class Sheet {
    private static final double WIDTH = 600, HEIGHT = 560;

    private final Stage owner;
    private final Texts texts;

    Sheet(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Opens it; {@code id} names the content for tests. */
    void show(String id, String titleKey, Region content) {
        content.setId(id);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet");
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(texts.get(titleKey));
        dialog.setResizable(true);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("sheet.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        // Under X11 a dialog that can be resized opens as small as its buttons.
        dialog.setOnShown(e -> Platform.runLater(() -> {
            Window window = dialog.getDialogPane().getScene().getWindow();
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
        }));
        dialog.show();
    }

    /** Makes a paragraph that wraps. */
    static Paragraph paragraph(String text, String... styles) {
        return new Paragraph(text, styles);
    }

    static VBox column() {
        VBox box = new VBox(8);
        box.setStyle("-fx-padding: 18;");
        return box;
    }
}
