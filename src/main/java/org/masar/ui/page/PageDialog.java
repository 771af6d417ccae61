package org.masar.ui.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.export.Each;
import org.masar.export.Preview;
import org.masar.state.Page;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Upright;
import org.masar.ui.session.Session;

/** Asks how the view is to be written, with a preview of it. FX thread only. */
public final class PageDialog {
    private static final double WIDTH = 1040, HEIGHT = 744, FORM = 372;
    private final Stage owner;
    private final Session session;
    private final Texts texts;
    private final BiFunction<Page, double[], Preview> painting;

    /**
     * Stands above the window.
     *
     * @param painting paints a page of what shows into so many picture pixels across and down; called in the background
     */
    public PageDialog(Stage owner, Session session, Texts texts, BiFunction<Page, double[], Preview> painting) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.painting = painting;
    }

    /**
     * Asks, beginning with what was chosen last.
     *
     * @param changed gets each choice as it is made, so that it is there the next time
     * @param export  writes what was chosen
     * @param print   prints it
     */
    public void show(Choice last, List<String> formats, Consumer<Choice> changed, Consumer<Choice> export, Consumer<Choice> print) {
        ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", last);
        choice.addListener((o, was, is) -> changed.accept(is));
        List<Each> eaches = Arrays.stream(Each.values()).filter(e -> e != Each.STEP || !session.notebook().walkthroughs().isEmpty()).toList();
        PageControls controls = new PageControls(texts, choice, formats, eaches);
        PagePreview preview = new PagePreview(texts, session.work(), choice, painting);
        ScrollPane scroll = new ScrollPane(controls);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(FORM);
        scroll.setMinWidth(FORM);
        scroll.getStyleClass().add("sheet");
        controls.setStyle("-fx-padding: 4 14 4 2;");
        Button tidy = new Button(texts.get("page.tidy"));
        tidy.setId("page-tidy");
        tidy.setOnAction(e -> choice.set(choice.get().with(choice.get().page().tidied())));
        tidy.setMinWidth(Region.USE_PREF_SIZE);
        Runnable able = () -> tidy.setDisable(choice.get().page().places().isEmpty());
        choice.addListener(o -> able.run());
        able.run();
        Paragraph hint = new Paragraph(texts.get("page.hint"), "muted");
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox foot = new HBox(10, hint, tidy);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox right = new VBox(8, preview, foot);
        VBox.setVgrow(preview, Priority.ALWAYS);
        BorderPane all = new BorderPane(right);
        all.setLeft(scroll);
        all.setId("page-dialog");
        all.setStyle("-fx-padding: 12;");
        open(all, preview, choice, export, print);
    }

    private void open(BorderPane all, PagePreview preview, ObjectProperty<Choice> choice, Consumer<Choice> export, Consumer<Choice> print) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Upright.above(owner, dialog);
        dialog.setTitle(texts.get("page.dialog"));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(all);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        ButtonType write = new ButtonType(texts.get("page.export"), ButtonBar.ButtonData.OK_DONE), paper = new ButtonType(texts.get("page.print"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(write, paper, new ButtonType(texts.get("sheet.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        button(dialog, write, "page-export", () -> export.accept(choice.get()));
        button(dialog, paper, "page-print", () -> print.accept(choice.get()));
        dialog.setOnShown(e -> Platform.runLater(() -> {
            javafx.stage.Window window = dialog.getDialogPane().getScene().getWindow();
            javafx.geometry.Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
            window.setWidth(Math.min(WIDTH, screen.getWidth()));
            window.setHeight(Math.min(HEIGHT, screen.getHeight()));
            preview.repaint();
        }));
        dialog.setOnHidden(e -> preview.close());
        dialog.show();
    }

    private static void button(Dialog<ButtonType> dialog, ButtonType type, String id, Runnable action) {
        Node b = dialog.getDialogPane().lookupButton(type);
        b.setId(id);
        b.addEventFilter(ActionEvent.ACTION, e -> Platform.runLater(action));
    }
}
