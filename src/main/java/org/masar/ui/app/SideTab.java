package org.masar.ui.app;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.masar.ui.control.Halves;
import org.masar.ui.control.Texts;

/** Holds the side folded to a tab at the edge, so that two maps have room; the tab opens it and folds it again. */
final class SideTab extends BorderPane {
    private final ToggleButton tab = new ToggleButton();
    private final Halves open = new Halves(Orientation.HORIZONTAL);

    SideTab(Texts texts, Runnable changed) {
        tab.setId("side-tab");
        tab.textProperty().bind(texts.bind("side.tab"));
        tab.getStyleClass().addAll("flat", "side-tab");
        tab.setRotate(texts.rightToLeft() ? 90 : -90);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind("side.tab.tip"));
        tab.setTooltip(tip);
        tab.setOnAction(e -> changed.run());
        StackPane edge = new StackPane(new javafx.scene.Group(tab));
        edge.getStyleClass().addAll("panel", "side-edge");
        setRight(edge);
        open.bound(320, 360, 520);
    }

    /** Shows the main part, and beside it the side where the tab is pressed. */
    void put(Node mainPart, Node sidePart) {
        open.put(new StackPane(), null);
        if (tab.isSelected()) {
            open.put(mainPart, sidePart);
            setCenter(open);
        } else {
            setCenter(mainPart);
        }
    }
}
