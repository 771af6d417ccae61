package org.masar.ui.app;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.masar.state.SavedView;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;
import org.masar.ui.panel.ViewsPanel;
import org.masar.ui.session.Bookmarks;
import org.masar.ui.session.Session;

/** Ties saved views into the window, and names what can be done with them. The panel is made when it is first asked for. */
final class ViewActions {
    private static final String LIST = "saved-views";
    private final Session session;
    private final Texts texts;
    private final Window window;
    private final Bookmarks bookmarks;
    private final ObjectProperty<SavedView> chosen = new SimpleObjectProperty<>(this, "chosen");
    private ViewsPanel panel;
    private Node before;

    ViewActions(Session session, Bookmarks bookmarks, Texts texts, Window window) {
        this.session = session;
        this.bookmarks = bookmarks;
        this.texts = texts;
        this.window = window;
    }

    /** Lists the actions; those on one view count in the list alone. */
    Action[] actions() {
        BooleanBinding any = Bindings.createBooleanBinding(() -> !session.notebook().views().isEmpty(), session.notebookProperty());
        BooleanBinding one = chosen.isNotNull();
        return new Action[] {
            Action.of("save-view", "Shortcut+D", () -> open().openNaming()),
            Action.of(LIST, "Shortcut+B", this::toggle),
            Action.of("next-view", "Alt+Page Down", () -> bookmarks.step(1)).when(any),
            Action.of("previous-view", "Alt+Page Up", () -> bookmarks.step(-1)).when(any),
            Action.of("-20", () -> { }),
            Action.of("rename-view", "F2", () -> panel.rename()).in(LIST).when(one),
            Action.of("update-view", () -> bookmarks.update(chosen.get().id())).when(one),
            Action.of("view-up", "Alt+Up", () -> panel.move(-1)).in(LIST).when(one),
            Action.of("view-down", "Alt+Down", () -> panel.move(1)).in(LIST).when(one),
            Action.of("delete-view", "Delete", () -> panel.delete()).in(LIST).when(one)};
    }

    /** Lists the saved views at the end of the menu, each time it opens. */
    void list(Menu menu) {
        int fixed = menu.getItems().size();
        menu.setOnShowing(e -> {
            menu.getItems().remove(fixed, menu.getItems().size());
            if (!session.notebook().views().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (SavedView v : session.notebook().views()) {
                MenuItem item = new MenuItem(v.title().in(texts.language()));
                item.setMnemonicParsing(false);
                item.setId("menu-saved-" + v.id());
                item.setOnAction(x -> bookmarks.go(v));
                menu.getItems().add(item);
            }
        });
    }

    private void toggle() {
        if (panel != null && panel.getScene() != null) {
            window.filters(null);
            if (before != null) {
                before.requestFocus();
            }
        } else {
            open().open();
        }
    }

    private ViewsPanel open() {
        if (panel == null) {
            panel = new ViewsPanel(session, bookmarks, texts, this::toggle);
            chosen.bind(panel.chosenProperty());
        }
        if (panel.getScene() == null) {
            before = window.scene().getFocusOwner();
            window.filters(panel);
        }
        return panel;
    }
}
