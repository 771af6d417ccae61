package org.masar.ui.timeline;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;

/** Opens the timeline's menu from the corner above the lanes' names. */
final class MoreButton extends Button {
    /** Width and height in pixels. */
    static final double SIZE = 26;

    private final TimelineView view;

    MoreButton(TimelineView view) {
        this.view = view;
        SVGPath sign = new SVGPath();
        sign.setContent("M2 4h12M2 8h12M2 12h12M5 2.5v3M11 6.5v3M7 10.5v3");
        sign.getStyleClass().add("sign");
        setGraphic(sign);
        setId("timeline-menu");
        getStyleClass().add("timeline-menu");
        setTooltip(new Tooltip());
        setOnAction(e -> {
            ContextMenu menu = new ContextMenu();
            menu.setId("timeline-choices");
            menu.getItems().setAll(new TimelineMenu(view).items());
            menu.show(this, Side.TOP, 0, 0);
        });
        name();
    }

    /** Takes its name in the language of now. */
    void name() {
        String name = view.words("timeline.menu");
        setAccessibleText(name);
        getTooltip().setText(name);
    }
}
