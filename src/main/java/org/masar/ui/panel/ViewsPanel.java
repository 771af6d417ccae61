package org.masar.ui.panel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.masar.model.Event;
import org.masar.state.SavedView;
import org.masar.state.ViewState;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Bookmarks;
import org.masar.ui.session.Session;

/**
 * Lists the saved views: a click or Enter goes to one, and what is seen now gets a name in the field above. Keys of its list: those that
 * the menus name, and Escape, which closes the panel.
 */
public final class ViewsPanel extends VBox {
    private final Session session;
    private final Bookmarks bookmarks;
    private final Texts texts;
    private final TextField name = new TextField();
    private final ListView<SavedView> list = new ListView<>();

    /** Follows the session; {@code close} takes the panel out of the window. */
    public ViewsPanel(Session session, Bookmarks bookmarks, Texts texts, Runnable close) {
        this.session = session;
        this.bookmarks = bookmarks;
        this.texts = texts;
        setId("views-panel");
        getStyleClass().add("panel");
        Label title = new Label();
        title.textProperty().bind(texts.bind("views.title"));
        title.getStyleClass().add("panel-title");
        Button shut = button("views-close", Icon.Figure.CLOSE, "views.close", close);
        HBox head = new HBox(title, CardParts.gap(), shut);
        head.getStyleClass().add("panel-head");
        name.setId("view-name");
        name.promptTextProperty().bind(texts.bind("views.name"));
        name.accessibleTextProperty().bind(texts.bind("views.name"));
        name.setOnAction(e -> save());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button save = new Button();
        save.setId("view-save");
        save.textProperty().bind(texts.bind("views.save"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> save());
        save.disableProperty().bind(javafx.beans.binding.Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        HBox naming = new HBox(name, save);
        naming.getStyleClass().add("view-naming");
        list.setId("saved-views");
        list.setEditable(true);
        list.accessibleTextProperty().bind(texts.bind("views.title"));
        list.setCellFactory(l -> new ViewCell(session, bookmarks, texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && list.getEditingIndex() < 0) {
                chosen().ifPresent(bookmarks::go);
                e.consume();
            }
        });
        Paragraph none = new Paragraph("", "muted");
        none.setId("views-none");
        none.setPadding(new javafx.geometry.Insets(14));
        StackPane body = new StackPane(list, none);
        body.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox foot = new HBox(button("view-rename", Icon.Figure.NAMES, "action.rename-view", this::rename),
            button("view-update", Icon.Figure.SAVE, "action.update-view", () -> chosen().ifPresent(v -> bookmarks.update(v.id()))),
            button("view-up", Icon.Figure.UP, "action.view-up", () -> move(-1)),
            button("view-down", Icon.Figure.DOWN, "action.view-down", () -> move(1)), CardParts.gap(),
            button("view-delete", Icon.Figure.CLOSE, "action.delete-view", this::delete));
        foot.getStyleClass().add("card-foot");
        foot.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        getChildren().addAll(head, naming, body, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        Runnable fill = () -> {
            fill();
            none.setText(list.getItems().isEmpty() ? texts.get("views.none") : "");
            none.setVisible(list.getItems().isEmpty());
            list.setVisible(!none.isVisible());
        };
        session.notebookProperty().addListener(o -> fill.run());
        session.settingsProperty().addListener(o -> fill.run());
        bookmarks.atProperty().addListener(o -> choose(bookmarks.atProperty().get()));
        fill.run();
        choose(bookmarks.atProperty().get());
    }

    private Button button(String id, Icon.Figure figure, String key, Runnable run) {
        Button b = new Button(null, new Icon(figure, 15));
        b.setId(id);
        b.getStyleClass().add("flat");
        b.accessibleTextProperty().bind(texts.bind(key));
        b.setTooltip(new Tooltip());
        b.getTooltip().textProperty().bind(texts.bind(key));
        b.setOnAction(e -> run.run());
        return b;
    }

    /** Puts the focus into the field, with a name for what is seen now. */
    public void openNaming() {
        name.setText(suggested());
        name.requestFocus();
        name.selectAll();
    }

    /** Puts the focus on the list, or into the field where there is no saved view. */
    public void open() {
        if (list.getItems().isEmpty()) {
            openNaming();
        } else {
            if (chosen().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        }
    }

    /** Holds the view that is chosen in the list; null for none. */
    public ReadOnlyObjectProperty<SavedView> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    private Optional<SavedView> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Lets the chosen view's name be written anew, in its row. */
    public void rename() {
        list.edit(list.getSelectionModel().getSelectedIndex());
    }

    /** Moves the chosen view so many places down, or up for less than 0. */
    public void move(int by) {
        chosen().ifPresent(v -> {
            bookmarks.move(v.id(), by);
            choose(v.id());
        });
    }

    /** Takes the chosen view from the list; the next one is chosen. */
    public void delete() {
        int at = list.getSelectionModel().getSelectedIndex();
        chosen().ifPresent(v -> bookmarks.delete(v.id()));
        list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
    }

    private void save() {
        if (!name.getText().isBlank()) {
            bookmarks.save(name.getText());
            name.clear();
            list.requestFocus();
        }
    }

    /** Names what is seen: the chosen event, else the time at which one stands, else the dataset. */
    private String suggested() {
        ViewState v = session.view();
        Optional<Event> event = v.selection().event() == null ? Optional.empty() : session.dataset().event(v.selection().event());
        return event.map(e -> e.title().in(texts.language())).filter(t -> !t.isBlank()).orElseGet(() -> v.playhead() == null
            ? session.dataset().title().in(texts.language()) : new Times(texts, session.dataset().zone()).moment(v.playhead()));
    }

    private void fill() {
        String id = chosen().map(SavedView::id).orElse(null);
        list.setItems(FXCollections.observableArrayList(session.notebook().views()));
        choose(id);
    }

    private void choose(String id) {
        for (int i = 0; id != null && i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
            }
        }
    }
}
