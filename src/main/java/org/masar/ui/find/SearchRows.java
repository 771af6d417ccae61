package org.masar.ui.find;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Place;
import org.masar.model.Voice;
import org.masar.search.Hit;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/** Draws the rows of the results: what it is called, and what tells it from others. */
final class SearchRows {
    private static final double SIGN = 22;

    private final Session session;
    private final Texts texts;

    SearchRows(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    Node node(SearchRow row) {
        if (row instanceof SearchRow.One one && session.visible() != null) {
            return found(session.visible(), one.hit());
        }
        if (row instanceof SearchRow.Head head) {
            return line(texts.get(head.key()), "search-head");
        }
        if (row instanceof SearchRow.Meant meant) {
            HBox line = line(texts.get("search.meant", meant.name()), "search-meant");
            line.setId("search-meant");
            return line;
        }
        return line(row instanceof SearchRow.Note note ? note.text() : "", "search-note");
    }

    private static HBox line(String text, String style) {
        Label label = new Label(text);
        HBox line = new HBox(label);
        line.getStyleClass().addAll("search-row", style);
        return line;
    }

    private Node found(Visible v, Hit hit) {
        Dataset d = v.dataset();
        String language = texts.language();
        return switch (hit.kind()) {
            case EVENT -> {
                Event e = d.events().get(hit.number());
                String where = v.told().places(hit.number()).stream().flatMap(p -> d.place(p.place()).stream()).map(p -> p.label().in(language)).distinct()
                    .collect(Collectors.joining(texts.get("list.comma")));
                CategoryMark mark = new CategoryMark(d.categories(), d.category(e.category() == null ? "" : e.category()).orElse(null), SIGN);
                mark.show(v.phase(hit.number()));
                yield row("event-" + e.id(), mark, e.title().in(language), where, new Times(texts, d.zone()).row(v.told().when(hit.number())));
            }
            case PLACE -> {
                Place p = d.places().get(hit.number());
                String within = d.place(p.within() == null ? "" : p.within()).map(x -> x.label().in(language)).orElse("");
                yield row("place-" + p.id(), new Icon(Icon.Figure.PIN, SIGN), p.label().in(language), other(hit, p.label().in(language), within), "");
            }
            case VOICE -> {
                Voice w = d.voices().get(hit.number());
                String side = w.side() == null ? "" : texts.orElse("side." + w.side().replace(' ', '-'), w.side());
                yield row("voice-" + w.id(), new Icon(Icon.Figure.REPORTS, SIGN), w.label().in(language), other(hit, w.label().in(language), side), "");
            }
            case GROUP -> {
                Group g = d.groups().get(hit.number());
                yield row("group-" + g.id(), new Icon(Icon.Figure.FLAG, SIGN), g.label().in(language), other(hit, g.label().in(language), ""), "");
            }
        };
    }

    /** Says under which spelling it was found, where the row's name is another. */
    private String other(Hit hit, String name, String otherwise) {
        return hit.as().isEmpty() || hit.as().equals(name) ? otherwise : texts.get("search.as", hit.as()) + (otherwise.isEmpty() ? "" : texts.get("card.dot") + otherwise);
    }

    private static HBox row(String id, Node sign, String name, String second, String end) {
        Label title = new Label(name);
        title.getStyleClass().add("row-title");
        VBox words = new VBox(title);
        if (!second.isEmpty()) {
            Label below = new Label(second);
            below.getStyleClass().add("row-place");
            words.getChildren().add(below);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label time = new Label(end);
        time.getStyleClass().add("row-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, sign, words, time);
        row.setId("found-" + id);
        row.getStyleClass().add("search-row");
        row.setMinHeight(38);
        return row;
    }
}
