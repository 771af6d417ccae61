package org.masar.ui.panel;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Question;
import org.masar.model.Voice;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.control.WayWords;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/**
 * Says everything about the selected event: what, when, where, how many, and then who says so, each voice with its source.
 * With nothing selected it introduces the dataset.
 */
public final class EventCard extends ScrollPane {
    private final Session session;
    private final Texts texts;
    private final VBox card = new VBox();
    private CategoryMark mark;
    private Object shown;

    /** Follows the session. */
    public EventCard(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        setId("event-card");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        card.getStyleClass().add("card");
        setContent(card);
        session.visibleProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        show();
    }

    /** Gives what the card says as plain text, with every claim's voice and source; empty with nothing selected. */
    public static String text(Session session, Texts texts) {
        Visible v = session.visible();
        Event e = v == null || v.view().selection().event() == null ? null
            : v.dataset().event(v.view().selection().event()).orElse(null);
        if (e == null) {
            return "";
        }
        int number = v.dataset().number(e.id()).orElseThrow();
        CardWords words = new CardWords(v.dataset(), texts);
        Times times = new Times(texts, v.dataset().zone());
        StringBuilder s = new StringBuilder(words.in(e.title())).append('\n')
            .append(times.when(v.told().when(number))).append('\n')
            .append(words.where(v.told().places(number))).append('\n').append(words.in(e.summary())).append('\n');
        for (Claim c : CardWords.inOrder(e.claims())) {
            s.append(texts.get("card.claim-text", words.voice(c), texts.get("stance." + c.stance().name().toLowerCase(java.util.Locale.ROOT)),
                words.in(c.says()), c.source())).append('\n');
        }
        return s.toString();
    }

    private void show() {
        Visible v = session.visible();
        if (v == null) {
            return;
        }
        int number = v.view().selection().event() == null ? -1 : v.dataset().number(v.view().selection().event()).orElse(-1);
        Object now = List.of(v.told(), number, session.settings());
        if (!Objects.equals(now, shown)) {
            shown = now;
            mark = null;
            card.getChildren().clear();
            if (number < 0) {
                introduce(v.dataset());
            } else {
                describe(v, number);
            }
            setVvalue(0);
        }
        if (mark != null) {
            mark.show(v.phase(number));
        }
    }

    private void introduce(Dataset d) {
        card.getChildren().addAll(wrapped(d.title().in(texts.language()), "card-title"));
        if (!d.head().summary().isEmpty()) {
            card.getChildren().add(wrapped(d.head().summary().in(texts.language()), "summary"));
        }
        card.getChildren().add(wrapped(texts.get("card.counts", d.events().size(), d.claimCount(), d.voices().size(),
            d.sources().size()), "muted"));
        Paragraph choose = wrapped(texts.get("card.choose"), "muted");
        card.getChildren().add(choose);
    }

    private void describe(Visible v, int number) {
        Dataset d = v.dataset();
        Event e = d.events().get(number);
        ZoneId zone = d.zone();
        CardWords words = new CardWords(d, texts);
        Times times = new Times(texts, zone);
        Category category = e.category() == null ? null : d.category(e.category()).orElse(null);
        mark = new CategoryMark(d.categories(), category, 26);
        Label kind = new Label(category == null ? "" : words.in(category.label()));
        kind.getStyleClass().add("card-kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, mark, kind, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        boolean disputed = v.told().disputed(number);
        if (disputed) {
            head.getChildren().add(badge());
        }
        card.getChildren().addAll(head, wrapped(words.in(e.title()), "card-title"),
            fact(Icon.Figure.CLOCK, times.when(v.told().when(number)), "strong"));
        String where = words.where(v.told().places(number));
        card.getChildren().add(fact(Icon.Figure.PIN, where.isEmpty() ? texts.get("card.nowhere") : where, "where"));
        String way = WayWords.of(texts, d, number, v.told().claims(number));
        if (!way.isEmpty()) {
            card.getChildren().add(fact(Icon.Figure.WAY, way, "where"));
        }
        List<Figure> figures = v.told().figures(number);
        if (!figures.isEmpty()) {
            card.getChildren().add(figures(figures.subList(0, Math.min(3, figures.size())), e, words));
        }
        if (!e.summary().isEmpty()) {
            card.getChildren().add(wrapped(words.in(e.summary()), "summary"));
        }
        List<Claim> claims = v.view().knownBy() == null ? e.claims() : v.told().claims(number);
        accounts(claims, disputed, words);
        questions(d, e, words);
        if (!claims.isEmpty()) {
            card.getChildren().add(claimsHead());
            VBox rows = new VBox();
            CardWords.inOrder(claims).forEach(c -> rows.getChildren().add(new ClaimRow(c, words, texts, zone)));
            card.getChildren().add(rows);
        }
    }

    private void accounts(List<Claim> claims, boolean disputed, CardWords words) {
        Paragraph sentence = wrapped(words.accounts(claims), "accounts-text");
        VBox box = new VBox(sentence);
        box.setId("accounts");
        if (disputed) {
            box.getStyleClass().add("accounts");
        } else {
            sentence.getStyleClass().add("muted");
        }
        card.getChildren().add(box);
    }

    /** Lists the questions to which the accounts of this event give different answers, with who gives which. */
    private void questions(Dataset d, Event e, CardWords words) {
        for (Question q : d.questions()) {
            if (!q.events().contains(e.id())) {
                continue;
            }
            VBox box = new VBox(2, wrapped(words.in(q.label()), "question"));
            box.getStyleClass().add("question-box");
            for (Question.Answer a : q.answers()) {
                String who = String.join(texts.get("list.comma"), a.voices().stream()
                    .map(id -> d.voice(id).map(Voice::label).map(words::in).orElse(id)).toList());
                box.getChildren().add(wrapped(texts.get("card.answer", who, words.in(a.label())), "answer"));
            }
            card.getChildren().add(box);
        }
    }

    private Node claimsHead() {
        Label who = new Label(texts.get("card.who-says-what"));
        HBox head = new HBox(who);
        head.getStyleClass().add("claims-head");
        return head;
    }

    private HBox badge() {
        Label sign = new Label("≠");
        sign.getStyleClass().add("differ");
        sign.setMinWidth(17);
        Label text = new Label(texts.get("card.differ"));
        HBox badge = new HBox(sign, text);
        badge.setId("differ");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Node fact(Icon.Figure figure, String text, String style) {
        Paragraph l = wrapped(text, style);
        HBox.setHgrow(l, Priority.ALWAYS);
        HBox line = new HBox(new Icon(figure, 17), l);
        line.getStyleClass().addAll("fact", "muted-icon");
        return line;
    }

    private HBox figures(List<Figure> figures, Event e, CardWords words) {
        HBox line = new HBox();
        line.getStyleClass().add("figures");
        for (Figure f : figures) {
            long voices = e.claims().stream().filter(c -> c.figures().contains(f)).map(Claim::voice).distinct().count();
            Paragraph value = wrapped(words.value(f), "value");
            Paragraph of = wrapped(words.measure(f) + (voices == 1 ? texts.get("figure.one-voice") : ""), "of");
            VBox box = new VBox(value, of);
            box.getStyleClass().add("figure-box");
            box.setPrefWidth(100);
            HBox.setHgrow(box, Priority.ALWAYS);
            line.getChildren().add(box);
        }
        return line;
    }

    private static Paragraph wrapped(String text, String... styles) {
        return new Paragraph(text, styles);
    }
}
