package org.masar.ui.panel;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
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
    private CategoryMark mark;
    private HBox box;

    EventRow(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
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
        Visible v = session.visible();
        if (empty || row == null || v == null) {
            setGraphic(null);
        } else if (row instanceof Row.Item item && item.event() < v.total()) {
            setGraphic(item(v, item));
            refresh();
        } else if (row instanceof Row.Head head && head.event() < v.total()) {
            setGraphic(head(new Times(texts, v.dataset().zone()).head(v.told().when(head.event()))));
        } else if (row instanceof Row.Place place && place.place() < v.dataset().places().size()) {
            setGraphic(head(v.dataset().places().get(place.place()).label().in(texts.language())));
        } else if (row instanceof Row.Voice voice && voice.voice() < v.dataset().voices().size()) {
            setGraphic(head(v.dataset().voices().get(voice.voice()).label().in(texts.language())));
        } else if (row instanceof Row.Tray tray) {
            setGraphic(head(texts.get(tray.key())));
        } else {
            setGraphic(null);
        }
    }

    private static Node head(String text) {
        HBox head = new HBox(new Label(text));
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
