package org.masar.ui.compare;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.ui.control.Texts;
import org.masar.view.Compared;

/**
 * Shows the table itself: the voices' names stay above, the questions beside, and nodes exist for the rows on the screen only. Arrow keys
 * go from answer to answer; Enter or a click chooses one.
 */
final class CompareTable extends VBox {
    private static final double BAR = 15;

    private final Texts texts;
    private final Consumer<Spot> chosen;
    private final Columns columns = new Columns();
    private final ListView<Compared.Row> list = new ListView<>();
    private final ScrollBar across = new ScrollBar();
    private final Set<QuestionRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final HBox headRoom = new HBox();
    private Dataset dataset;
    private Compared compared;
    private Spot spot = Spot.FIRST;

    CompareTable(Texts texts, Consumer<Spot> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("compare-table");
        list.setId("compare-list");
        list.accessibleTextProperty().bind(texts.bind("compare.title"));
        list.setCellFactory(l -> {
            QuestionRow row = new QuestionRow(this, texts);
            rows.add(row);
            return row;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnScroll(e -> {
            if (e.getDeltaX() != 0 || e.isShiftDown()) {
                across.setValue(across.getValue() - (e.getDeltaX() != 0 ? e.getDeltaX() : e.getDeltaY()));
            }
        });
        across.setOrientation(Orientation.HORIZONTAL);
        across.valueProperty().bindBidirectional(columns.offsetProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(headRoom, list, across);
        list.widthProperty().addListener(o -> share());
    }

    Dataset dataset() {
        return dataset;
    }

    Compared compared() {
        return compared;
    }

    CompareWords words() {
        return new CompareWords(dataset, texts);
    }

    Columns columns() {
        return columns;
    }

    Spot spot() {
        return spot;
    }

    /** Shows another table, or the same in another language; the keyboard stays where it stands, if that is still there. */
    void show(Dataset d, Compared table) {
        dataset = d;
        compared = table;
        spot = spot.within(table);
        CompareWords words = words();
        Region corner = new Region();
        corner.getStyleClass().add("compare-question");
        Line head = new Line(columns, corner, table.voices().stream().map(v -> {
            Label name = new Label(words.name(v));
            name.getStyleClass().add("voice");
            Label side = new Label(words.side(v));
            side.getStyleClass().addAll("muted", "small");
            VBox box = new VBox(name, side);
            box.getStyleClass().add("compare-cell");
            box.setId("voice-column-" + v.id());
            return box;
        }).toList());
        head.getStyleClass().add("compare-head");
        HBox.setHgrow(head, Priority.ALWAYS);
        Region scroll = new Region();
        scroll.setMinWidth(BAR);
        headRoom.getStyleClass().setAll("compare-head-room");
        headRoom.getChildren().setAll(head, scroll);
        share();
        list.setItems(FXCollections.observableList(table.rows()));
        list.refresh();
        list.getFocusModel().focus(spot.row());
    }

    private void share() {
        if (compared != null && list.getWidth() > 0) {
            columns.share(list.getWidth() - BAR, compared.voices().size());
            across.setMax(columns.most());
            across.setVisibleAmount(columns.most() <= 0 ? 1 : columns.most() * columns.room() / columns.all());
            across.setVisible(columns.most() > 0);
            across.setManaged(columns.most() > 0);
            list.refresh();
        }
    }

    /** Puts the keyboard somewhere and tells that it was chosen. */
    void choose(Spot at) {
        stand(at);
        chosen.accept(spot);
    }

    private void stand(Spot at) {
        boolean other = at.row() != spot.row();
        spot = at.within(compared);
        if (spot.column() >= 0) {
            columns.reveal(spot.column());
        }
        list.getFocusModel().focus(spot.row());
        rows.forEach(QuestionRow::refresh);
        if (other) {
            reveal();
        }
    }

    private void reveal() {
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        if (flow != null) {
            flow.scrollTo(spot.row() < flow.getFirstVisibleCell().getIndex() + 1 || flow.getLastVisibleCell().getIndex() < spot.row() + 1
                ? Math.max(0, spot.row() - (spot.row() > flow.getFirstVisibleCell().getIndex() + 1 ? 2 : 0)) : flow.getFirstVisibleCell().getIndex());
        }
    }

    private void key(KeyEvent e) {
        if (compared == null || compared.rows().isEmpty() || e.isAltDown() || e.isMetaDown() || e.isControlDown() && !e.getCode().isNavigationKey()) {
            return;
        }
        int on = texts.rightToLeft() ? -1 : 1, last = compared.rows().size() - 1;
        switch (e.getCode()) {
            case LEFT -> stand(spot.across(compared, -on));
            case RIGHT -> stand(spot.across(compared, on));
            case UP -> stand(spot.up(compared));
            case DOWN -> stand(spot.down(compared));
            case PAGE_UP -> stand(new Spot(spot.row() - 5, spot.column(), 0));
            case PAGE_DOWN -> stand(new Spot(spot.row() + 5, spot.column(), 0));
            case HOME -> stand(e.isControlDown() ? new Spot(0, spot.column(), 0) : new Spot(spot.row(), -1, 0));
            case END -> stand(e.isControlDown() ? new Spot(last, spot.column(), 0) : new Spot(spot.row(), Integer.MAX_VALUE, 0));
            case ENTER, SPACE -> chosen.accept(spot);
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Takes the keyboard. */
    void take() {
        list.requestFocus();
        list.getFocusModel().focus(spot.row());
    }
}
