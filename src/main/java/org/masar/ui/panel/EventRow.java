package org.masar.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.state.Selection;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;
import org.masar.view.Phase;
import org.masar.view.Telling;
import org.masar.view.Visible;

/** Shows one row of the list. The state against the playhead is set anew whenever time moves, without making the row again. */
final class EventRow extends ListCell<Row> {
    private final Session session;
    private final Texts texts;
    private final Links links;
    private CategoryMark mark;
    private HBox box;

    EventRow(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.links = new Links(session, texts);
        setPrefWidth(0);
        setOnMouseEntered(e -> over(true));
        setOnMouseExited(e -> over(false));
    }

    private void over(boolean here) {
        if (getItem() instanceof Row.Item item) {
            Selection own = Selection.ofEvent(session.dataset().events().get(item.event()).id());
            if (here || own.equals(session.hoverProperty().get())) {
                session.hoverProperty().set(here ? own : Selection.NONE);
            }
        }
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        mark = null;
        box = null;
        setId(null);
        setText(null);
        setOnContextMenuRequested(null);
        Visible v = session.visible();
        if (empty || row == null || v == null) {
            setGraphic(null);
        } else if (row instanceof Row.Item item && item.event() < v.total()) {
            setGraphic(item(v, item));
            refresh();
        } else if (row instanceof Row.Head head && head.event() < v.total()) {
            setGraphic(head(new Times(texts, v.dataset().zone()).head(v.told().when(head.event()))));
        } else if (row instanceof Row.Place place && place.place() < v.dataset().places().size()) {
            setGraphic(head(links.place(v.dataset().places().get(place.place()).id())));
        } else if (row instanceof Row.Voice voice && voice.voice() < v.dataset().voices().size()) {
            setGraphic(head(links.voice(v.dataset().voices().get(voice.voice()).id())));
        } else if (row instanceof Row.Tray tray) {
            setGraphic(head(texts.get(tray.key())));
        } else {
            setGraphic(null);
        }
    }

    private static Node head(String text) {
        return head(new Label(text));
    }

    private static Node head(Node name) {
        HBox head = new HBox(name);
        head.getStyleClass().add("day-head");
        head.setMinHeight(25);
        return head;
    }

    private Node item(Visible v, Row.Item item) {
        Dataset d = v.dataset();
        Event e = d.events().get(item.event());
        setId("event-" + e.id());
        mark = new CategoryMark(d.categories(), d.category(e.category() == null ? "" : e.category()).orElse(null), 24);
        Label title = label(e.title().in(texts.language()), "row-title");
        Label place = label(v.told().places(item.event()).stream().flatMap(p -> d.place(p.place()).stream()).map(Place::label)
            .map(w -> w.in(texts.language())).distinct().collect(Collectors.joining(texts.get("list.comma"))), "row-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        leadOn(place, item, v.told().places(item.event()).stream().map(PlaceRef::place).filter(id -> d.place(id).isPresent()).distinct().toList());
        Label time = label(new Times(texts, d.zone()).row(v.told().when(item.event())), "row-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, new HBox(8, place, time));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(mark, words);
        box.getStyleClass().add("event-row");
        box.setMinHeight(38);
        Label differ = new Label();
        differ.setMinWidth(17);
        if (v.told().disputed(item.event())) {
            badge(differ, "≠", "differ", "card.differ");
        } else if (v.told().singleVoice(item.event())) {
            badge(differ, texts.get("filter.number", 1), "one-voice", "tip.one-voice");
        }
        box.getChildren().add(differ);
        state("unmentioned", item.unmentioned());
        state("denied", v.told().telling(item.event()) == Telling.DENIED);
        return box;
    }

    /** Lets a click on the places' names lead to a place's card where the row is chosen already: the first click always means the row. */
    private void leadOn(Label names, Row.Item item, List<String> places) {
        boolean[] meant = new boolean[1];
        names.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            meant[0] = e.isPrimaryButtonDown() && !places.isEmpty()
                && session.dataset().events().get(item.event()).id().equals(session.view().selection().event());
            if (meant[0]) {
                e.consume();
            }
        });
        names.setOnMouseClicked(e -> {
            if (meant[0]) {
                e.consume();
                lead(places, names, e.getScreenX(), e.getScreenY());
            }
        });
        setOnContextMenuRequested(e -> {
            if (!places.isEmpty()) {
                e.consume();
                choice(places).show(this, e.getScreenX(), e.getScreenY());
            }
        });
    }

    private void lead(List<String> places, Label names, double x, double y) {
        if (places.size() == 1) {
            session.commit(v -> v.withSelection(Selection.ofPlace(places.get(0))));
        } else {
            choice(places).show(names, x, y);
        }
    }

    private ContextMenu choice(List<String> places) {
        ContextMenu choice = new ContextMenu();
        choice.setId("row-places");
        places.forEach(id -> {
            MenuItem one = new MenuItem(session.dataset().place(id).map(p -> p.label().in(texts.language())).orElse(id));
            one.setMnemonicParsing(false);
            one.setId("choose-" + id);
            one.setOnAction(e -> session.commit(v -> v.withSelection(Selection.ofPlace(id))));
            choice.getItems().add(one);
        });
        return choice;
    }

    private void badge(Label l, String sign, String style, String key) {
        l.setText(sign);
        l.getStyleClass().add(style);
        l.setAccessibleText(texts.get(key));
        Tooltip.install(l, new Tooltip(texts.get(key)));
    }

    private static Label label(String text, String style) {
        Label l = new Label(text);
        l.getStyleClass().add(style);
        l.setTextOverrun(OverrunStyle.ELLIPSIS);
        return l;
    }

    /** Shows phase, selection and hover as they are now. */
    void refresh() {
        Visible v = session.visible();
        if (mark == null || v == null || !(getItem() instanceof Row.Item item) || item.event() >= v.total()) {
            return;
        }
        Phase phase = v.phase(item.event());
        mark.show(phase);
        for (Phase p : Phase.values()) {
            state(p.word(), p == phase);
        }
        String id = v.dataset().events().get(item.event()).id();
        state("chosen", id.equals(session.view().selection().event()));
        state("first-next", item.event() == v.nearestNext());
        state("over", id.equals(session.hoverProperty().get().event()));
        setAccessibleText(v.dataset().events().get(item.event()).title().in(texts.language())
            + (phase == null ? "" : ", " + texts.get("phase." + phase.word())));
    }

    private void state(String name, boolean on) {
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }
}
