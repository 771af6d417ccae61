package org.masar.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.masar.read.Problem;
import org.masar.read.Problems;
import org.masar.read.Severity;
import org.masar.state.Selection;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/**
 * Lists what the checks found in the open file: how bad, what, what to do, and the exact spot, which can be copied or opened; and leads
 * to the event, place or voice that it is about. Enter goes there, Ctrl+C copies the chosen one.
 */
public final class ProblemsPanel extends VBox {
    private static final double HEAD = 46, ROW = 76;
    private static final int MOST_ROWS = 3;

    private final Texts texts;
    private final Session session;
    private final Function<Problem, Optional<Selection>> subject;
    private final ListView<Problem> list = new ListView<>();
    private final Label title = new Label();
    private final Button all;
    private final Paragraph none = new Paragraph("", "muted");
    private final ToggleButton errors = severity("problems-errors", Icon.Figure.ERROR);
    private final ToggleButton warnings = severity("problems-warnings", Icon.Figure.WARNING);
    private Problems problems = Problems.NONE;

    /**
     * Follows the problems.
     *
     * @param subject finds what a problem is about
     * @param show    opens the file at a problem
     * @param close   closes the panel
     */
    public ProblemsPanel(ObservableValue<Problems> problems, Session session, Texts texts, Function<Problem, Optional<Selection>> subject,
                         Consumer<Problem> show, Runnable close) {
        this.texts = texts;
        this.session = session;
        this.subject = subject;
        setId("problems");
        title.getStyleClass().add("panel-title");
        all = new Button();
        all.setId("problems-copy");
        all.getStyleClass().add("flat");
        all.setGraphic(new Icon(Icon.Figure.COPY, 16));
        all.textProperty().bind(texts.bind("problems.copy"));
        all.setOnAction(e -> Clip.put(list.getItems().stream().map(p -> p.text(texts.language())).collect(Collectors.joining("\n"))));
        Button shut = new Button(null, new Icon(Icon.Figure.CLOSE, 15));
        shut.setId("problems-close");
        shut.getStyleClass().add("flat");
        shut.accessibleTextProperty().bind(texts.bind("problems.close"));
        shut.setOnAction(e -> close.run());
        HBox head = new HBox(title, errors, warnings, CardParts.gap(), all, shut);
        head.getStyleClass().add("panel-head");
        list.setId("problem-list");
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(l -> new ProblemCell(texts, p -> subject.apply(p).isPresent(), this::goTo, show));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        none.setId("problems-none");
        none.setPadding(new javafx.geometry.Insets(14));
        StackPane body = new StackPane(list, none);
        body.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        Runnable fill = () -> fill(problems.getValue());
        problems.addListener((o, was, is) -> fill.run());
        texts.settings().addListener((o, was, is) -> fill.run());
        fill.run();
    }

    private ToggleButton severity(String id, Icon.Figure figure) {
        ToggleButton b = new ToggleButton(null, new Icon(figure, 15));
        b.setId(id);
        b.getStyleClass().add("chip");
        b.setSelected(true);
        b.setOnAction(e -> sift());
        return b;
    }

    /** Gives the height in pixels that shows up to three problems, so that a single one does not squeeze the map. */
    public double wishedHeight() {
        return HEAD + ROW * Math.max(1, Math.min(MOST_ROWS, list.getItems().size()));
    }

    private void fill(Problems p) {
        problems = p == null ? Problems.NONE : p;
        title.setText(texts.get("problems.title"));
        errors.setText(texts.get("problems.errors", problems.errors()));
        warnings.setText(texts.get("problems.warnings", problems.warnings()));
        errors.setDisable(problems.errors() == 0);
        warnings.setDisable(problems.warnings() == 0);
        sift();
    }

    /** Lists those of the severities that are chosen, and says so where none is left. */
    private void sift() {
        list.setItems(FXCollections.observableList(problems.list().stream()
            .filter(p -> p.severity() == Severity.ERROR ? errors.isSelected() : warnings.isSelected()).toList()));
        int listed = problems.list().size(), found = problems.errors() + problems.warnings();
        none.setText(found == 0 ? texts.get("problems.none") : list.getItems().isEmpty() ? texts.get("problems.none-chosen", found) : "");
        all.setDisable(list.getItems().isEmpty());
        none.setVisible(!none.getText().isEmpty());
        list.setVisible(!none.isVisible());
        if (listed < found && !none.isVisible()) {
            title.setText(texts.get("problems.title-cut", listed, found));
        }
    }

    private void key(KeyEvent e) {
        Problem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && e.getCode() == KeyCode.ENTER) {
            goTo(chosen);
            e.consume();
        } else if (chosen != null && e.isShortcutDown() && e.getCode() == KeyCode.C) {
            Clip.put(chosen.text(texts.language()));
            e.consume();
        }
    }

    private void goTo(Problem p) {
        subject.apply(p).ifPresent(s -> session.commit(v -> v.withSelection(s)));
    }
}
