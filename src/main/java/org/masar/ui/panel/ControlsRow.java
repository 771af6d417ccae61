package org.masar.ui.panel;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.masar.state.Mode;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Steps;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Holds what moves time, above the timeline: step, play, the typed time with its zone, and the mode. Takes a second line where it must. */
public final class ControlsRow extends FlowPane {

    /** Does what the actions say, so that menus and buttons cannot differ. */
    public ControlsRow(Session session, Texts texts, Action back, Action play, Action forward, ObservableBooleanValue playing) {
        setId("controls");
        setMinHeight(Region.USE_PREF_SIZE);
        Button playButton = button(texts, play, "play", Icon.Figure.PLAY);
        Runnable face = () -> playButton.setGraphic(new Icon(playing.get() ? Icon.Figure.PAUSE : Icon.Figure.PLAY, 20));
        playing.addListener(o -> face.run());
        face.run();
        HBox steps = new HBox(4, button(texts, back, "step-back", Icon.Figure.STEP_BACK), playButton,
            button(texts, forward, "step-forward", Icon.Figure.STEP_FORWARD));
        steps.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(steps, new TimeField(session, texts), modes(session, texts));
    }

    private static Button button(Texts texts, Action action, String id, Icon.Figure figure) {
        Button b = new Button(null, new Icon(figure, 20));
        b.setId(id);
        b.getStyleClass().add("flat");
        b.setMinWidth(Region.USE_PREF_SIZE);
        b.accessibleTextProperty().bind(texts.bind(action.textKey()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind(action.textKey()));
        b.setTooltip(tip);
        b.setOnAction(e -> action.run().run());
        return b;
    }

    private static HBox modes(Session session, Texts texts) {
        HBox box = new HBox();
        box.setId("mode");
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
        for (Mode m : Mode.values()) {
            ToggleButton b = new ToggleButton();
            b.setId("mode-" + m.word());
            b.textProperty().bind(texts.bind("mode." + m.word()));
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(texts.bind("mode." + m.word() + ".tip"));
            b.setTooltip(tip);
            b.setToggleGroup(group);
            b.setMinWidth(Region.USE_PREF_SIZE);
            b.setOnAction(e -> {
                b.setSelected(true);
                if (session.visible() != null) {
                    session.commit(v -> Steps.mode(session.visible(), m));
                }
            });
            buttons.put(m, b);
            box.getChildren().add(b);
        }
        box.getChildren().get(0).getStyleClass().add("first");
        box.getChildren().get(Mode.values().length - 1).getStyleClass().add("last");
        Runnable follow = () -> buttons.get(session.view().mode()).setSelected(true);
        session.viewProperty().addListener(o -> follow.run());
        follow.run();
        return box;
    }
}
