package org.masar.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Supplier<Visible> visible;
    private final Texts texts;
    private List<?> shown = List.of();
    private Visible shownOf;

    /** Makes a tip that shows nothing yet; it tells as what shows then does. */
    public Tip(Session session, Supplier<Visible> visible) {
        this.session = session;
        this.visible = visible;
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
        show(List.copyOf(hovered), words -> words.of(hovered), mark, width, height);
    }

    /** Shows what a disc stands for, its events given by number in time order, beside the disc's box and inside the panel's width and height. */
    public void gathered(int[] events, Box disc, double width, double height) {
        show(List.of("gathered", events.length, disc), words -> words.gathered(events), disc, width, height);
    }

    private void show(List<?> what, Function<TipWords, List<TipWords.Line>> words, Box mark, double width, double height) {
        Visible v = visible.get();
        if (!what.equals(shown) || v != shownOf) {
            shown = what;
            shownOf = v;
            setVisible(!shown.isEmpty() && v != null && v.dataset() == session.dataset() && fill(words.apply(new TipWords(texts, v))));
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
