package org.masar.ui.app;

import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.geo.LayerNote;
import org.masar.read.basemap.LayerNotes;
import org.masar.ui.control.Texts;

/** Says what each layer of the map is, its date, its licence and its limits. */
final class AboutMap {
    private final Stage owner;
    private final Texts texts;

    AboutMap(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    void show() {
        new Sheet(owner, texts).show("about-map", "action.about-map", content(texts));
    }

    /** Lists the layers under each other, in the window's language. */
    static VBox content(Texts texts) {
        VBox all = Sheet.column();
        all.getChildren().add(Sheet.paragraph(texts.get("aboutmap.lead")));
        for (LayerNote n : LayerNotes.read()) {
            all.getChildren().add(Sheet.paragraph(n.name().in(texts.language()), "panel-title"));
            all.getChildren().add(Sheet.paragraph(n.limits().in(texts.language())));
            String date = n.date().isEmpty() ? "" : n.date().in(texts.language());
            all.getChildren().add(Sheet.paragraph(date.isEmpty() ? texts.get("aboutmap.undated", n.source().in(texts.language()), licence(texts, n))
                : texts.get("aboutmap.origin", n.source().in(texts.language()), date, licence(texts, n)), "muted", "small"));
        }
        return all;
    }

    /** Licences keep their own names, but for what has none. */
    private static String licence(Texts texts, LayerNote n) {
        return n.licence().replace("public domain", texts.get("aboutmap.free")).replace("as the dataset", texts.get("aboutmap.dataset"));
    }
}
