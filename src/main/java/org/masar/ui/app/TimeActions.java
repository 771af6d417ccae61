package org.masar.ui.app;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.ui.control.Action;
import org.masar.ui.control.Player;
import org.masar.ui.session.Session;
import org.masar.ui.timeline.TimelineView;
import org.masar.view.Steps;
import org.masar.view.Visible;

/** Names what the user can do with time: play, step, find, and how time is shown. */
final class TimeActions {
    private static final String[] PARTS = {"map", "timeline", "event-list"};

    private final Session session;
    private final Player player;
    private final TimelineView timeline;

    TimeActions(Session session, Player player, TimelineView timeline) {
        this.session = session;
        this.player = player;
        this.timeline = timeline;
    }

    /** Lists what plays; {@code more} opens the choices of playing. */
    List<Action> play(Runnable more) {
        return List.of(
            Action.of("play", "Space", player::toggle).in("map", "timeline"),
            Action.of("slower", "Comma", player::slower).in(PARTS),
            Action.of("faster", "Period", player::faster).in(PARTS),
            Action.of("story", "S", () -> play(p -> p.with(p.way() == Way.STORY ? Way.CLOCK : Way.STORY))).in("map", "timeline")
                .on(is(v -> playing(v).way() == Way.STORY)),
            Action.of("loop", "L", () -> play(p -> p.with(p.atEnd() == AtEnd.LOOP ? AtEnd.STOP : AtEnd.LOOP))).in(PARTS)
                .on(is(v -> playing(v).atEnd() == AtEnd.LOOP)),
            Action.of("bounce", () -> play(p -> p.with(p.atEnd() == AtEnd.BOUNCE ? AtEnd.STOP : AtEnd.BOUNCE)))
                .on(is(v -> playing(v).atEnd() == AtEnd.BOUNCE)),
            Action.of("backwards", "R", () -> play(p -> p.with(p.sign() > 0 ? Playing.Turn.BACKWARDS : Playing.Turn.FORWARDS)))
                .in("map", "timeline").on(is(v -> playing(v).sign() < 0)),
            Action.of("range-window", () -> play(p -> p.within(session.view().window()))).when(is(v -> closed(v.window()))),
            Action.of("range-shown", () -> play(p -> p.within(timeline.shown()))),
            Action.of("range-all", () -> play(p -> p.within(null))).when(is(v -> playing(v).range() != null)),
            Action.of("playing", more));
    }

    /** Lists what steps and finds; {@code type} takes the user to where a time is typed. */
    List<Action> step(Runnable type) {
        return List.of(
            Action.of("previous", "P", () -> step(Steps::previous)).in(PARTS),
            Action.of("next", "N", () -> step(Steps::next)).in(PARTS),
            Action.of("step-earlier", () -> timeline.step(-1)),
            Action.of("step-later", () -> timeline.step(1)),
            Action.of("dataset-moment", "Shift+Home", () -> commit(v -> Steps.at(v.view(), session.now()))).in("timeline", "map")
                .when(Bindings.createBooleanBinding(() -> session.now() != null, session.datasetProperty())),
            Action.of("go-to-time", "Shortcut+G", type),
            Action.of("type-time", "T", type).in(PARTS));
    }

    /** Lists how the timeline stands. */
    List<Action> stand() {
        return List.of(
            Action.of("mode", "M", () -> commit(v -> Steps.mode(v, session.view(), following(session.view().mode())))).in("timeline"),
            Action.of("known-by", "K", timeline::knownBy).in(PARTS),
            Action.of("fold", "G", timeline::fold).in("timeline"),
            Action.of("fit-window", "W", timeline::fitWindow).in("timeline"),
            Action.of("fit-selection", "F", timeline::fitSelection).in("timeline"));
    }

    private static Mode following(Mode m) {
        return Mode.values()[(m.ordinal() + 1) % Mode.values().length];
    }

    private void step(Function<Visible, ViewState> way) {
        commit(way);
    }

    private void commit(Function<Visible, ViewState> change) {
        if (session.visible() != null) {
            session.commit(v -> change.apply(session.visible()));
        }
    }

    private void play(Function<Playing, Playing> change) {
        player.set(change.apply(player.playing()));
    }

    private static Playing playing(ViewState v) {
        return v.timeline().playing();
    }

    private static boolean closed(Interval w) {
        return w != null && w.from() != null && w.to() != null;
    }

    private BooleanBinding is(Predicate<ViewState> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(session.view()), session.viewProperty());
    }
}
