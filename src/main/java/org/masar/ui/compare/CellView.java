package org.masar.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.masar.model.Stance;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.view.Compared;

/** Shows what one voice answers to one question: "no word", or each answer with stance and sources, several under each other. */
final class CellView extends VBox {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("here");

    private final List<Node> answers = new ArrayList<>();

    /** Makes the cell; {@code chosen} is told which answer was clicked. */
    CellView(Compared.Cell cell, CompareWords words, Texts texts, IntConsumer chosen) {
        getStyleClass().add("compare-cell");
        if (cell.silent()) {
            getStyleClass().add("silent");
            Label none = new Label(texts.get("compare.silent"));
            none.getStyleClass().addAll("no-word", "small");
            none.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(none);
            answers.add(none);
        }
        for (int i = 0; i < cell.answers().size(); i++) {
            int n = i;
            HBox box = answer(cell.answers().get(i), words, texts, i > 0);
            box.setOnMouseClicked(e -> chosen.accept(n));
            answers.add(box);
            getChildren().add(box);
        }
    }

    private static HBox answer(Compared.Answer a, CompareWords words, Texts texts, boolean also) {
        Stance mark = CompareWords.mark(a);
        Paragraph says = new Paragraph(also ? texts.get("compare.also", words.in(a.label())) : words.in(a.label()), "answer-text");
        says.getStyleClass().add(mark == Stance.DENIES ? "denied" : "said");
        Label stance = new Label(a.stances().isEmpty() ? "" : words.stance(a) + texts.get("card.dot"));
        stance.getStyleClass().addAll("muted", "small");
        stance.setMinWidth(0);
        Label sources = new Label(String.join(" ", a.sources()));
        sources.getStyleClass().addAll("source", "latin");
        sources.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(stance, sources);
        VBox body = new VBox(says, line);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox box = new HBox(8, new Icon(Icon.Figure.valueOf(mark.name()), 18), body);
        box.getStyleClass().add("compare-answer");
        if (also) {
            box.getStyleClass().add("also");
        }
        Tooltip tip = new Tooltip(words.sources(a));
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        tip.setShowDelay(Duration.millis(400));
        Tooltip.install(box, tip);
        return box;
    }

    /** Shows the focus on one of the answers; none for a number that there is not. */
    void focus(int answer) {
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).pseudoClassStateChanged(FOCUSED, i == answer);
        }
        pseudoClassStateChanged(FOCUSED, answer >= 0 && answer < answers.size());
    }
}
