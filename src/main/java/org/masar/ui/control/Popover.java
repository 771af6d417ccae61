package org.masar.ui.control;

import java.util.List;
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

    /** Makes one that only says something: it takes no key and stays until it is hidden. */
    public static Popover quiet(String id, double width, Texts texts) {
        Popover p = new Popover(id, width, texts);
        p.popup.setAutoHide(false);
        p.popup.setHideOnEscape(false);
        return p;
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

    /** Opens, or moves, to a side of a node: above or below it, from its leading edge, else on its right. */
    public void show(Node beside, Side side) {
        content.getStylesheets().setAll(beside.getScene().getStylesheets());
        content.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().remove("arabic");
        if (texts.rightToLeft()) {
            content.getStyleClass().add("arabic");
        }
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        if (side == Side.TOP || side == Side.BOTTOM) {
            content.applyCss();
            content.autosize();
            double x = texts.rightToLeft() ? at.getMaxX() - content.getWidth() : at.getMinX();
            popup.show(beside, x, side == Side.BOTTOM ? at.getMaxY() + AWAY / 2 : at.getMinY() - AWAY - content.getHeight());
        } else {
            popup.show(beside, at.getMaxX() + AWAY, at.getMinY());
        }
    }

    /** Puts other nodes in, and the focus back on the one with the id that had it. */
    public void refill(List<Node> rows) {
        String focused = content.getScene() != null && content.getScene().getFocusOwner() != null ? content.getScene().getFocusOwner().getId() : null;
        content.getChildren().setAll(rows);
        if (focused != null && content.lookup("#" + focused) != null) {
            content.lookup("#" + focused).requestFocus();
        }
    }
}
