package org.masar.ui.panel;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.masar.model.Interval;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Latest;
import org.masar.ui.session.Session;
import org.masar.view.Steps;
import org.masar.view.Visible;

/**
 * Lists the events that show, by day, place or voice, with what the map cannot show in trays at the end. Follows time and selection, and
 * selects. Nodes exist only for the rows on the screen, and the rows of many events are laid out in the background.
 */
public final class EventList extends VBox {
    /** Up to this many events are laid out at once: a few milliseconds. */
    private static final int AT_ONCE = 3_000;

    private final Session session;
    private final Texts texts;
    private final ListView<Row> list = new ListView<>();
    private final VBox empty = new VBox();
    private final Label count = new Label();
    private final Label known = new Label();
    private final Button clear = new Button();
    private final Set<EventRow> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(this, "arrangement", Arrangement.FIRST);
    private final ListMenu menu;
    private final Latest<Rows> layout;
    private Rows rows = Rows.none();
    private Object told;
    private Object dress;
    private boolean following;
    private Interval seen;
    private String seenSelection;

    /** Follows the session; {@code filters} opens the filters. */
    public EventList(Session session, Texts texts, Runnable filters) {
        this.session = session;
        this.texts = texts;
        this.menu = new ListMenu(arrangement, texts);
        this.layout = new Latest<>(session.work(), "list");
        getStyleClass().add("panel");
        known.setId("list-known-by");
        known.setWrapText(true);
        known.setMinHeight(Region.USE_PREF_SIZE);
        known.managedProperty().bind(known.visibleProperty());
        list.setId("event-list");
        list.accessibleTextProperty().bind(texts.bind("list.title"));
        list.setCellFactory(l -> {
            EventRow row = new EventRow(session, texts);
            cells.add(row);
            return row;
        });
        list.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> chosen(was.intValue(), is.intValue()));
        empty.setId("empty");
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(filters), known, body);
        session.visibleProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        session.hoverProperty().addListener(o -> cells.forEach(EventRow::refresh));
        arrangement.addListener(o -> show());
        show();
    }

    private HBox head(Runnable filters) {
        Label title = new Label();
        title.textProperty().bind(texts.bind("list.title"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("count");
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        clear.setId("clear-filter");
        clear.getStyleClass().addAll("flat", "accent-text");
        clear.textProperty().bind(texts.bind("filter.clear"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(e -> session.commit(v -> v.withFilter(Filter.NONE)));
        Button filter = new Button(null, new Icon(Icon.Figure.FILTER));
        filter.setOnAction(e -> filters.run());
        dress(filter, "filters", "action.filters");
        MenuButton order = new MenuButton(null, new Icon(Icon.Figure.SORT));
        dress(order, "list-menu", "list.menu");
        order.getItems().setAll(menu.items("list-"));
        HBox head = new HBox(title, count, clear, filter, order);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void dress(javafx.scene.control.ButtonBase b, String id, String key) {
        b.setId(id);
        b.getStyleClass().add("flat");
        b.setMinWidth(Region.USE_PREF_SIZE);
        b.accessibleTextProperty().bind(texts.bind(key));
        b.setTooltip(new Tooltip());
        b.getTooltip().textProperty().bind(texts.bind(key));
    }

    /** Makes the choices of how the list stands, for a menu. */
    public List<MenuItem> choices() {
        return menu.items("menu-list-");
    }

    /** Hands over the rows as comma-separated values, in their order, worked out in the background. */
    public void table(Consumer<String> done) {
        Visible v = session.visible();
        if (v != null) {
            EventRecords records = EventRecords.in(texts);
            int[] events = rows.events();
            session.work().run("copy-list", () -> records.csv(v, events), done, e -> {
                throw new IllegalStateException("the list could not be written", e);
            });
        }
    }

    private void chosen(int was, int is) {
        if (following || is < 0 || is >= rows.size()) {
            return;
        }
        if (rows.get(is) instanceof Row.Item item) {
            String id = session.dataset().events().get(item.event()).id();
            session.commit(v -> v.withSelection(Selection.ofEvent(id)));
        } else {
            int beyond = is + (is < was ? -1 : 1);
            Platform.runLater(() -> list.getSelectionModel().select(beyond < 0 ? is + 1 : beyond));
        }
    }

    private void show() {
        Visible v = session.visible();
        if (v == null) {
            return;
        }
        int undated = v.told().index().undated();
        count.setText(undated == 0 ? texts.get("list.count", v.count(), v.total()) : texts.get("list.count-undated", v.count(), v.total(), undated));
        clear.setVisible(!v.view().filter().isEmpty());
        known.setText(KnownBy.sentence(v, texts));
        known.setVisible(!known.getText().isEmpty());
        sayEmpty(v);
        Arrangement a = arrangement.get();
        Locale language = Locale.forLanguageTag(texts.language());
        if (v.count() <= AT_ONCE && !session.work().running("list")) {
            put(v, Rows.of(v, a, language));
        } else {
            layout.wish(() -> Rows.of(v, a, language), found -> put(v, found));
        }
    }

    /** Shows rows, unless the window has gone over to another dataset since they were asked for. */
    private void put(Visible v, Rows fresh) {
        if (session.dataset() != v.dataset()) {
            return;
        }
        following = true;
        if (!fresh.same(rows) || told != v.told() || dress != session.settings()) {
            told = v.told();
            dress = session.settings();
            rows = fresh;
            list.setItems(FXCollections.observableList(rows));
            list.refresh();
        } else {
            rows = fresh;
            cells.forEach(EventRow::refresh);
        }
        follow(session.visible());
        following = false;
    }

    /** Keeps the selected row, else the first that is going on or the next to come, in sight. */
    private void follow(Visible v) {
        String id = v.view().selection().event();
        int chosen = id == null ? -1 : rows.rowOf(v.dataset().number(id).orElse(-1));
        int current = list.getSelectionModel().getSelectedIndex();
        boolean there = current >= 0 && current < rows.size() && chosen >= 0 && rows.get(current).equals(rows.get(chosen));
        if (chosen < 0) {
            list.getSelectionModel().clearSelection();
        } else if (!there) {
            list.getSelectionModel().clearAndSelect(chosen);
        }
        boolean selectionMoved = !Objects.equals(seenSelection, id);
        boolean moved = !Objects.equals(seen, v.view().playhead()) || selectionMoved;
        seen = v.view().playhead();
        seenSelection = id;
        int target = selectionMoved && chosen >= 0 ? (there ? current : chosen) : rows.now() >= 0 ? rows.now() : rows.rowOf(v.nearestNext());
        if (moved && target >= 0) {
            reveal(target);
        }
    }

    private void reveal(int index) {
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        if (flow == null || flow.getFirstVisibleCell() == null) {
            list.scrollTo(Math.max(0, index - 1));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (index <= first || index >= last) {
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    private void sayEmpty(Visible v) {
        empty.setVisible(v.count() == 0 && v.unmentioned().length == 0);
        empty.setMouseTransparent(!empty.isVisible());
        if (!empty.isVisible()) {
            return;
        }
        empty.getChildren().clear();
        empty.setAlignment(Pos.TOP_CENTER);
        ViewState view = v.view();
        if (v.total() == 0) {
            empty.getChildren().add(new Paragraph(texts.get("list.empty-file")));
            return;
        }
        boolean timed = view.mode() != Mode.ALL && view.playhead() != null;
        boolean filtered = !view.filter().isEmpty();
        empty.getChildren().add(new Paragraph(filtered ? texts.get("filter.nothing", v.total()) : timed
            ? texts.get("list.nothing-at", new Times(texts, v.dataset().zone()).moment(view.playhead())) : texts.get("list.nothing")));
        if (filtered) {
            link("empty-clear", texts.get("filter.clear-all"), () -> session.commit(x -> x.withFilter(Filter.NONE)));
        }
        ViewState there = timed ? Steps.next(v) : view;
        if (!there.equals(view)) {
            Visible then = Visible.of(v.told(), there);
            String name = then.count() == 0 ? "" : v.dataset().events().get(then.event(first(then))).title().in(texts.language());
            link("empty-next", texts.get("list.next", name), () -> session.commit(x -> there));
        }
    }

    private void link(String id, String text, Runnable go) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setWrapText(true);
        link.setOnAction(e -> go.run());
        empty.getChildren().add(link);
    }

    private static int first(Visible then) {
        for (int i = 0; i < then.count(); i++) {
            var s = then.told().when(then.event(i)).earliestStart();
            if (s != null && !s.isBefore(then.view().playhead().from())) {
                return i;
            }
        }
        return 0;
    }
}
