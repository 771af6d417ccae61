package org.masar.ui.find;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.state.Facet;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Counts;

/** Shows one choice with how many events would show by it; pale where none would. */
final class FacetRow extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double INDENT = 16;

    private final Facet facet;
    private final FacetWords.Choice choice;
    private final Session session;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();

    FacetRow(Facet facet, FacetWords.Choice choice, Session session) {
        this.facet = facet;
        this.choice = choice;
        this.session = session;
        getStyleClass().add("filter-row");
        setAlignment(Pos.CENTER_LEFT);
        String id = facet.word() + "-" + choice.word().replaceAll("[^\\p{L}\\p{N}]+", "-");
        box.setId("filter-" + id);
        box.setMnemonicParsing(false);
        box.setText(choice.label());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setOnAction(e -> session.commit(v -> v.withFilter(v.filter().toggled(facet, choice.word()))));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox.setMargin(box, new Insets(0, 0, 0, INDENT * choice.depth()));
        count.setId("count-" + id);
        count.getStyleClass().add("filter-number");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(box);
        if (choice.mark() != null) {
            getChildren().add(choice.mark());
        }
        getChildren().add(count);
    }

    CheckBox box() {
        return box;
    }

    void show(Counts counts, Texts texts) {
        int n = counts.of(facet, choice.word());
        count.setText(texts.get("filter.number", n));
        box.setSelected(session.view().filter().chosen(facet).contains(choice.word()));
        box.setAccessibleText(texts.get("filter.spoken", choice.label(), n));
        pseudoClassStateChanged(NONE, n == 0);
    }
}
