package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.model.Source;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.control.WayWords;
import org.masar.view.Accord;
import org.masar.view.Telling;
import org.masar.view.Visible;

/** Says everything about an event: what, when, where, how many, how the accounts stand to each other, and then who says so. */
final class EventPage implements Page {
    private final Visible visible;
    private final int number;
    private final Dataset dataset;
    private final Event event;
    private final List<Claim> claims;
    private final Accord accord;
    private final Texts texts;
    private final CardWords words;
    private final Times times;
    private final Links links;
    private final Consumer<String> browser;
    private CategoryMark mark;

    EventPage(Visible v, int number, Texts texts, Links links, Consumer<String> browser) {
        this.visible = v;
        this.number = number;
        this.dataset = v.dataset();
        this.event = dataset.events().get(number);
        this.claims = v.told().known(number);
        this.accord = Accord.of(dataset, claims);
        this.texts = texts;
        this.words = new CardWords(dataset, texts);
        this.times = new Times(texts, dataset.zone());
        this.links = links;
        this.browser = browser;
    }

    @Override
    public List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        all.add(head());
        all.add(new Paragraph(words.in(event.title()), "card-title"));
        if (!visible.told().voices().isEmpty()) {
            boolean denied = visible.told().telling(number) == Telling.DENIED;
            Paragraph told = new Paragraph(words.toldBy(visible.told().voices(), visible.told().telling(number)), "told-by", denied ? "denied" : "told");
            told.setId("told-by");
            all.add(told);
        }
        all.add(CardParts.fact(Icon.Figure.CLOCK, times.when(visible.told().when(number)), "strong"));
        all.add(where());
        String way = WayWords.of(texts, dataset, number, visible.told().claims(number));
        if (!way.isEmpty()) {
            all.add(CardParts.fact(Icon.Figure.WAY, way, "where"));
        }
        List<Figure> figures = visible.told().figures(number);
        if (!figures.isEmpty()) {
            all.add(figures(figures.subList(0, Math.min(3, figures.size()))));
        }
        if (!event.summary().isEmpty()) {
            all.add(new Paragraph(words.in(event.summary()), "summary"));
        }
        all.add(accounts());
        claims(all);
        questions(all);
        return all;
    }

    private HBox head() {
        Category category = event.category() == null ? null : dataset.category(event.category()).orElse(null);
        mark = new CategoryMark(dataset.categories(), category, 26);
        HBox head = CardParts.line(8, mark, CardParts.label(category == null ? "" : words.in(category.label()), "card-kind"), CardParts.gap());
        if (visible.told().disputed(number)) {
            head.getChildren().add(CardParts.badge("differ", "≠", "differ", texts.get("card.differ")));
        } else if (visible.told().singleVoice(number)) {
            head.getChildren().add(CardParts.badge("single", texts.get("figure.number", 1), "one-voice", texts.get("tip.one-voice")));
        }
        return head;
    }

    private Node where() {
        List<PlaceRef> places = visible.told().places(number).stream().distinct().toList();
        if (places.isEmpty()) {
            return CardParts.fact(Icon.Figure.PIN, texts.get("card.nowhere"), "where");
        }
        List<Node> names = new ArrayList<>();
        for (PlaceRef p : places) {
            List<Node> name = new ArrayList<>();
            String role = p.role() == PlaceRef.Role.AT ? "" : texts.get("role." + p.role().name().toLowerCase(java.util.Locale.ROOT), "").strip();
            if (!role.isEmpty()) {
                name.add(CardParts.label(role, "role"));
            }
            name.add(links.place(p.place()));
            if (names.size() < places.size() - 1) {
                name.add(CardParts.label(texts.get("list.comma").strip()));
            }
            names.add(CardParts.line(0, name.toArray(Node[]::new)));
        }
        return CardParts.fact(Icon.Figure.PIN, CardParts.names(names));
    }

    private HBox figures(List<Figure> figures) {
        HBox line = new HBox();
        line.getStyleClass().add("figures");
        for (Figure f : figures) {
            long voices = claims.stream().filter(c -> c.figures().contains(f)).map(Claim::voice).distinct().count();
            VBox box = new VBox(new Paragraph(words.value(f), "value"),
                new Paragraph(words.measure(f) + (voices == 1 ? texts.get("figure.one-voice") : ""), "of"));
            box.getStyleClass().add("figure-box");
            box.setPrefWidth(100);
            HBox.setHgrow(box, Priority.ALWAYS);
            line.getChildren().add(box);
        }
        return line;
    }

    private VBox accounts() {
        Paragraph sentence = new Paragraph(words.accounts(accord), "accounts-text");
        VBox box = new VBox(sentence);
        box.setId("accounts");
        if (visible.told().disputed(number) || !accord.agrees()) {
            box.getStyleClass().add("accounts");
        } else {
            sentence.getStyleClass().add("muted");
        }
        return box;
    }

    /** Lists the claims; where voices were chosen, theirs stand first, and the others' after them. */
    private void claims(List<Node> all) {
        List<String> voices = visible.told().voices();
        List<Claim> chosen = voices.isEmpty() ? claims : claims.stream().filter(c -> voices.contains(c.voice())).toList();
        List<Claim> others = claims.stream().filter(c -> !chosen.contains(c)).toList();
        if (!chosen.isEmpty()) {
            all.add(CardParts.head(texts.get("card.who-says-what")));
            all.add(rows(chosen));
        }
        if (!others.isEmpty()) {
            all.add(CardParts.head(texts.get("card.others")));
            VBox rows = rows(others);
            rows.getStyleClass().add("others");
            all.add(rows);
        }
    }

    private VBox rows(List<Claim> some) {
        VBox rows = new VBox();
        CardWords.inOrder(some).forEach(c -> rows.getChildren().add(new ClaimRow(c, links.voice(c.voice()), dataset, accord, texts, browser)));
        return rows;
    }

    /** Lists the questions to which the accounts of this event give different answers, with who gives which, and where it stands. */
    private void questions(List<Node> all) {
        List<Question> questions = dataset.questions().stream().filter(q -> q.events().contains(event.id())).toList();
        if (!questions.isEmpty()) {
            all.add(CardParts.head(texts.get("card.questions", questions.size())));
        }
        for (Question q : questions) {
            VBox box = new VBox(2, new Paragraph(words.in(q.label()), "question"));
            box.setId("question-" + q.id());
            box.getStyleClass().add("question-box");
            q.answers().forEach(a -> box.getChildren().add(new Paragraph(words.answer(a), "answer")));
            all.add(box);
        }
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>(List.of(words.in(event.title())));
        if (!visible.told().voices().isEmpty()) {
            lines.add(words.toldBy(visible.told().voices(), visible.told().telling(number)));
        }
        lines.add(times.when(visible.told().when(number)));
        lines.add(words.where(visible.told().places(number)));
        visible.told().figures(number).forEach(f -> lines.add(words.figure(f)));
        lines.add(words.in(event.summary()));
        lines.add(words.accounts(accord));
        CardWords.inOrder(claims).forEach(c -> lines.add(words.claim(c)));
        dataset.questions().stream().filter(q -> q.events().contains(event.id())).forEach(q -> {
            lines.add(words.in(q.label()));
            q.answers().forEach(a -> lines.add("  " + words.answer(a)));
        });
        References references = new References(dataset, texts);
        sources().forEach(s -> lines.add(texts.get("card.source-line", s.id(), references.of(List.of(s), "chicago"))));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines) + "\n";
    }

    @Override
    public List<Source> sources() {
        return claims.stream().map(Claim::source).distinct().map(dataset::source).map(s -> s.orElse(null)).filter(Objects::nonNull).toList();
    }

    @Override
    public void follow(Visible v) {
        mark.show(v.phase(number));
    }
}
