package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Holding;
import org.masar.model.Place;
import org.masar.model.Source;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.view.PlaceStory;
import org.masar.view.Places;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Says what a place is called, where it lies and how surely, who held it according to whom, and what happened there. */
final class PlacePage implements Page {
    /** Most events that are listed: a card is read, and each row is a node. */
    private static final int MOST = 150;

    private final Told told;
    private final Dataset dataset;
    private final Place place;
    private final PlaceStory story;
    private final Texts texts;
    private final CardWords words;
    private final Times times;
    private final Links links;
    private final List<Integer> marked = new ArrayList<>();
    private final List<CategoryMark> marks = new ArrayList<>();
    private HistoryStrip strip;

    PlacePage(Told told, Place place, Texts texts, Links links) {
        this.told = told;
        this.dataset = told.dataset();
        this.place = place;
        this.story = PlaceStory.of(told, place.id());
        this.texts = texts;
        this.words = new CardWords(dataset, texts);
        this.times = new Times(texts, dataset.zone());
        this.links = links;
    }

    @Override
    public List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        String kind = place.kind() == null ? texts.get("place.kind") : texts.orElse("kind." + place.kind().replace(' ', '-'), place.kind());
        all.add(CardParts.line(8, new Icon(Icon.Figure.PIN, 22), CardParts.label(kind, "card-kind")));
        all.add(new Paragraph(words.in(place.label()), "card-title"));
        String other = place.label().byLanguage().get(texts.rightToLeft() ? "en" : "ar");
        if (other != null && !other.equals(words.in(place.label()))) {
            all.add(new Paragraph(other, "other-script", texts.rightToLeft() ? "latin" : "arabic-name"));
        }
        whereabouts(all);
        history(all);
        events(all, "place.events", story.here());
        events(all, "place.events-inside", story.inside());
        return all;
    }

    private void whereabouts(List<Node> all) {
        Places places = new Places(dataset);
        List<String> chain = places.upwards(place.id()).stream().skip(1).filter(id -> dataset.place(id).isPresent()).toList();
        if (!chain.isEmpty()) {
            all.add(CardParts.fact(Icon.Figure.WITHIN, chain(chain)));
        }
        List<String> inside = places.inside(place.id());
        if (!inside.isEmpty()) {
            List<Node> names = new ArrayList<>(List.of(new Label(texts.get("place.inside"))));
            inside.forEach(id -> names.add(links.place(id)));
            all.add(CardParts.fact(Icon.Figure.INSIDE, CardParts.names(names)));
        }
        if (!place.variants().isEmpty()) {
            all.add(CardParts.fact(Icon.Figure.NAMES, texts.get("place.variants", String.join(texts.get("list.comma"), place.variants())), "detail"));
        }
        all.add(CardParts.fact(Icon.Figure.TARGET, position(), "detail"));
    }

    private FlowPane chain(List<String> ids) {
        List<Node> names = new ArrayList<>(List.of(new Label(texts.get("place.within"))));
        for (String id : ids) {
            if (names.size() > 1) {
                names.add(CardParts.label("›", "muted"));
            }
            names.add(links.place(id));
        }
        return CardParts.names(names);
    }

    /** Says how surely the position is known, and where it comes from. */
    private String position() {
        List<String> said = new ArrayList<>();
        if (place.shape() == null) {
            said.add(texts.get("place.no-position"));
        } else {
            said.add(place.uncertaintyMetres() > 0 ? texts.get("tip.position", kilometres(place.uncertaintyMetres())) : texts.get("place.position"));
            if (place.radiusMetres() > 0) {
                said.add(texts.get("place.radius", kilometres(place.radiusMetres())));
            }
        }
        if (place.origin() != null) {
            said.add(texts.get("place.origin", place.origin()));
        }
        return String.join(texts.get("card.dot"), said);
    }

    private static double kilometres(double metres) {
        return metres < 10_000 ? Math.round(metres / 100) / 10.0 : Math.rint(metres / 1000);
    }

    private void history(List<Node> all) {
        all.add(CardParts.head(texts.get("place.history")));
        strip = HistoryStrip.of(story, told, texts);
        if (strip != null) {
            all.add(strip);
        }
        if (story.states().isEmpty()) {
            all.add(new Paragraph(texts.get("place.no-states"), "muted"));
        }
        story.states().forEach(h -> all.add(state(h)));
    }

    private HBox state(Holding h) {
        VBox said = new VBox(2, new Paragraph(words.held(h), "strong"), new Paragraph(times.when(h.when()), "detail"));
        h.claims().stream().filter(c -> told.voices().isEmpty() || told.voices().contains(c.voice()))
            .forEach(c -> said.getChildren().add(new Quote(c, words, links)));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        HBox row = new HBox(9, HistoryStrip.swatch(dataset, h), said);
        row.getStyleClass().add("state-row");
        return row;
    }

    private void events(List<Node> all, String key, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        all.add(CardParts.head(texts.get(key, numbers.size())));
        VBox rows = new VBox(2);
        for (int e : numbers.subList(0, Math.min(MOST, numbers.size()))) {
            Event event = dataset.events().get(e);
            CategoryMark mark = new CategoryMark(dataset.categories(), event.category() == null ? null : dataset.category(event.category()).orElse(null), 22);
            marked.add(e);
            marks.add(mark);
            var link = links.event(event.id());
            link.setMinWidth(0);
            HBox.setHgrow(link, Priority.ALWAYS);
            link.setMaxWidth(Double.MAX_VALUE);
            Label when = CardParts.label(times.row(told.when(e)), "muted", "small");
            when.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = CardParts.line(8, mark, link, when);
            if (told.disputed(e)) {
                Label differ = CardParts.label("≠", "differ");
                differ.setMinWidth(17);
                differ.setAccessibleText(texts.get("card.differ"));
                row.getChildren().add(differ);
            }
            rows.getChildren().add(row);
        }
        if (numbers.size() > MOST) {
            rows.getChildren().add(new Paragraph(texts.get("tip.more", numbers.size() - MOST), "muted"));
        }
        all.add(rows);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>(List.of(words.in(place.label()), position()));
        story.states().forEach(h -> {
            lines.add(texts.get("figure.line", words.held(h), times.when(h.when())));
            h.claims().forEach(c -> lines.add("  " + words.claim(c)));
        });
        Stream.concat(story.here().stream(), story.inside().stream()).forEach(e ->
            lines.add(texts.get("figure.line", words.in(dataset.events().get(e).title()), times.when(told.when(e)))));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public List<Source> sources() {
        Set<String> ids = new LinkedHashSet<>();
        story.states().forEach(h -> h.claims().stream().map(Claim::source).forEach(ids::add));
        Stream.concat(story.here().stream(), story.inside().stream()).forEach(e -> told.claims(e).stream().map(Claim::source).forEach(ids::add));
        return ids.stream().map(s -> dataset.source(s).orElse(null)).filter(Objects::nonNull).toList();
    }

    @Override
    public void follow(Visible v) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).show(v.phase(marked.get(i)));
        }
        if (strip != null) {
            strip.at(v.view().playhead());
        }
    }
}
