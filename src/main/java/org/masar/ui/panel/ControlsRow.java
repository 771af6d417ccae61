package org.masar.ui.panel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.time.Speed;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.PlayWords;
import org.masar.ui.control.Player;
import org.masar.ui.control.Segments;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Steps;

/**
 * Holds what moves time, above the timeline: step, play and how it is played, the typed time with its zone, and the mode. Takes a second
 * line where it must.
 */
public final class ControlsRow extends FlowPane {

    /**
     * Does what the actions say, so that menus and buttons cannot differ.
     *
     * @param actions finds an action by its id
     * @param shown   gives the stretch of time in view
     */
    public ControlsRow(Session session, Texts texts, Player player, Function<String, Action> actions, Supplier<Interval> shown) {
        setId("controls");
        setMinHeight(Region.USE_PREF_SIZE);
        Button play = button(texts, actions.apply("play"), "play", Icon.Figure.PLAY);
        Runnable face = () -> play.setGraphic(new Icon(player.playingProperty().get() ? Icon.Figure.PAUSE : Icon.Figure.PLAY, 20));
        player.playingProperty().addListener(o -> face.run());
        face.run();
        HBox steps = new HBox(4, button(texts, actions.apply("previous"), "step-back", Icon.Figure.STEP_BACK), play,
            button(texts, actions.apply("next"), "step-forward", Icon.Figure.STEP_FORWARD), how(session, texts, player, shown));
        steps.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(steps, new TimeField(session, texts), modes(session, texts), new KnownBy(session, texts, actions.apply("known-by")));
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

    /** Makes the button that says how time is played and opens the choices. */
    private static Button how(Session session, Texts texts, Player player, Supplier<Interval> shown) {
        PlayPopover choices = new PlayPopover(session, texts, player, shown);
        PlayWords words = new PlayWords(texts);
        Button b = new Button(null, new Icon(Icon.Figure.DOWN, 12));
        b.setId("play-settings");
        b.getStyleClass().addAll("flat", "chooser");
        b.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        b.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        b.setTooltip(tip);
        Runnable say = () -> {
            Speed s = player.speed().orElse(null);
            b.setText(words.brief(player.playing(), s));
            String whole = words.whole(player.playing(), s);
            tip.setText(whole);
            b.setAccessibleText(whole);
        };
        session.viewProperty().addListener((o, was, is) -> {
            if (!was.timeline().equals(is.timeline()) || is.timeline().playing().speed() == null && was.playhead() != is.playhead()) {
                say.run();
            }
        });
        session.visibleProperty().addListener((o, was, is) -> {
            if (was == null || was.dataset() != is.dataset()) {
                say.run();
            }
        });
        session.settingsProperty().addListener(o -> say.run());
        say.run();
        b.setOnAction(e -> choices.toggle(b));
        return b;
    }

    private static Segments<Mode> modes(Session session, Texts texts) {
        Segments<Mode> modes = new Segments<>("mode.", List.of(Mode.values()), Mode::word, texts, m -> {
            if (session.visible() != null) {
                session.commit(v -> Steps.mode(session.visible(), v, m));
            }
        });
        session.viewProperty().addListener(o -> modes.mark(session.view().mode()));
        modes.mark(session.view().mode());
        return modes;
    }
}
