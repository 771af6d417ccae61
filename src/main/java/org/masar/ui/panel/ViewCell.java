package org.masar.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.masar.state.SavedView;
import org.masar.state.ViewState;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Bookmarks;
import org.masar.ui.session.Session;

/** Shows a saved view by its name and the time at which it stands; a click goes to it, and its name can be written anew. */
final class ViewCell extends ListCell<SavedView> {
    private final Session session;
    private final Bookmarks bookmarks;
    private final Texts texts;

    ViewCell(Session session, Bookmarks bookmarks, Texts texts) {
        this.session = session;
        this.bookmarks = bookmarks;
        this.texts = texts;
        getStyleClass().add("view-cell");
        setOnMouseClicked(e -> {
            if (getItem() != null && !isEditing() && e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 1) {
                bookmarks.go(getItem());
            }
        });
    }

    @Override
    protected void updateItem(SavedView v, boolean empty) {
        super.updateItem(v, empty);
        setText(null);
        if (empty || v == null) {
            setGraphic(null);
            setId(null);
        } else if (!isEditing()) {
            setId("saved-" + v.id());
            Label name = new Label(v.title().in(texts.language()));
            name.getStyleClass().add("row-title");
            Label about = new Label(about(v));
            about.getStyleClass().addAll("muted", "small");
            setGraphic(new VBox(1, name, about));
        }
    }

    /** Says when the view stands, and how much is drawn over it. */
    private String about(SavedView v) {
        ViewState s = v.view();
        String time = s.playhead() == null || session.dataset() == null ? texts.get("mode." + s.mode().word())
            : new Times(texts, session.dataset().zone()).moment(s.playhead());
        return v.annotations().isEmpty() ? time : texts.get("views.drawn", time, v.annotations().size());
    }

    @Override
    public void startEdit() {
        SavedView v = getItem();
        super.startEdit();
        if (v == null || !isEditing()) {
            return;
        }
        TextField field = new TextField(v.title().in(texts.language()));
        field.setId("view-new-name");
        field.setOnAction(e -> {
            cancelEdit();
            if (!field.getText().isBlank()) {
                bookmarks.rename(v.id(), field.getText());
            }
            getListView().requestFocus();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                getListView().requestFocus();
                e.consume();
            }
        });
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }
}
