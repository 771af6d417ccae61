package org.masar.ui.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.state.Facet;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Counts;

/** Shows the choices of one kind: the first few, and more on demand; what is chosen shows always. Gone where there is nothing to choose. */
final class FacetSection extends VBox {
    private static final int FEW = 8, MORE = 50;

    private final Facet facet;
    private final Session session;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Map<String, FacetRow> byWord = new LinkedHashMap<>();
    private List<FacetWords.Choice> listed = List.of();
    private Dataset dataset;
    private Counts counts;
    private int most = FEW;

    FacetSection(Facet facet, Session session, Texts texts) {
        this.facet = facet;
        this.session = session;
        this.texts = texts;
        setId("filter-" + facet.word());
        getStyleClass().add("filter-section");
        title.getStyleClass().add("popover-head");
        more.setId("filter-more-" + facet.word());
        more.getStyleClass().addAll("flat", "accent-text");
        more.setOnAction(e -> {
            most += MORE;
            show(dataset, counts);
        });
        getChildren().addAll(title, rows, more);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
    }

    /** Lets the next showing make the rows anew, as in another language. */
    void forget() {
        byWord.clear();
        dataset = null;
    }

    /** Gives the first choice. */
    Optional<Node> first() {
        return rows.getChildren().stream().findFirst().map(n -> ((FacetRow) n).box());
    }

    void show(Dataset d, Counts now) {
        if (d == null) {
            return;
        }
        counts = now;
        title.setText(texts.get("filter." + facet.word()));
        if (d != dataset) {
            if (dataset != null) {
                most = FEW;
            }
            byWord.clear();
            dataset = d;
        }
        if (byWord.isEmpty() || !now.choices(facet).equals(java.util.Set.copyOf(listed.stream().map(FacetWords.Choice::word).toList()))) {
            listed = new FacetWords(d, texts).choices(facet, now.choices(facet));
        }
        List<FacetRow> shown = new ArrayList<>();
        int left = 0;
        for (FacetWords.Choice c : listed) {
            boolean chosen = session.view().filter().chosen(facet).contains(c.word());
            if (shown.size() < most || chosen) {
                shown.add(byWord.computeIfAbsent(c.word(), w -> new FacetRow(facet, c, session)));
            } else {
                left++;
            }
        }
        shown.forEach(r -> r.show(now, texts));
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        more.setVisible(left > 0);
        more.setText(texts.get("filter.more", left));
        setVisible(!listed.isEmpty());
    }
}
