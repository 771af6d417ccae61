package org.masar.ui.map;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.masar.ui.control.Texts;

/** Says that nothing of the dataset is in the view, and leads back. */
final class Lost extends HBox {
    private final Label words = new Label();
    private final Button back = new Button();

    Lost(Texts texts, Runnable fit) {
        super(10);
        setId("map-lost");
        getStyleClass().add("map-lost");
        setAlignment(Pos.CENTER);
        words.textProperty().bind(texts.bind("map.lost"));
        back.textProperty().bind(texts.bind("map.lost-back"));
        back.setId("map-lost-back");
        back.setOnAction(e -> fit.run());
        back.setFocusTraversable(true);
        getChildren().addAll(words, back);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    void orient(boolean rightToLeft) {
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
}
