package org.masar.ui.app;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import org.masar.state.Filter;
import org.masar.ui.control.Action;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Texts;
import org.masar.ui.find.FilterPanel;
import org.masar.ui.find.SearchField;
import org.masar.ui.panel.EventList;
import org.masar.ui.panel.EventTable;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Ties search, filters, list and table into the window, and names what can be done with them. Filters and table are made when first asked for. */
final class FindActions {
    private final Session session;
    private final Texts texts;
    private final Window window;
    private final SearchField search;
    private final EventList list;
    private FilterPanel filters;
    private EventTable table;
    private Node before;

    FindActions(Session session, Texts texts, Window window) {
        this.session = session;
        this.texts = texts;
        this.window = window;
        this.search = new SearchField(session, texts);
        this.list = new EventList(session, texts, this::toggleFilters);
    }

    SearchField search() {
        return search;
    }

    EventList list() {
        return list;
    }

    /** Makes the menu of how the list stands. */
    Menu menu() {
        Menu menu = new Menu();
        menu.setId("menu-list");
        menu.textProperty().bind(texts.bind("menu.list"));
        menu.getItems().setAll(list.choices());
        return menu;
    }

    Action[] edit() {
        return new Action[] {Action.of("-8", () -> { }),
            Action.of("find", "Shortcut+F", search::open),
            Action.of("copy-list", "Shortcut+Shift+L", this::copyList)};
    }

    Action[] view() {
        return new Action[] {Action.of("filters", "Shortcut+Shift+F", this::toggleFilters),
            Action.of("clear-filter", "Shortcut+Shift+X", () -> session.commit(v -> v.withFilter(Filter.NONE)))
                .when(Bindings.createBooleanBinding(() -> !session.view().filter().isEmpty(), session.viewProperty())),
            Action.of("table", "Shortcut+T", this::toggleTable),
            Action.of("-9", () -> { })};
    }

    private void toggleFilters() {
        if (filters != null && filters.getScene() != null) {
            window.filters(null);
            if (before != null) {
                before.requestFocus();
            }
            return;
        }
        if (filters == null) {
            filters = new FilterPanel(session, texts, this::toggleFilters);
        }
        before = window.scene().getFocusOwner();
        window.filters(filters);
        filters.open();
    }

    private void toggleTable() {
        if (table != null && table.getScene() != null) {
            window.table(null);
            return;
        }
        if (table == null) {
            table = new EventTable(session, texts);
        }
        window.table(table);
        table.rows().requestFocus();
    }

    private void copyList() {
        int count = session.visible() == null ? 0 : session.visible().count();
        list.table(csv -> {
            Clip.put(csv);
            session.noticeProperty().set(Notice.of("notice.copied-rows", count));
        });
    }
}
