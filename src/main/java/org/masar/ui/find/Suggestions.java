package org.masar.ui.find;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.masar.ui.control.Texts;

/**
 * Offers choices in a list below a text field. The field keeps the focus and its keys: Up and Down move among the choices, Enter takes one,
 * Escape closes the list. FX thread only.
 */
final class Suggestions<T> {
    private static final double ROW = 40;
    private static final int MOST_ROWS = 11;

    private final TextField field;
    private final Texts texts;
    private final Predicate<T> choosable;
    private final Consumer<T> take;
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final double width;

    /**
     * Works for a field.
     *
     * @param id        of the list
     * @param look      draws a choice
     * @param choosable tells choices from headings
     * @param take      takes the choice made
     */
    Suggestions(TextField field, Texts texts, String id, double width, Function<T, Node> look, Predicate<T> choosable, Consumer<T> take) {
        this.field = field;
        this.texts = texts;
        this.width = width;
        this.choosable = choosable;
        this.take = take;
        list.setId(id);
        list.getStyleClass().addAll("suggestions", "root");
        list.setFocusTraversable(false);
        list.setPrefWidth(width);
        list.setCellFactory(l -> new Cell(look));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                hide();
            }
        });
    }

    /** Shows the choices, the first that can be chosen marked where {@code marked}; none closes the list. */
    void show(List<T> items, Marking marking) {
        if (items.isEmpty() || field.getScene() == null || !field.isFocused()) {
            hide();
            return;
        }
        dress();
        list.setPrefHeight(Math.min(MOST_ROWS, items.size()) * ROW + 10);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && at != null) {
            list.getItems().clear(); // rows are made in the window alone: elsewhere no colour has a name
            popup.show(field, texts.rightToLeft() ? at.getMaxX() - width : at.getMinX(), at.getMaxY() + 3);
        }
        list.getItems().setAll(items);
        list.getSelectionModel().clearSelection();
        if (marking == Marking.FIRST) {
            move(1);
        }
        list.scrollTo(0);
    }

    /** Dresses the list like the window, before its rows are made. */
    private void dress() {
        if (!list.getStylesheets().equals(field.getScene().getStylesheets())) {
            list.getStylesheets().setAll(field.getScene().getStylesheets());
        }
        list.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (texts.rightToLeft() != list.getStyleClass().contains("arabic")) {
            list.getStyleClass().removeIf("arabic"::equals);
            list.getStyleClass().addAll(texts.rightToLeft() ? List.of("arabic") : List.of());
        }
    }

    /** Says whether the first choice is marked from the beginning, so that Enter takes it. */
    enum Marking { FIRST, NONE }

    void hide() {
        popup.hide();
    }

    private void pressed(KeyEvent e) {
        if (!popup.isShowing()) {
            return;
        }
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
            move(e.getCode() == KeyCode.DOWN ? 1 : -1);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB && list.getSelectionModel().getSelectedIndex() >= 0) {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                hide();
                take.accept(chosen);
                e.consume();
            }
        } else if (e.getCode() == KeyCode.ESCAPE) {
            hide();
            e.consume();
        }
    }

    private void move(int way) {
        List<T> items = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 0, next = at; i < items.size(); i++) {
            next = Math.floorMod(next < 0 && way < 0 ? items.size() - 1 : next + way, items.size());
            if (choosable.test(items.get(next))) {
                list.getSelectionModel().select(next);
                list.scrollTo(Math.max(0, next - 6));
                return;
            }
        }
    }

    private final class Cell extends ListCell<T> {
        private final Function<T, Node> look;

        Cell(Function<T, Node> look) {
            this.look = look;
            setPrefWidth(0);
            setOnMousePressed(e -> {
                if (getItem() != null && choosable.test(getItem())) {
                    hide();
                    take.accept(getItem());
                }
                e.consume();
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Node node = empty || item == null ? null : look.apply(item);
            setGraphic(node);
            setId(node == null ? null : node.getId());
            setText(null);
        }
    }
}
