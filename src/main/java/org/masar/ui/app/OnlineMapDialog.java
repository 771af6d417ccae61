package org.masar.ui.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.read.online.OnlineMap;
import org.masar.read.online.Unsound;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Lets the user describe a map on a server, and asks before a server is asked. FX thread only. */
final class OnlineMapDialog {
    private final Stage owner;
    private final Texts texts;

    OnlineMapDialog(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Asks for name, address, owner and closest zoom; {@code done} gets the map once all of it is sound. */
    void describe(Consumer<OnlineMap> done) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        TextField name = field(grid, 0, "online.name", "online-name");
        TextField template = field(grid, 1, "online.template", "online-template");
        TextField owner = field(grid, 2, "online.attribution", "online-attribution");
        TextField zoom = field(grid, 3, "online.zoom", "online-zoom");
        zoom.setText("19");
        template.setPromptText("https://…/{z}/{x}/{y}.png");
        Paragraph wrong = new Paragraph("", "detail");
        wrong.setId("online-wrong");
        VBox all = new VBox(12, new Paragraph(texts.get("online.explain")), grid, wrong);
        Dialog<ButtonType> dialog = dialog("online.title", all);
        ButtonType add = new ButtonType(texts.get("online.add"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(add, new ButtonType(texts.get("online.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(add);
        button.setId("online-add");
        button.addEventFilter(javafx.event.ActionEvent.ACTION, e -> {
            try {
                OnlineMap map = new OnlineMap("online: " + name.getText().strip(), name.getText().strip(), template.getText().strip(),
                    owner.getText().strip(), zoom.getText().isBlank() ? 19 : Integer.parseInt(zoom.getText().strip()));
                javafx.application.Platform.runLater(() -> done.accept(map));
            } catch (NumberFormatException unsound) {
                wrong.setText(texts.get("online.wrong-zoom"));
                e.consume();
            } catch (Unsound unsound) {
                wrong.setText(texts.get("online.wrong", unsound.said().in(texts.language())));
                e.consume();
            }
        });
        dialog.show();
        name.requestFocus();
    }

    /** Names the server and what it will learn; runs {@code yes} if the user agrees. Escape and closing mean no. */
    void consent(OnlineMap map, Runnable yes) {
        VBox all = new VBox(10, new Paragraph(texts.get("online.consent", map.name(), map.host())), new Paragraph(texts.get("online.learns"), "muted"));
        all.setId("consent");
        Dialog<ButtonType> dialog = dialog("online.consent-title", all);
        ButtonType agree = new ButtonType(texts.get("online.agree", map.host()), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(agree, new ButtonType(texts.get("online.disagree"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(agree).setId("consent-yes");
        dialog.setResultConverter(b -> {
            if (b == agree) {
                javafx.application.Platform.runLater(yes);
            }
            return b;
        });
        dialog.show();
    }

    private TextField field(GridPane grid, int row, String key, String id) {
        Label label = new Label(texts.get(key));
        TextField f = new TextField();
        f.setId(id);
        f.setPrefColumnCount(34);
        label.setLabelFor(f);
        GridPane.setHgrow(f, Priority.ALWAYS);
        grid.addRow(row, label, f);
        return f;
    }

    private Dialog<ButtonType> dialog(String titleKey, VBox content) {
        content.setStyle("-fx-padding: 18;");
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get(titleKey));
        dialog.setResizable(true);
        dialog.getDialogPane().setPrefWidth(560);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        return dialog;
    }
}
