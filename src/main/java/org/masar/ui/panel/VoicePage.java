package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Source;
import org.masar.model.Voice;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Accord;
import org.masar.view.Told;
import org.masar.view.VoiceStory;

/** Says who a voice is, what it says of which event, in order of time, and what others say against it. */
final class VoicePage implements Page {
    /** Most statements that are shown: a card is read, and each is a dozen nodes. Copying takes them all. */
    private static final int MOST = 120;

    private final Session session;
    private final Told told;
    private final Voice voice;
    private final VoiceStory story;
    private final Texts texts;
    private final CardWords words;
    private final Links links;
    private final Consumer<String> browser;

    VoicePage(Session session, Told told, Voice voice, Texts texts, Links links, Consumer<String> browser) {
        this.session = session;
        this.told = told;
        this.voice = voice;
        this.story = VoiceStory.of(told, voice.id());
        this.texts = texts;
        this.words = new CardWords(told.dataset(), texts);
        this.links = links;
        this.browser = browser;
    }

    @Override
    public List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        String side = voice.side() == null ? "" : words.side(voice.side());
        all.add(CardParts.line(8, new Icon(Icon.Figure.VOICE, 22),
            CardParts.label(side.isEmpty() ? texts.get("voice.kind") : texts.get("voice.kind-side", texts.get("voice.kind"), side), "card-kind")));
        all.add(new Paragraph(words.in(voice.label()), "card-title"));
        all.add(new Paragraph(summary(), "muted"));
        if (!voice.variants().isEmpty()) {
            all.add(CardParts.fact(Icon.Figure.NAMES, texts.get("voice.variants", String.join(texts.get("list.comma"), voice.variants())), "detail"));
        }
        boolean alone = told.voices().equals(List.of(voice.id()));
        all.add(CardParts.doing("voice-alone", texts.get(alone ? "voice.all" : "voice.alone"),
            () -> session.commit(v -> v.withVoices(alone ? List.of() : List.of(voice.id())))));
        if (!story.lines().isEmpty()) {
            all.add(CardParts.head(texts.get("voice.says")));
        }
        story.lines().stream().limit(MOST).forEach(l -> all.add(line(l)));
        if (story.lines().size() > MOST) {
            all.add(new Paragraph(texts.get("tip.more", story.lines().size() - MOST), "muted"));
        }
        return all;
    }

    private String summary() {
        return texts.get("voice.counts", story.lines().size(), story.events(), story.sources());
    }

    private VBox line(VoiceStory.Line l) {
        Dataset d = told.dataset();
        VBox box = new VBox(new ClaimRow(l.claim(), links.event(d.events().get(l.event()).id()), d, Accord.of(d, told.known(l.event())), texts, browser));
        if (!l.against().isEmpty()) {
            VBox against = new VBox(2, new Paragraph(texts.get("voice.against"), "detail"));
            against.getStyleClass().add("against");
            CardWords.inOrder(l.against()).forEach(c -> against.getChildren().add(new Quote(c, words, links)));
            box.getChildren().add(against);
        }
        return box;
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>(List.of(words.in(voice.label()), summary()));
        for (VoiceStory.Line l : story.lines()) {
            lines.add(texts.get("figure.line", words.in(told.dataset().events().get(l.event()).title()), words.claim(l.claim())));
            l.against().forEach(c -> lines.add(texts.get("voice.against-line", words.claim(c))));
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public List<Source> sources() {
        return story.lines().stream().map(VoiceStory.Line::claim).map(Claim::source).distinct().map(s -> told.dataset().source(s).orElse(null))
            .filter(Objects::nonNull).toList();
    }
}
