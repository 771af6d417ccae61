package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.masar.model.Interval;
import org.masar.state.Playing;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Speed;
import org.masar.time.TimeTextException;
import org.masar.ui.control.PlayWords;
import org.masar.ui.control.Player;
import org.masar.ui.control.Popover;
import org.masar.ui.control.Segments;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;

/** Lets the user choose how time is played, above the button that opened it. FX thread only. */
final class PlayPopover {
    private static final double WIDTH = 340;
    /** Doublings by which the slider goes slower and faster than what fits. */
    private static final double DOUBLINGS = 8;

    private final Session session;
    private final Texts texts;
    private final Player player;
    private final PlayWords words;
    private final Popover popover;
    private final Segments<Way> way;
    private final Label speed = new Label();
    private final Slider slider = new Slider();
    private final TextField typed = new TextField();
    private final Label wrong = new Label();
    private final Segments<AtEnd> end;
    private final CheckBox backwards = new CheckBox();
    private final Segments<Range> range;
    private final Label within = new Label();
    private final List<Node> clock = new ArrayList<>();
    private boolean following;

    /** Names what is played. */
    private enum Range { ALL, WINDOW, SHOWN }

    /** Changes what the player plays; {@code shown} gives the stretch of time in view. */
    PlayPopover(Session session, Texts texts, Player player, Supplier<Interval> shown) {
        this.session = session;
        this.texts = texts;
        this.player = player;
        words = new PlayWords(texts);
        popover = new Popover("play-choices", WIDTH, texts);
        way = new Segments<>("play-way.", List.of(Way.values()), Way::word, texts, w -> player.set(player.playing().with(w)));
        end = new Segments<>("play-end.", List.of(AtEnd.values()), AtEnd::word, texts, e -> player.set(player.playing().with(e)));
        range = new Segments<>("play-range.", List.of(Range.values()), r -> r.name().toLowerCase(java.util.Locale.ROOT), texts, r -> {
            Interval chosen = r == Range.ALL ? null : r == Range.SHOWN ? shown.get() : session.view().window();
            player.set(player.playing().within(chosen));
        });
        speed.setId("play-speed-words");
        speed.getStyleClass().add("speed-words");
        slider.setId("play-speed-slider");
        slider.accessibleTextProperty().bind(texts.bind("play.speed"));
        slider.valueProperty().addListener((o, was, is) -> slid(is.doubleValue()));
        typed.setId("play-speed");
        typed.setPrefColumnCount(8);
        typed.promptTextProperty().bind(texts.bind("play.speed-prompt"));
        typed.accessibleTextProperty().bind(texts.bind("play.speed-typed"));
        typed.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        typed.setOnAction(e -> take());
        wrong.setId("play-speed-wrong");
        wrong.getStyleClass().add("wrong-words");
        wrong.setWrapText(true);
        backwards.setId("play-backwards");
        backwards.textProperty().bind(texts.bind("action.backwards"));
        backwards.setOnAction(e -> player.set(player.playing().with(backwards.isSelected() ? Playing.Turn.BACKWARDS : Playing.Turn.FORWARDS)));
        within.setId("play-within");
        within.getStyleClass().add("muted");
        within.setWrapText(true);
        lay();
        session.viewProperty().addListener(o -> follow());
    }

    private void lay() {
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(10, slider, typed);
        row.setAlignment(Pos.CENTER_LEFT);
        clock.add(typed);
        popover.content().getChildren().addAll(head("play.way"), way, speed, row, wrong, head("play.end"), end, backwards, head("play.range"), range, within);
    }

    private Label head(String key) {
        Label l = new Label();
        l.textProperty().bind(texts.bind(key));
        l.getStyleClass().add("popover-head");
        return l;
    }

    /** Opens above a node, or closes where it is open. */
    void toggle(Node beside) {
        if (popover.isShowing()) {
            popover.hide();
            return;
        }
        say("");
        show();
        popover.show(beside, Side.TOP);
        way.button(player.playing().way()).requestFocus();
    }

    private void follow() {
        if (popover.isShowing()) {
            show();
        }
    }

    private void show() {
        Playing p = player.playing();
        boolean byClock = p.way() == Way.CLOCK;
        Speed s = player.speed().orElse(null);
        following = true;
        way.mark(p.way());
        end.mark(p.atEnd());
        backwards.setSelected(p.sign() < 0);
        Interval w = session.view().window();
        range.button(Range.WINDOW).setDisable(w == null || w.from() == null || w.to() == null);
        range.mark(p.range() == null ? Range.ALL : p.range().equals(w) ? Range.WINDOW : Range.SHOWN);
        within.setText(p.range() == null ? texts.get("play.within-all") : times().between(p.range()));
        speed.setText(byClock ? s == null ? "" : words.speed(s) : words.pace(p.pace()));
        clock.forEach(n -> {
            n.setVisible(byClock);
            n.setManaged(byClock);
        });
        slider.setDisable(byClock && s == null);
        if (!slider.isValueChanging()) {
            double at = byClock ? s == null ? 0 : log(s.millis()) : log(p.pace());
            double fits = byClock ? player.fitting().map(f -> log(f.millis())).orElse(at) : 0;
            slider.setMin(byClock ? Math.min(at, fits - DOUBLINGS) : log(Playing.SLOWEST));
            slider.setMax(byClock ? Math.max(at, fits + DOUBLINGS) : log(Playing.FASTEST));
            slider.setBlockIncrement(1);
            slider.setValue(at);
        }
        if (!typed.isFocused() && s != null) {
            typed.setText(words.typed(s));
        }
        following = false;
    }

    private Times times() {
        return new Times(texts, session.dataset().zone());
    }

    private static double log(double v) {
        return Math.log(v) / Math.log(2);
    }

    /** Takes where the slider was put: by whole doublings, so that the words stay short. */
    private void slid(double to) {
        if (following) {
            return;
        }
        Playing p = player.playing();
        player.set(p.way() == Way.STORY ? p.withPace(Math.pow(2, Math.rint(to)))
            : p.with(player.fitting().map(f -> Speed.of(f.millis() * Math.pow(2, Math.rint(to - log(f.millis()))))).orElse(p.speed())));
    }

    private void take() {
        try {
            player.set(player.playing().with(Speed.parse(typed.getText())));
            say("");
            player.speed().ifPresent(s -> typed.setText(words.typed(s)));
            typed.selectAll();
        } catch (TimeTextException e) {
            say(e.instead().in(texts.language()));
        }
    }

    private void say(String instead) {
        wrong.setText(instead);
        wrong.setVisible(!instead.isEmpty());
        wrong.setManaged(!instead.isEmpty());
        typed.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !instead.isEmpty());
    }
}
