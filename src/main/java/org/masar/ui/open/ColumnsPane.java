package org.masar.ui.open;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.masar.read.said.DateOrder;
import org.masar.read.table.Column;
import org.masar.read.table.Guess;
import org.masar.read.table.Mapping;
import org.masar.read.table.Role;
import org.masar.read.table.TablePreview;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/**
 * Shows what each column of a table becomes, with its first cells, and what that reads; each change is told at once. Columns stand one
 * below the other, so that a table of fifty columns is read like one of five. FX thread only.
 */
final class ColumnsPane extends VBox {
    private static final int MOST_COLUMNS = 200;
    private static final List<Role> ROLES = List.of(Role.NONE, Role.TIME, Role.END, Role.LATITUDE, Role.LONGITUDE, Role.LAT_LON, Role.WKT, Role.TITLE, Role.TEXT,
        Role.CATEGORY, Role.PLACE, Role.SOURCE, Role.VOICE, Role.FIGURE, Role.LINK, Role.ID, Role.TAG, Role.YEAR, Role.MONTH, Role.DAY, Role.CLOCK,
        Role.END_YEAR, Role.END_MONTH, Role.END_DAY, Role.END_CLOCK, Role.LOW, Role.HIGH, Role.TIME_DOUBT, Role.PLACE_DOUBT, Role.KIND);
    private final Texts texts;
    private final Consumer<Mapping> changed;
    private final Paragraph reads = new Paragraph("");
    private final Paragraph question;
    private final GridPane lines = new GridPane();
    private final GridPane columns = new GridPane();
    private final List<String> headings;
    private Mapping mapping;
    private boolean filling;

    ColumnsPane(Texts texts, List<String> headings, List<List<String>> rows, Guess guess, Consumer<Mapping> changed) {
        this.texts = texts;
        this.changed = changed;
        this.headings = headings;
        this.mapping = guess.mapping();
        setId("columns");
        setSpacing(12);
        setStyle("-fx-padding: 18;");
        question = new Paragraph(texts.get(guess.ambiguous() ? "columns.ask-order" : "columns.order"), guess.ambiguous() ? "strong" : "muted");
        reads.setId("columns-reads");
        reads.getStyleClass().add("strong");
        lines.setHgap(16);
        lines.setVgap(4);
        lines.setId("columns-first");
        columns.setHgap(14);
        columns.setVgap(6);
        ColumnConstraints name = new ColumnConstraints(), use = new ColumnConstraints(), cells = new ColumnConstraints();
        name.setPrefWidth(190);
        use.setPrefWidth(190);
        cells.setHgrow(Priority.ALWAYS);
        columns.getColumnConstraints().setAll(name, use, cells);
        columns.addRow(0, head("columns.column"), head("columns.becomes"), head("columns.cells"));
        for (int i = 0; i < Math.min(headings.size(), MOST_COLUMNS); i++) {
            columns.addRow(i + 1, label(headings.get(i), "strong"), choice(i), label(cells(rows, i), "muted"));
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(330);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        String explain = guess.preset().isEmpty() ? texts.get("columns.explain") : texts.get("columns.explain-known", guess.preset());
        getChildren().addAll(new Paragraph(explain, "muted"), scroll, order(guess), reads, lines);
    }

    private Label head(String key) {
        return label(texts.get(key), "small", "muted");
    }

    private static Label label(String text, String... styles) {
        Label l = new Label(text);
        l.getStyleClass().addAll(styles);
        l.setMinWidth(0);
        return l;
    }

    private static String cells(List<List<String>> rows, int column) {
        String three = rows.stream().map(r -> column < r.size() ? r.get(column).replaceAll("\\s+", " ") : "").filter(s -> !s.isEmpty()).distinct().limit(3)
            .map(s -> s.length() > 48 ? s.substring(0, 47) + "…" : s).reduce((a, b) -> a + "   ·   " + b).orElse("—");
        return "\u2068" + three + "\u2069";
    }

    private ComboBox<Role> choice(int i) {
        ComboBox<Role> box = new ComboBox<>();
        box.setId("column-" + (i + 1));
        box.getItems().setAll(ROLES);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(18);
        box.setAccessibleText(texts.get("columns.of", headings.get(i)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Role r) {
                return r == null ? "" : texts.get("role." + r.word());
            }

            @Override
            public Role fromString(String s) {
                return null;
            }
        });
        box.setValue(mapping.column(headings.get(i)).role());
        box.valueProperty().addListener((o, was, is) -> {
            if (!filling && is != null) {
                change(mapping.with(Column.of(headings.get(i), is)));
            }
        });
        return box;
    }

    /** Asks which of two small numbers is the day; says so loudly only where the table leaves it open. */
    private Node order(Guess guess) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(14, question);
        box.setAlignment(Pos.BASELINE_LEFT);
        question.setMaxWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        for (DateOrder order : DateOrder.values()) {
            RadioButton b = new RadioButton(texts.get("columns." + order.word()));
            b.setId("order-" + order.word());
            b.setToggleGroup(group);
            b.setMinWidth(Region.USE_PREF_SIZE);
            b.setSelected(guess.mapping().dates().order() == order);
            b.setOnAction(e -> change(mapping.with(mapping.dates().with(order))));
            box.getChildren().add(b);
        }
        return box;
    }

    private void change(Mapping next) {
        mapping = next;
        filling = true;
        columns.getChildren().stream().filter(ComboBox.class::isInstance).forEach(this::refill);
        filling = false;
        changed.accept(next);
    }

    @SuppressWarnings("unchecked")
    private void refill(Node node) {
        int i = Integer.parseInt(node.getId().substring("column-".length())) - 1;
        ((ComboBox<Role>) node).setValue(mapping.column(headings.get(i)).role());
    }

    /** Gives the mapping as it stands. */
    Mapping mapping() {
        return mapping;
    }

    /** Shows what the mapping reads. */
    void show(TablePreview p) {
        reads.setText(texts.get(p.complete() ? "columns.reads" : "columns.reads-first", p.rows(), p.both(), p.rows() - p.timed(), p.rows() - p.placed()));
        lines.getChildren().clear();
        int row = 0;
        for (TablePreview.Line l : p.first()) {
            String none = texts.get("columns.nothing");
            lines.addRow(row++, label(l.when().isEmpty() ? none : l.when(), "latin", l.when().isEmpty() ? "muted" : "small"),
                label(l.where().isEmpty() ? none : l.where(), "latin", l.where().isEmpty() ? "muted" : "small"), label("\u2068" + l.title() + "\u2069", "small"));
        }
    }
}
