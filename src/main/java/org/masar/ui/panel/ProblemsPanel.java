package org.masar.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.read.Message;
import org.masar.read.Problem;
import org.masar.read.Problems;
import org.masar.read.Severity;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Lists what is wrong with the open file: how bad, what, what to do, and the exact spot, which can be copied or opened. */
public final class ProblemsPanel extends VBox {
    private static final double HEAD = 46, ROW = 76;
    private static final int MOST_ROWS = 3;

    private final Texts texts;
    private final ListView<Problem> list = new ListView<>();
    private final Label title = new Label();

    /**
     * Follows the problems.
     *
     * @param show  opens the file at a problem
     * @param close closes the panel
     */
    public ProblemsPanel(ObservableValue<Problems> problems, Texts texts, Consumer<Problem> show, Runnable close) {
        this.texts = texts;
        setId("problems");
        title.getStyleClass().add("panel-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = new Button();
        all.setId("problems-copy");
        all.getStyleClass().add("flat");
        all.setGraphic(new Icon(Icon.Figure.COPY, 16));
        all.textProperty().bind(texts.bind("problems.copy"));
        all.setOnAction(e -> copy(list.getItems().stream().map(p -> p.text(texts.language())).collect(java.util.stream.Collectors.joining("\n"))));
        Button shut = new Button(null, new Icon(Icon.Figure.CLOSE, 15));
        shut.setId("problems-close");
        shut.getStyleClass().add("flat");
        shut.accessibleTextProperty().bind(texts.bind("problems.close"));
        shut.setOnAction(e -> close.run());
        HBox head = new HBox(title, gap, all, shut);
        head.getStyleClass().add("panel-head");
        list.setId("problem-list");
        list.setCellFactory(l -> new Cell(show));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        Runnable fill = () -> fill(problems.getValue());
        problems.addListener((o, was, is) -> fill.run());
        texts.settings().addListener((o, was, is) -> fill.run());
        fill.run();
    }

    /** Gives the height in pixels that shows up to three problems, so that a single one does not squeeze the map. */
    public double wishedHeight() {
        return HEAD + ROW * Math.max(1, Math.min(MOST_ROWS, list.getItems().size()));
    }

    private void fill(Problems p) {
        list.setItems(FXCollections.observableList(p == null ? List.of() : p.list()));
        title.setText(p == null ? "" : texts.get("problems.title", p.errors(), p.warnings()));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private final class Cell extends ListCell<Problem> {
        private final Consumer<Problem> show;

        Cell(Consumer<Problem> show) {
            this.show = show;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem p, boolean empty) {
            super.updateItem(p, empty);
            setText(null);
            setGraphic(empty || p == null ? null : row(p));
        }

        private HBox row(Problem p) {
            boolean error = p.severity() == Severity.ERROR;
            Icon icon = new Icon(error ? Icon.Figure.ERROR : Icon.Figure.WARNING, 18);
            Label kind = new Label(texts.get(error ? "problems.error" : "problems.warning"));
            kind.getStyleClass().addAll("strong", "small");
            Label spot = new Label(texts.get("problems.spot", p.file(), Integer.toString(p.line()), Integer.toString(p.column())));
            spot.getStyleClass().addAll("spot", "latin");
            spot.setMinWidth(Region.USE_PREF_SIZE);
            Label path = new Label(p.path());
            path.getStyleClass().addAll("muted", "small", "latin");
            HBox top = new HBox(8, kind, spot, path);
            top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
            VBox words = new VBox(1, top, wrapped(p.said(), "what"), wrapped(p.remedy(), "advice"));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            Button open = new Button(texts.get("problems.open"));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(e -> show.accept(p));
            open.getStyleClass().add("flat");
            open.setVisible(!p.file().startsWith("builtin:"));
            Button copy = new Button(null, new Icon(Icon.Figure.COPY, 16));
            copy.setAccessibleText(texts.get("problems.copy-one"));
            copy.getStyleClass().add("flat");
            copy.setOnAction(e -> copy(p.text(texts.language())));
            return new HBox(10, icon, words, open, copy);
        }

        private Paragraph wrapped(Message said, String style) {
            Paragraph words = new Paragraph(said.in(texts.language()), style);
            words.getStyleClass().addAll(texts.rightToLeft() ? List.of() : List.of("latin"));
            return words;
        }
    }
}
