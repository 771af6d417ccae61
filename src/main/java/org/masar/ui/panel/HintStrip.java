package org.masar.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Gives three hints on the first run, until they are closed. */
public final class HintStrip extends HBox {

    /** Tells {@code closed} when the user has closed it. */
    public HintStrip(Texts texts, Runnable closed) {
        setId("hints");
        getStyleClass().add("strip");
        for (int i = 1; i <= 3; i++) {
            Label number = new Label();
            number.textProperty().bind(texts.bind("hint.number", i));
            number.getStyleClass().add("number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Paragraph hint = new Paragraph("");
            String key = "hint." + i;
            hint.setText(texts.get(key));
            texts.settings().addListener(o -> hint.setText(texts.get(key)));
            HBox one = new HBox(8, number, hint);
            one.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            HBox.setHgrow(one, Priority.ALWAYS);
            getChildren().add(one);
        }
        Button close = new Button();
        close.setId("hints-close");
        close.textProperty().bind(texts.bind("hint.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> closed.run());
        getChildren().add(close);
    }
}
