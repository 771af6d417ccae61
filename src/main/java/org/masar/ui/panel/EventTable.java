package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.state.Selection;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Latest;
import org.masar.ui.session.Session;
import org.masar.view.Phase;
import org.masar.view.Visible;

/**
 * Shows the events that show as rows with columns that sort, move and hide. Nodes exist only for the rows on the screen; sorting happens in
 * the background. Follows the session while it is in the window.
 */
public final class EventTable extends VBox {
    private final Session session;
    private final Texts texts;
    private final TableView<Integer> table = new TableView<>();
    private final Latest<int[]> sorting;
    private final Numbers items = new Numbers();
    private boolean following;

    /** Follows the session. */
    public EventTable(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.sorting = new Latest<>(session.work(), "table");
        table.setId("event-table");
        table.setItems(items); // one list for good: another one would undo the order that the user chose
        table.accessibleTextProperty().bind(texts.bind("list.title"));
        table.setTableMenuButtonVisible(true);
        column("title", 240, e -> session.dataset().events().get(e).title().in(texts.language()));
        column("when", 150, e -> new Times(texts, session.dataset().zone()).when(session.visible().told().when(e)));
        column("places", 150, this::places);
        column("category", 110, this::category);
        column("accounts", 150, this::voices);
        column("differ", 70, e -> session.visible().told().disputed(e) ? "≠" : session.visible().told().singleVoice(e) ? texts.get("filter.number", 1) : "");
        column("phase", 90, this::phase);
        column("importance", 80, e -> texts.get("filter.number", session.dataset().events().get(e).importance()));
        column("id", 110, e -> session.dataset().events().get(e).id());
        table.getColumns().get(table.getColumns().size() - 1).setVisible(false);
        table.setSortPolicy(t -> {
            show();
            return true;
        });
        Label nothing = new Label();
        nothing.textProperty().bind(texts.bind("list.nothing"));
        table.setPlaceholder(nothing);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !following) {
                session.commit(v -> v.withSelection(Selection.ofEvent(session.dataset().events().get(is).id())));
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        getStyleClass().add("panel");
        session.visibleProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        sceneProperty().addListener(o -> show());
    }

    /** Gives the node that takes the focus. */
    public TableView<Integer> rows() {
        return table;
    }

    private void column(String id, double width, Function<Integer, String> text) {
        TableColumn<Integer, String> c = new TableColumn<>();
        c.setId("column-" + id);
        c.textProperty().bind(texts.bind("column." + id));
        c.setPrefWidth(width);
        c.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue() < session.visible().total() ? text.apply(row.getValue()) : ""));
        table.getColumns().add(c);
    }

    private String places(int e) {
        Dataset d = session.dataset();
        return session.visible().told().places(e).stream().flatMap(p -> d.place(p.place()).stream()).map(Place::label).map(w -> w.in(texts.language()))
            .distinct().collect(Collectors.joining(texts.get("list.comma")));
    }

    private String category(int e) {
        String c = session.dataset().events().get(e).category();
        return c == null ? "" : session.dataset().category(c).map(Category::label).map(w -> w.in(texts.language())).orElse(c);
    }

    private String voices(int e) {
        Dataset d = session.dataset();
        return session.visible().told().claims(e).stream().map(Claim::voice).distinct().flatMap(v -> d.voice(v).stream())
            .map(v -> v.label().in(texts.language())).collect(Collectors.joining(texts.get("list.comma")));
    }

    private String phase(int e) {
        Phase p = session.visible().phase(e);
        return p == null ? "" : texts.get("phase." + p.word());
    }

    private void show() {
        Visible v = session.visible();
        if (v == null || getScene() == null) {
            return;
        }
        List<Key> keys = new ArrayList<>();
        table.getSortOrder().forEach(c -> keys.add(new Key(c.getId().substring("column-".length()), c.getSortType() == TableColumn.SortType.DESCENDING)));
        Locale language = Locale.forLanguageTag(texts.language());
        sorting.wish(() -> sorted(v, keys, language), order -> put(v, order));
    }

    private void put(Visible v, int[] order) {
        if (session.dataset() != v.dataset()) {
            return;
        }
        following = true;
        items.take(order);
        table.refresh();
        String id = session.view().selection().event();
        Integer chosen = id == null ? null : v.dataset().number(id).orElse(null);
        int row = chosen == null ? -1 : IntStream.range(0, order.length).filter(i -> order[i] == chosen).findFirst().orElse(-1);
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else if (!Objects.equals(table.getSelectionModel().getSelectedItem(), chosen)) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 3));
        }
        following = false;
    }

    /** Sorts by several columns, the first of them counting most. Pure. */
    static int[] sorted(Visible v, List<Key> keys, Locale language) {
        int[] order = v.events();
        EventOrder by = new EventOrder(v, language);
        for (int k = keys.size() - 1; k >= 0; k--) {
            boolean down = keys.get(k).descending();
            int[] sorted = by.column(down ? reversed(order) : order, keys.get(k).column()); // turned before and after, equals keep their order
            order = down ? reversed(sorted) : sorted;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
    }

    /** Names a column by which is sorted. */
    record Key(String column, boolean descending) {
    }
}
