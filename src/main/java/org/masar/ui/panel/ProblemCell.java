package org.masar.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.read.Message;
import org.masar.read.Problem;
import org.masar.read.Severity;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Shows one problem: how bad, where in the file, what is wrong, what to do; and what can be done about it from here. */
final class ProblemCell extends ListCell<Problem> {
    private final Texts texts;
    private final Predicate<Problem> leads;
    private final Consumer<Problem> goTo;
    private final Consumer<Problem> show;

    ProblemCell(Texts texts, Predicate<Problem> leads, Consumer<Problem> goTo, Consumer<Problem> show) {
        this.texts = texts;
        this.leads = leads;
        this.goTo = goTo;
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
        Label kind = CardParts.label(texts.get(error ? "problems.error" : "problems.warning"), "strong", "small");
        Label spot = CardParts.label(texts.get("problems.spot", p.file(), Integer.toString(p.line()), Integer.toString(p.column())), "spot", "latin");
        spot.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(8, kind, spot, CardParts.label(p.path(), "muted", "small", "latin"));
        top.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(1, top, wrapped(p.said(), "what"), wrapped(p.remedy(), "advice"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(10, new Icon(error ? Icon.Figure.ERROR : Icon.Figure.WARNING, 18), words);
        if (leads.test(p)) {
            row.getChildren().add(button(texts.get("problems.go"), "problem-go", () -> goTo.accept(p)));
        }
        if (!p.file().startsWith("builtin:")) {
            row.getChildren().add(button(texts.get("problems.open"), "problem-open", () -> show.accept(p)));
        }
        Button copy = button(null, "problem-copy", () -> Clip.put(p.text(texts.language())));
        copy.setGraphic(new Icon(Icon.Figure.COPY, 16));
        copy.setAccessibleText(texts.get("problems.copy-one"));
        row.getChildren().add(copy);
        return row;
    }

    private static Button button(String text, String style, Runnable run) {
        Button b = new Button(text);
        b.setMinWidth(Region.USE_PREF_SIZE);
        b.getStyleClass().addAll("flat", style);
        b.setOnAction(e -> run.run());
        return b;
    }

    private Paragraph wrapped(Message said, String style) {
        Paragraph words = new Paragraph(said.in(texts.language()), style);
        words.getStyleClass().addAll(texts.rightToLeft() ? List.of() : List.of("latin"));
        return words;
    }
}
