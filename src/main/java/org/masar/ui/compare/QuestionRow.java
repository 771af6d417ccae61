package org.masar.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.view.Compared;

/** Shows one question with all answers. Exists only for the rows on the screen. */
final class QuestionRow extends ListCell<Compared.Row> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final CompareTable table;
    private final Texts texts;
    private Line line;

    QuestionRow(CompareTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Compared.Row row, boolean empty) {
        super.updateItem(row, empty);
        line = null;
        setText(null);
        setId(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        Dataset d = table.dataset();
        CompareWords words = table.words();
        setId("question-" + row.question().id());
        List<CellView> cells = IntStream.range(0, row.cells().size())
            .mapToObj(c -> new CellView(row.cells().get(c), words, texts, n -> table.choose(new Spot(getIndex(), c, n)))).toList();
        line = new Line(table.columns(), question(d, row, words), cells);
        setGraphic(line);
        refresh();
    }

    private HBox question(Dataset d, Compared.Row row, CompareWords words) {
        Category kind = row.question().events().stream().flatMap(e -> d.event(e).stream()).findFirst().map(Event::category).flatMap(d::category).orElse(null);
        VBox text = new VBox(3, new Paragraph(words.in(row.question().label()), "question"));
        row.unanswered().forEach(u -> text.getChildren().add(new Paragraph(words.in(u), "unanswered", "muted", "small")));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(10, new CategoryMark(d.categories(), kind, 20), text);
        box.getStyleClass().add("compare-question");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setOnMouseClicked(e -> table.choose(new Spot(getIndex(), -1, 0)));
        return box;
    }

    /** Shows where the keyboard stands now. */
    void refresh() {
        if (line == null) {
            return;
        }
        Spot at = table.spot();
        boolean here = getIndex() == at.row();
        pseudoClassStateChanged(HERE, here);
        line.question().pseudoClassStateChanged(HERE, here && at.column() < 0);
        for (int c = 0; c < line.cells().size(); c++) {
            ((CellView) line.cells().get(c)).focus(here && c == at.column() ? at.answer() : -1);
        }
        setAccessibleText(here ? table.words().spoken(table.compared(), at) : table.words().in(getItem().question().label()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return line == null ? super.computePrefHeight(width) : line.prefHeight(-1) + snappedTopInset() + snappedBottomInset();
    }
}
