package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Collections;
import java.util.WeakHashMap;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.control.Paragraph;
import org.masar.view.Steps;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;
import org.masar.view.Phase;
import org.masar.view.Visible;

/**
 * Lists the events that show, by day, with what the map cannot show in trays at the end. Follows time and selection, and selects.
 * Nodes exist only for the rows on the screen.
 */
public final class EventList extends VBox {
    private final Session session;
    private final Texts texts;
    private final ListView<Row> list = new ListView<>();
    private final VBox empty = new VBox();
    private final Label count = new Label();
    private final Label known = new Label();
    private final Set<EventRow> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private List<Row> rows = List.of();
    private String language = "";
    private boolean following;

    /** Follows the session. */
    public EventList(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("panel");
        Label title = new Label();
        title.textProperty().bind(texts.bind("list.title"));
        title.getStyleClass().add("panel-title");
        count.setId("count");
        count.getStyleClass().add("muted");
        known.setId("list-known-by");
        known.setWrapText(true);
        known.setMinHeight(Region.USE_PREF_SIZE);
        known.managedProperty().bind(known.visibleProperty());
        HBox head = new HBox(title, count);
        head.getStyleClass().add("panel-head");
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
        getChildren().addAll(head, known, body);
        session.visibleProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        session.hoverProperty().addListener(o -> cells.forEach(EventRow::refresh));
        show();
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
            javafx.application.Platform.runLater(() -> list.getSelectionModel().select(beyond < 0 ? is + 1 : beyond));
        }
    }

    private void show() {
        Visible v = session.visible();
        if (v == null) {
            return;
        }
        List<Row> fresh = Rows.of(v);
        boolean other = !fresh.equals(rows) || !language.equals(session.settings().toString() + System.identityHashCode(v.told()));
        following = true;
        if (other) {
            rows = fresh;
            language = session.settings().toString() + System.identityHashCode(v.told());
            list.setItems(FXCollections.observableList(rows));
            list.refresh();
        } else {
            cells.forEach(EventRow::refresh);
        }
        count.setText(texts.get("list.count", v.count(), v.total()));
        known.setText(KnownBy.sentence(v, texts));
        known.setVisible(!known.getText().isEmpty());
        follow(v);
        following = false;
        sayEmpty(v);
    }

    /** Keeps the selected row, else the first that is going on or the next to come, in sight. */
    private void follow(Visible v) {
        String id = v.view().selection().event();
        int chosen = -1, now = -1, next = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Item item) {
                if (id != null && v.dataset().events().get(item.event()).id().equals(id)) {
                    chosen = i;
                }
                Phase p = v.phase(item.event());
                if (now < 0 && (p == Phase.NOW || p == Phase.IN_DOUBT) && starts(v, item.event())) {
                    now = i;
                }
                if (item.event() == v.nearestNext()) {
                    next = i;
                }
            }
        }
        if (chosen < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != chosen) {
            list.getSelectionModel().clearAndSelect(chosen);
        }
        boolean moved = !java.util.Objects.equals(seen, v.view().playhead()) || !java.util.Objects.equals(seenSelection, id);
        boolean selectionMoved = !java.util.Objects.equals(seenSelection, id);
        seen = v.view().playhead();
        seenSelection = id;
        int target = selectionMoved && chosen >= 0 ? chosen : now >= 0 ? now : next;
        if (moved && target >= 0) {
            reveal(target);
        }
    }

    private org.masar.model.Interval seen;
    private String seenSelection;

    /** Tells whether the event begins in the unit of the playhead's day: what has gone on for years does not pull the list up. */
    private static boolean starts(Visible v, int event) {
        var s = v.told().when(event).earliestStart();
        return s != null && v.view().playhead() != null
            && !s.isBefore(Steps.day(v.view().playhead().from(), v.dataset().zone()).from());
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
        Paragraph nothing = new Paragraph(timed ? texts.get("list.nothing-at", new Times(texts, v.dataset().zone()).moment(view.playhead()))
            : texts.get("list.nothing"));
        empty.getChildren().add(nothing);
        ViewState there = timed ? Steps.next(v) : view;
        if (!there.equals(view)) {
            Visible then = Visible.of(v.told(), there);
            String name = then.count() == 0 ? "" : v.dataset().events().get(then.event(first(then))).title().in(texts.language());
            Hyperlink link = new Hyperlink(texts.get("list.next", name));
            link.setId("empty-next");
            link.getStyleClass().add("link");
            link.setWrapText(true);
            link.setOnAction(e -> session.commit(x -> there));
            empty.getChildren().add(link);
        }
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
