package org.masar.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.masar.draw.Box;
import org.masar.state.Selection;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/**
 * Says beside the pointer what lies under it: name in both scripts, when, and according to whom; of several things which they are. A
 * node of the panel itself, not a window, so that it is there at once and never takes the pointer.
 */
public final class Tip extends VBox {
    private static final double WIDEST = 340;

    private final Session session;
    private final Texts texts;
    private List<Selection> shown = List.of();
    private Visible shownOf;

    /** Makes a tip that shows nothing yet. */
    public Tip(Session session) {
        this.session = session;
        this.texts = new Texts(session.settingsProperty());
        getStyleClass().add("tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows what is hovered, beside a pixel and inside the panel's width and height; hides for nothing. */
    public void show(Selection hovered, double x, double y, double width, double height) {
        show(hovered.equals(Selection.NONE) ? List.of() : List.of(hovered), Box.round(x, y, 2), width, height);
    }

    /** Shows what lies at one spot, beside the mark's box and inside the panel's width and height; hides for nothing. */
    public void show(List<Selection> hovered, Box mark, double width, double height) {
        Visible v = session.visible();
        if (!hovered.equals(shown) || v != shownOf) {
            shown = List.copyOf(hovered);
            shownOf = v;
            setVisible(!shown.isEmpty() && v != null && v.dataset() == session.dataset() && fill(new TipWords(texts, v).of(shown)));
        }
        if (isVisible()) {
            Box at = TipPlace.beside(mark, getWidth(), getHeight(), width, height);
            relocate(Math.rint(at.x()), Math.rint(at.y()));
        }
    }

    /** Hides it. */
    public void hide() {
        shown = List.of();
        setVisible(false);
    }

    private boolean fill(List<TipWords.Line> lines) {
        setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().setAll(lines.stream().map(line -> {
            Label l = new Label(line.text());
            l.setWrapText(true);
            l.setMaxWidth(WIDEST);
            l.getStyleClass().add(line.style());
            return l;
        }).toList());
        if (getScene() != null) {
            applyCss();
        }
        autosize();
        return !lines.isEmpty();
    }
}
