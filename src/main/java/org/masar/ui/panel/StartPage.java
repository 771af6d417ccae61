package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.masar.model.Dataset;
import org.masar.model.Source;
import org.masar.model.Voice;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Introduces the dataset where nothing is selected: what it is, how much it holds, and whose voices are heard in it. */
final class StartPage implements Page {
    private static final int MOST_VOICES = 24;

    private final Dataset dataset;
    private final Texts texts;
    private final Links links;

    StartPage(Dataset dataset, Texts texts, Links links) {
        this.dataset = dataset;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        all.add(new Paragraph(dataset.title().in(texts.language()), "card-title"));
        if (!dataset.head().summary().isEmpty()) {
            all.add(new Paragraph(dataset.head().summary().in(texts.language()), "summary"));
        }
        all.add(new Paragraph(texts.get("card.counts", dataset.events().size(), dataset.claimCount(), dataset.voices().size(),
            dataset.sources().size()), "muted"));
        all.add(new Paragraph(texts.get("card.choose"), "muted"));
        if (!dataset.voices().isEmpty()) {
            all.add(CardParts.head(texts.get("card.voices")));
            all.add(CardParts.names(dataset.voices().stream().limit(MOST_VOICES).map(Voice::id).map(links::voice).toList()));
        }
        return all;
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public List<Source> sources() {
        return dataset.sources();
    }
}
