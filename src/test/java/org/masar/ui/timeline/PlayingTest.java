package org.masar.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.draw.time.Flow;
import org.masar.draw.time.TimelineHits;
import org.masar.draw.time.TimelineHits.Strips;
import org.masar.read.Opened;
import org.masar.model.Interval;
import org.masar.read.Readers;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Axis;
import org.masar.time.Speed;
import org.masar.ui.Fx;
import org.masar.ui.control.Player;
import org.masar.ui.session.Session;
import org.masar.ui.session.Work;
import org.masar.view.Steps;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Plays the built-in dataset by a clock that the test turns. */
@ExtendWith(ApplicationExtension.class)
class PlayingTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Instant SUNDAY = Instant.parse("2018-05-19T21:00:00Z");
    private static final Playing SIX_HOURS = Playing.PLAIN.with(Way.CLOCK).with(new Speed(6 * 3_600_000L));

    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private final AtomicLong nanos = new AtomicLong(77);
    private TimelineView timeline;
    private Player player;

    @Start
    void start(Stage stage) throws Exception {
        timeline = new TimelineView(session, key -> key + " {0}");
        stage.setScene(new Scene(new StackPane(timeline), 1056, 284));
        stage.show();
        Opened o = Readers.all().open(java.nio.file.Path.of("data/south-damascus-2018.json"));
        session.open(o.dataset(), o.start(), o.notebook());
        player = new Player(session, timeline, nanos::get);
        player.heldProperty().bind(timeline.heldProperty());
    }

    @AfterEach
    void end() {
        Fx.run(() -> {
            player.stop();
            timeline.setSkin(null);
        });
        work.close();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private void play(Playing p, ViewState from) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> {
            session.commit(v -> from);
            player.set(p);
            player.toggle();
        });
    }

    private ViewState sunday() {
        return session.view().withMode(Mode.MOMENT).withPlayhead(Interval.of(SUNDAY, SUNDAY.plusSeconds(3600)));
    }

    private Instant here() {
        return session.view().playhead().from();
    }

    @Test
    void theClockKeepsRealTimeWhateverTheFramesAndIsOneStepBack() throws Exception {
        ViewState before = sunday();
        play(SIX_HOURS, before);
        nanos.addAndGet(SECOND);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(6))));
        nanos.addAndGet(2 * SECOND);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(18))));
        Fx.run(player::toggle);
        Fx.run(session::back);
        assertEquals(before.playhead(), session.view().playhead());
        assertEquals(SIX_HOURS, player.playing(), "how time is played is no step of Back");
    }

    @Test
    void atTheEndItStopsOrBeginsAnew() throws Exception {
        play(SIX_HOURS, sunday());
        nanos.addAndGet(100 * SECOND);
        until(() -> !player.playingProperty().get());
        Instant last = here();
        assertTrue(last.isAfter(SUNDAY.plus(Duration.ofHours(40))), last.toString());
        Interval day = Interval.of(SUNDAY, SUNDAY.plus(Duration.ofHours(24)));
        play(SIX_HOURS.with(AtEnd.LOOP).within(day), sunday());
        nanos.addAndGet(6 * SECOND);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(12))));
        assertTrue(player.playingProperty().get());
    }

    @Test
    void aPressBesideAFoldStandsAtItsEdgeAndPlayGoesOnFromThere(FxRobot robot) throws Exception {
        play(SIX_HOURS, sunday());
        Axis.Segment may = timeline.axis().segments().stream().filter(s -> s.to() > SUNDAY.toEpochMilli()).findFirst().orElseThrow();
        Strips parts = TimelineHits.strips((int) timeline.getWidth(), (int) timeline.getHeight(), Flow.LEFT_TO_RIGHT);
        robot.moveTo(timeline.localToScreen(parts.x(may.start() - 8), parts.axis() - 3)).press(MouseButton.PRIMARY);
        until(() -> timeline.heldProperty().get() && here().isBefore(SUNDAY));
        Instant pressed = here(), edge = Instant.ofEpochMilli(may.from());
        nanos.addAndGet(5 * SECOND);
        robot.release(MouseButton.PRIMARY);
        until(() -> !timeline.heldProperty().get());
        assertFalse(pressed.isBefore(edge.minus(Duration.ofDays(1))), pressed + " for a press at " + edge);
        nanos.addAndGet(4 * SECOND);
        until(() -> !here().isBefore(pressed.plus(Duration.ofHours(23))));
        assertTrue(here().isBefore(edge.plus(Duration.ofDays(2))), here().toString());
    }

    @Test
    void aHandTakesOverAndGivesBack() throws Exception {
        SimpleBooleanProperty hand = new SimpleBooleanProperty();
        Interval taken = Interval.of(SUNDAY.plus(Duration.ofHours(3)), SUNDAY.plus(Duration.ofHours(4)));
        play(SIX_HOURS, sunday());
        Fx.run(() -> {
            player.heldProperty().bind(hand);
            hand.set(true);
            session.edit(v -> v.withPlayhead(taken));
            nanos.addAndGet(5 * SECOND);
        });
        WaitForAsyncUtils.waitForFxEvents(10);
        assertEquals(taken, session.view().playhead(), "it ran on under the hand");
        Fx.run(() -> hand.set(false));
        until(() -> {
            nanos.addAndGet(SECOND / 10);
            return here().isAfter(taken.from());
        });
        assertTrue(here().isBefore(SUNDAY.plus(Duration.ofHours(30))), "it jumped to where it would have been");
    }

    @Test
    void modeAndSpeedChangeWhileItPlaysWithoutAJump() throws Exception {
        play(SIX_HOURS, sunday());
        nanos.addAndGet(SECOND);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(6))));
        Fx.run(() -> session.commit(v -> Steps.mode(session.visible(), v, Mode.WINDOW)));
        Interval window = session.view().window();
        assertEquals(SUNDAY.plus(Duration.ofHours(6)), here());
        Fx.run(player::faster);
        WaitForAsyncUtils.waitForFxEvents(10);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(6))));
        nanos.addAndGet(SECOND);
        until(() -> here().equals(SUNDAY.plus(Duration.ofHours(18))));
        assertEquals(window.from().plus(Duration.ofHours(12)), session.view().window().from(), "the window moves along");
        assertTrue(player.playingProperty().get());
    }

    @Test
    void theStoryReadsEventByEventAndGoesToTheOneThatIsChosen() throws Exception {
        play(Playing.PLAIN, sunday().withSelection(Selection.NONE));
        until(() -> session.view().selection().event() != null);
        String first = session.view().selection().event();
        nanos.addAndGet(20 * SECOND);
        until(() -> !first.equals(session.view().selection().event()));
        Fx.run(() -> session.commit(v -> v.withSelection(Selection.ofEvent("hajin-clashes"))));
        WaitForAsyncUtils.waitForFxEvents(10);
        until(() -> Selection.ofEvent("hajin-clashes").equals(session.view().selection()));
        assertTrue(player.playingProperty().get());
        nanos.addAndGet(3_600 * SECOND);
        until(() -> !player.playingProperty().get());
        Fx.run(session::back);
        assertFalse(player.playingProperty().get());
    }
}
