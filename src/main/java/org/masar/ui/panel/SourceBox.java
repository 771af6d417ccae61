package org.masar.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.masar.cite.Reference;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Source;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;

/** Says what a source is, where it is found, and copies the claim or the source as a reference. Opens its address only on a click. */
final class SourceBox extends VBox {
    private static final Duration SAID = Duration.millis(1600);
    private final Texts texts;

    SourceBox(Claim c, Dataset dataset, Texts texts, Consumer<String> browser) {
        super(3);
        this.texts = texts;
        getStyleClass().add("source-box");
        CardWords words = new CardWords(dataset, texts);
        References references = new References(dataset, texts);
        Source s = words.sourceOf(c);
        if (s == null) {
            getChildren().add(new Paragraph(texts.get("card.source-unknown"), "muted"));
        } else {
            describe(s, words, new Times(texts, dataset.zone()), browser);
        }
        FlowPane copies = new FlowPane(4, 4);
        copies.getChildren().add(CardParts.label(texts.get("cite.copy"), "muted", "small"));
        copies.getChildren().add(copy("claim", texts.get("cite.this-claim"), () -> references.of(c)));
        if (s != null) {
            References.styles().forEach(style -> copies.getChildren().add(copy(style, texts.get("cite." + style), () -> references.of(List.of(s), style))));
        }
        getChildren().add(copies);
    }

    private void describe(Source s, CardWords words, Times times, Consumer<String> browser) {
        add(String.join(texts.get("list.comma"), s.authors()), "source-head");
        add(words.in(s.title()), "source-head");
        add(words.in(s.publisher()), "small");
        add(words.in(s.description()), "small");
        add(s.published().undated() ? texts.get("card.no-date") : texts.get("card.published", times.when(s.published())), "detail");
        add(s.obtained() == null ? "" : texts.get("card.obtained", s.obtained()), "detail");
        Reference.web(s.link()).ifPresentOrElse(address -> getChildren().add(CardParts.doing("open-" + s.id(), address, () -> browser.accept(address))),
            () -> add(s.link() == null ? "" : s.link(), "detail"));
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            getChildren().add(new Paragraph(text, style));
        }
    }

    private Button copy(String id, String name, Supplier<String> text) {
        Button b = new Button(name);
        b.setId("cite-" + id);
        b.getStyleClass().add("chip");
        b.setOnAction(e -> {
            Clip.put(text.get());
            b.setText(texts.get("cite.copied"));
            PauseTransition back = new PauseTransition(SAID);
            back.setOnFinished(x -> b.setText(name));
            back.play();
        });
        return b;
    }
}
