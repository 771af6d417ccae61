package org.masar.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.masar.model.Claim;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;

/** Shows a claim in two lines, beside something else that it bears upon: who, stance and source, and what is said. */
final class Quote extends HBox {
    Quote(Claim c, CardWords words, Links links) {
        super(6);
        setAlignment(Pos.TOP_LEFT);
        VBox said = new VBox(CardParts.line(5, links.voice(c.voice()), CardParts.label(words.stance(c), "stance", c.stance().word()),
            CardParts.label(c.source(), "muted", "small", "latin")));
        if (!words.gist(c).isEmpty()) {
            said.getChildren().add(new Paragraph(words.gist(c), "small"));
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(new Icon(Icon.Figure.valueOf(c.stance().name()), 15), said);
    }
}
