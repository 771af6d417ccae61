package org.masar.ui.annotate;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;

/** Begins and ends drawing, in the top bar; loses its words where the window is narrow. FX thread only. */
public final class NoteButton extends Button {
    private static final double ROOMY = 1_400;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** Does what the action does. */
    public NoteButton(Texts texts, Action action) {
        super(null, new Icon(Icon.Figure.DRAW_PEN));
        setId("annotate");
        getStyleClass().add("flat");
        textProperty().bind(texts.bind(action.textKey()));
        accessibleTextProperty().bind(texts.bind(action.textKey()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind("annotate.tip"));
        setTooltip(tip);
        setMinWidth(Region.USE_PREF_SIZE);
        disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        setOnAction(e -> action.run().run());
        action.on().addListener(o -> pseudoClassStateChanged(ON, action.on().get()));
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.widthProperty().addListener(w -> fold(is.getWidth()));
                fold(is.getWidth());
            }
        });
    }

    private void fold(double width) {
        setContentDisplay(width < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
