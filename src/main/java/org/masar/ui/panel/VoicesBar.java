package org.masar.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.masar.model.Voice;
import org.masar.state.ViewState;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Says at the top of the window by whom everything is told, and leads to choosing, to two maps and to the comparison. */
public final class VoicesBar extends HBox {
    /** Widths of the window below which the buttons beside lose their words, and go into the choice of voices. */
    private static final double ROOMY = 1_400, NARROW = 1_150;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Session session;
    private final Texts texts;
    private final Button voices = new Button(null, new Icon(Icon.Figure.EYE));
    private final Button compare;
    private final Button beside;

    /** Follows the session; {@code choose} opens the choice of voices below the button given. */
    public VoicesBar(Session session, Texts texts, Consumer<Node> choose, Action compareAction, Action besideAction) {
        this.session = session;
        this.texts = texts;
        setSpacing(2);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        voices.setId("voices");
        voices.getStyleClass().addAll("flat", "voices-button");
        voices.setMnemonicParsing(false);
        voices.setOnAction(e -> choose.accept(voices));
        compare = button("open-compare", Icon.Figure.TABLE, compareAction);
        beside = button("side-by-side", Icon.Figure.BESIDE, besideAction);
        getChildren().addAll(voices, compare, beside);
        setMinWidth(Region.USE_PREF_SIZE);
        session.viewProperty().addListener(o -> follow());
        session.datasetProperty().addListener(o -> follow());
        session.settingsProperty().addListener(o -> follow());
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.widthProperty().addListener(w -> fold(is.getWidth()));
                fold(is.getWidth());
            }
        });
        follow();
    }

    private Button button(String id, Icon.Figure figure, Action action) {
        Button b = new Button(null, new Icon(figure));
        b.setId(id);
        b.getStyleClass().add("flat");
        b.textProperty().bind(texts.bind(action.textKey() + ".short"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind(action.textKey()));
        b.setTooltip(tip);
        b.setMinWidth(Region.USE_PREF_SIZE);
        if (action.enabled() != null) {
            b.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        }
        b.setOnAction(e -> action.run().run());
        return b;
    }

    /** Gives the button that says by whom everything is told. */
    public Node button() {
        return voices;
    }

    /** Marks the comparison as open or not. */
    public void comparing(Showing showing) {
        compare.pseudoClassStateChanged(ON, showing == Showing.OPEN);
    }

    /** Says whether the comparison is open. */
    public enum Showing { OPEN, CLOSED }

    private void fold(double width) {
        for (Button b : List.of(compare, beside)) {
            b.setContentDisplay(width < ROOMY ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            b.setVisible(width >= NARROW);
            b.setManaged(width >= NARROW);
        }
    }

    private void follow() {
        ViewState v = session.view();
        String told = v.isSplit() ? texts.get("voices.both", names(v.first().voices()), names(v.second().voices())) : names(v.voices());
        voices.setText(texts.get("voices.button", told));
        voices.setMaxWidth(v.isSplit() ? 300 : 240);
        voices.setMinWidth(90);
        voices.setAccessibleText(texts.get("voices.button", told));
        voices.pseudoClassStateChanged(ON, !v.voices().isEmpty());
        beside.pseudoClassStateChanged(ON, v.isSplit());
    }

    private String names(List<String> ids) {
        if (ids.isEmpty() || session.dataset() == null) {
            return texts.get("voices.all");
        }
        return ids.size() > 2 ? texts.get("voices.count", ids.size())
            : ids.stream().map(id -> session.dataset().voice(id).map(Voice::label).map(w -> w.in(texts.language())).orElse(id))
                .collect(Collectors.joining(texts.get("list.comma")));
    }
}
