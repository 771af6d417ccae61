package org.masar.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import java.util.ArrayList;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.model.Interval;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.state.Selection;
import org.masar.ui.Fx;
import org.masar.ui.session.Session;
import org.masar.ui.session.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private TimelineView timeline;
    private StackPane root;

    @Start
    void start(Stage stage) throws Exception {
        timeline = new TimelineView(session, key -> key + " {0}");
        root = new StackPane(timeline);
        stage.setScene(new Scene(root, 1056, 284));
        stage.show();
        Opened o = Readers.all().open(java.nio.file.Path.of("data/south-damascus-2018.json"));
        session.open(o.dataset(), o.start(), o.notebook());
    }

    @AfterEach
    void end() {
        Fx.run(() -> timeline.setSkin(null));
        work.close();
    }

    @Test
    void scrubbingMovesTimeStepByStepAndEndsAsOneStepBack(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        List<Interval> stood = new ArrayList<>();
        Fx.run(() -> session.viewProperty().addListener((o, was, is) -> stood.add(is.playhead())));
        Interval before = session.view().playhead();
        robot.drag(at(700, 30)).moveTo(at(760, 30)).moveTo(at(820, 30)).dropTo(at(860, 30));
        assertTrue(stood.size() > 3, stood.toString());
        for (int i = 1; i < stood.size(); i++) {
            assertTrue(!stood.get(i).from().isBefore(stood.get(i - 1).from()), stood.toString());
        }
        assertTrue(timeline.getAccessibleText().startsWith("timeline.spoken "), timeline.getAccessibleText());
        Fx.run(session::back);
        assertEquals(before, session.view().playhead());
    }

    @Test
    void theFlagIsDraggedWithoutJumpingToThePointer(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        double flag = flag();
        robot.drag(at(flag + 40, 10)).dropTo(at(flag + 100, 10));
        assertEquals(flag + 60, flag(), 3);
    }

    @Test
    void aClickOnABarSelectsItsEvent(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> session.commit(v -> v.withSelection(Selection.NONE)));
        Point2D bar = bar("hajin-clashes");
        robot.clickOn(at(bar.getX() + 5, bar.getY()));
        assertEquals(Selection.ofEvent("hajin-clashes"), session.view().selection());
    }

    @Test
    void arrowsGoFromEventToEventAndWithShiftByOneUnit(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(timeline::requestFocus);
        robot.type(KeyCode.HOME);
        assertEquals("2011-12-31T22:00:00Z", session.view().playhead().from().toString());
        robot.type(KeyCode.RIGHT);
        assertEquals("2014-12-31T22:00:00Z", session.view().playhead().from().toString());
        robot.type(KeyCode.LEFT);
        assertEquals("2011-12-31T22:00:00Z", session.view().playhead().from().toString());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals("2012-01-01T22:00:00Z", session.view().playhead().from().toString());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("2012-01-08T22:00:00Z", session.view().playhead().from().toString());
    }

    @Test
    void inArabicLeftMeansLater(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> {
            session.dress(v -> v.withLanguage("ar"));
            timeline.requestFocus();
        });
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.LEFT);
        assertEquals("2014-12-31T22:00:00Z", session.view().playhead().from().toString());
    }

    @Test
    void theTimeUnderThePointerIsWrittenAsFinelyAsTheZoomAllowsAndGoesWithThePointer(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Label time = (Label) timeline.lookup("#pointer-time");
        Line line = (Line) timeline.lookup("#pointer-line");
        assertTrue(!time.isVisible() && !line.isVisible());
        double x = Math.rint(skin.parts().x(skin.axis().position(Instant.parse("2018-05-19T02:00:00Z").toEpochMilli())));
        robot.moveTo(at(x, 150)).moveTo(at(x + 1, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(time.isVisible() && line.isVisible());
        assertTrue(time.getText().startsWith("Sat 19 May 2018, "), time.getText());
        assertTrue(time.getText().matches(".*:(00|15|30|45) Damascus"), time.getText());
        assertEquals(x + 1.5, line.getStartX(), 1);
        Fx.run(() -> {
            for (int i = 0; i < 12; i++) {
                Fx.wheel(timeline, x + 1, 150, 120);
            }
        });
        assertTrue(time.getText().matches("Sat 19 May 2018, \\d\\d:\\d\\d:\\d\\d.* Damascus"), time.getText());
        Fx.run(() -> skin.axis(skin.axis().fit()));
        double fold = skin.axis().segments().get(0).end() + 4;
        robot.moveTo(at(skin.parts().x(fold), 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!time.isVisible() && !line.isVisible(), "a time was written inside a fold: " + time.getText());
        robot.moveTo(at(x, 150)).moveTo(at(20, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!time.isVisible() && !line.isVisible(), "a time was written beside the axis");
    }

    @Test
    void theTimeUnderThePointerIsSaidToOthersUntilThePointerLeaves(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        double x = Math.rint(skin.parts().x(skin.axis().position(Instant.parse("2018-05-19T02:00:00Z").toEpochMilli())));
        robot.moveTo(at(x, 150)).moveTo(at(x + 1, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(((Label) timeline.lookup("#pointer-time")).getText(), session.pointedTimeProperty().get());
        robot.moveTo(at(20, 150));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", session.pointedTimeProperty().get());
    }

    @Test
    void whatIsPointedAtElsewhereShowsWhenItWas() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Label time = (Label) timeline.lookup("#pointer-time");
        Line line = (Line) timeline.lookup("#pointer-line");
        int event = session.dataset().number("hajin-clashes").orElseThrow();
        Fx.run(() -> session.hoverProperty().set(Selection.ofEvent("hajin-clashes")));
        assertTrue(time.isVisible() && line.isVisible());
        long start = session.dataset().events().get(event).when().earliestStart().toEpochMilli();
        assertEquals(skin.parts().x(skin.axis().position(start)), line.getStartX(), 1);
        assertTrue(time.getText().contains("2018"), time.getText());
        Fx.run(() -> session.hoverProperty().set(Selection.NONE));
        assertTrue(!time.isVisible() && !line.isVisible());
    }

    @Test
    void theWheelZoomsTheAxisAndZeroShowsAllAgain(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Fx.run(() -> Fx.wheel(timeline, 700, 150, 120));
        assertTrue(skin.axis().zoom() > 1.5);
        Fx.run(timeline::requestFocus);
        robot.type(KeyCode.DIGIT0);
        assertEquals(1, skin.axis().zoom());
    }

    @Test
    void openingTheGapsShowsTheSameTimesAndFoldingThemAgainTheSameAxis() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        double folded = flag();
        Fx.run(timeline::fold);
        assertEquals(1, skin.axis().segments().size());
        Fx.run(timeline::fold);
        assertTrue(skin.axis().isFolded());
        assertEquals(folded, flag(), 0.5);
    }

    @Test
    void aWindowIsFittedLiftedAndGivenALength() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Fx.run(() -> timeline.windowOf(org.masar.time.Length.parse("36 h")));
        assertEquals(org.masar.state.Mode.WINDOW, session.view().mode());
        assertEquals(36, java.time.Duration.between(session.view().window().from(), session.view().window().to()).toHours());
        Fx.run(timeline::fitWindow);
        assertTrue(skin.axis().zoom() > 1);
        Fx.run(() -> timeline.lift(TimelineMoves.Grab.FROM));
        assertEquals(null, session.view().window().from());
        Fx.run(() -> timeline.lift(TimelineMoves.Grab.FROM));
        assertTrue(session.view().window().from().isBefore(session.view().window().to()));
    }

    @Test
    void theEyeIsDraggedAndWhatWasNotYetSaidIsGoneWhileTheAxisStays(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        Instant sunday = Instant.parse("2018-05-20T18:00:00Z");
        Fx.run(() -> session.commit(v -> v.withPlayhead(org.masar.model.Interval.of(sunday.minusSeconds(900), sunday))));
        Fx.run(timeline::knownBy);
        assertEquals(sunday, session.view().knownBy());
        int then = session.visible().count();
        double eye = skin.parts().x(skin.axis().position(sunday.toEpochMilli())), foot = timeline.getHeight() - 5, monday = eye + 60;
        robot.drag(at(eye, foot)).dropTo(at(monday, foot));
        assertTrue(session.view().knownBy().isAfter(sunday), session.view().knownBy().toString());
        assertTrue(session.visible().count() > then, then + " events were known, then " + session.visible().count());
        assertEquals(eye, skin.parts().x(skin.axis().position(sunday.toEpochMilli())), 0.5);
        Fx.run(timeline::knownBy);
        assertEquals(null, session.view().knownBy());
    }

    @Test
    void theMenusEntriesChooseTheLanes() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> new TimelineMenu(timeline).items().stream().filter(i -> "lanes-voice".equals(i.getId())).findFirst().orElseThrow().fire());
        assertEquals(org.masar.state.Grouping.VOICE, session.view().timeline().lanes());
        Fx.run(session::back);
        assertEquals(org.masar.state.Grouping.CATEGORY, session.view().timeline().lanes());
    }

    @Test
    void takingTheSkinOffTwiceLetsEverythingGo() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Skin<?> skin = timeline.getSkin();
        Fx.run(() -> {
            skin.dispose();
            skin.dispose();
        });
    }

    @Test
    void aTimelineThatLeftTheWindowIsNotKeptAliveByTheSession() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        WeakReference<TimelineView> left = new WeakReference<>(timeline);
        Fx.run(() -> {
            timeline.setSkin(null);
            root.getChildren().clear();
            timeline = new TimelineView(session, key -> key);
            root.getChildren().add(timeline);
        });
        Fx.awaitGone(left);
    }

    private double flag() {
        TimelineSkin skin = (TimelineSkin) timeline.getSkin();
        return skin.parts().x(TimelineMoves.line(skin.axis(), session.view().playhead()));
    }

    private Point2D bar(String id) {
        int number = session.dataset().number(id).orElseThrow();
        return ((TimelineSkin) timeline.getSkin()).hits().bars().hits().stream().filter(h -> h.event() == number).reduce((a, b) -> b)
            .map(h -> new Point2D(h.x(), h.y() + h.height() / 2)).orElseThrow();
    }

    private Point2D at(double x, double y) {
        return timeline.localToScreen(x, y);
    }
}
