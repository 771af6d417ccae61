package org.masar.ui.control;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;

/** Rings a painted part that has the keyboard's focus: above its picture, as a border of its own would lie beneath and shrink it. */
public final class FocusRing extends Region {
    /** Rings the control while its focus is to be seen. */
    public FocusRing(Control control) {
        getStyleClass().add("focus-ring");
        setMouseTransparent(true);
        setManaged(false);
        visibleProperty().bind(control.focusVisibleProperty());
    }
}
