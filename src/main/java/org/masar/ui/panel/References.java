package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.masar.cite.Csl;
import org.masar.cite.Reference;
import org.masar.cite.Style;
import org.masar.cite.Styles;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Source;
import org.masar.store.JsonText;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;

/** Words citations of sources and claims for the clipboard, in the styles that readers ask for. */
final class References {
    private static final String CSL = "csl-json";

    private final Dataset dataset;
    private final Texts texts;

    References(Dataset dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /** Lists the styles' names, in the order of menus. */
    static List<String> styles() {
        return Stream.concat(Styles.all().stream().map(Style::id), Stream.of(CSL)).toList();
    }

    /** Writes the sources in the style. */
    String of(List<Source> sources, String style) {
        List<Reference> references = sources.stream().map(s -> Reference.of(s, texts.language(), dataset.zone())).toList();
        return style.equals(CSL) ? JsonText.of(Csl.items(references)).strip()
            : Styles.all().stream().filter(s -> s.id().equals(style)).findFirst().orElseThrow().write(references, texts.language());
    }

    /** Cites a claim as text: who says what to whom and when, where it stands, and that the words are not the voice's own. */
    String of(Claim c) {
        CardWords words = new CardWords(dataset, texts);
        Times times = new Times(texts, dataset.zone());
        List<String> parts = new ArrayList<>(List.of(texts.get("cite.claim", words.whole(c), words.stance(c))));
        if (!words.in(c.says()).isEmpty()) {
            parts.set(0, texts.get("cite.says", parts.get(0), words.in(c.says())));
        }
        if (!c.to().isEmpty()) {
            parts.add(words.in(c.to()));
        }
        if (!c.stated().undated()) {
            parts.add(texts.get("card.stated", times.when(c.stated())));
        }
        return String.join(texts.get("card.dot"), parts) + "\n" + texts.get("cite.in", dataset.source(c.source())
            .map(s -> of(List.of(s), "chicago")).orElse(texts.get("card.source-unknown")), c.source());
    }
}
