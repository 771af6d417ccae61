package org.masar.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Shows choices beside the button that opened it, dressed like the window; a click elsewhere or Escape closes it. FX thread only. */
public final class Popover {
    private static final double AWAY = 8;

    private final Texts texts;
    private final Popup popup = new Popup();
    private final VBox content = new VBox();

    /** Makes one that is closed. */
    public Popover(String id, double width, Texts texts) {
        this.texts = texts;
        content.setId(id);
        content.getStyleClass().addAll("choices", "root");
        content.setPrefWidth(width);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(content);
    }

    /** Gives what it shows. */
    public VBox content() {
        return content;
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    /** Opens at a side of a node: TOP above it, from its leading edge, else behind it on the right. */
    public void show(Node beside, Side side) {
        content.getStylesheets().setAll(beside.getScene().getStylesheets());
        content.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().remove("arabic");
        if (texts.rightToLeft()) {
            content.getStyleClass().add("arabic");
        }
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        if (side == Side.TOP) {
            content.applyCss();
            content.autosize();
            popup.show(beside, texts.rightToLeft() ? at.getMaxX() - content.getWidth() : at.getMinX(), at.getMinY() - AWAY - content.getHeight());
        } else {
            popup.show(beside, at.getMaxX() + AWAY, at.getMinY());
        }
    }
}
