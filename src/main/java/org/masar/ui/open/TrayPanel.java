package org.masar.ui.open;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.read.Tray;
import org.masar.read.TrayRow;
import org.masar.read.said.DateHabit;
import org.masar.read.said.SaidDegrees;
import org.masar.read.said.SaidTime;
import org.masar.read.table.Fix;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/**
 * Lists the rows that are not on the map or the timeline: which, what stands there, and what would make it readable. A date or a point
 * can be typed, and a row be left out. FX thread only.
 */
public final class TrayPanel extends VBox {
    private static final double HEIGHT = 190;
    private final Texts texts;
    private final BiConsumer<TrayRow, Fix> fix;
    private final Consumer<TrayRow> goTo;

    /**
     * Lists the rows.
     *
     * @param fix   takes what was put right in a row
     * @param goTo  shows the event that a row became
     * @param close closes the panel
     */
    public TrayPanel(Tray tray, Texts texts, BiConsumer<TrayRow, Fix> fix, Consumer<TrayRow> goTo, Runnable close) {
        this.texts = texts;
        this.fix = fix;
        this.goTo = goTo;
        setId("tray");
        Label title = new Label(texts.get("tray.title"));
        title.getStyleClass().add("panel-title");
        Label counts = new Label(texts.get("tray.counts", tray.count(TrayRow.Kind.UNDATED), tray.count(TrayRow.Kind.UNPLACED),
            tray.count(TrayRow.Kind.UNREADABLE), tray.count(TrayRow.Kind.SKIPPED)));
        counts.getStyleClass().add("muted");
        counts.setId("tray-counts");
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        Button shut = new Button(null, new Icon(Icon.Figure.CLOSE, 15));
        shut.setId("tray-close");
        shut.getStyleClass().add("flat");
        shut.setAccessibleText(texts.get("tray.close"));
        shut.setOnAction(e -> close.run());
        HBox head = new HBox(12, title, counts, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        ListView<TrayRow> list = new ListView<>();
        list.setId("tray-list");
        list.getItems().setAll(tray.rows());
        list.setAccessibleText(texts.get("tray.title"));
        list.setCellFactory(l -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        setPrefHeight(HEIGHT);
        Paragraph none = new Paragraph(texts.get("tray.none"), "muted");
        none.setPadding(new javafx.geometry.Insets(14));
        getChildren().addAll(head, tray.isEmpty() ? none : list);
    }

    /** Gives the height in pixels that shows some rows. */
    public double wishedHeight() {
        return HEIGHT;
    }

    /** Gives the fix that a text means for a row; null where it is none that can be read. */
    static Fix fixOf(TrayRow row, String typed) {
        String s = typed.strip();
        if (s.isEmpty()) {
            return null;
        }
        return switch (row.kind()) {
            case UNDATED -> SaidTime.read(s, DateHabit.UNKNOWN, java.time.ZoneOffset.UTC).isPresent() ? new Fix(s, "", false) : null;
            case UNPLACED -> SaidDegrees.pair(s).isPresent() ? new Fix("", s, false) : null;
            default -> null;
        };
    }

    private final class Cell extends ListCell<TrayRow> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TrayRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : line(row));
        }

        private HBox line(TrayRow row) {
            Label kind = styled(texts.get("tray." + row.kind().name().toLowerCase(java.util.Locale.ROOT)), "strong", "small");
            Label spot = styled(texts.get("tray.spot", Integer.toString(row.line()), Integer.toString(row.record())), "muted", "small");
            Label cell = styled(row.column().isEmpty() ? "" : row.column() + (row.value().isEmpty() ? "" : " = " + row.value()), "latin", "small");
            spot.setMinWidth(Region.USE_PREF_SIZE);
            HBox top = new HBox(10, kind, spot, cell);
            top.setAlignment(Pos.BASELINE_LEFT);
            VBox words = new VBox(1, top, new Paragraph(row.said().in(texts.language()) + texts.get("list.comma") + row.remedy().in(texts.language()), "muted"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox all = new HBox(8, words);
            all.setAlignment(Pos.CENTER_LEFT);
            if (row.kind() == TrayRow.Kind.UNDATED || row.kind() == TrayRow.Kind.UNPLACED) {
                all.getChildren().addAll(field(row), button("tray.show", "tray-show", () -> goTo.accept(row)), button("tray.skip", "tray-skip", () -> fix.accept(row, new Fix("", "", true))));
            } else if (row.kind() == TrayRow.Kind.SKIPPED) {
                all.getChildren().add(button("tray.unskip", "tray-unskip", () -> fix.accept(row, Fix.NONE)));
            }
            return all;
        }

        private TextField field(TrayRow row) {
            TextField typed = new TextField();
            typed.getStyleClass().add("tray-fix");
            typed.setPromptText(texts.get(row.kind() == TrayRow.Kind.UNDATED ? "tray.type-date" : "tray.type-place"));
            typed.setAccessibleText(typed.getPromptText());
            typed.setPrefColumnCount(13);
            typed.setMinWidth(Region.USE_PREF_SIZE);
            typed.setOnAction(e -> {
                Fix f = fixOf(row, typed.getText());
                if (f != null) {
                    fix.accept(row, f);
                } else {
                    typed.selectAll();
                    typed.setStyle("-fx-border-color: -masar-deny;");
                }
            });
            return typed;
        }

        private Button button(String key, String style, Runnable run) {
            Button b = new Button(texts.get(key));
            b.getStyleClass().addAll("flat", style);
            b.setMinWidth(Region.USE_PREF_SIZE);
            b.setOnAction(e -> run.run());
            return b;
        }

        private static Label styled(String text, String... styles) {
            Label l = new Label(text);
            l.getStyleClass().addAll(List.of(styles));
            return l;
        }
    }
}
