package org.masar.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.model.Interval;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.state.Mode;
import org.masar.ui.Fx;
import org.masar.ui.session.Session;
import org.masar.ui.session.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HandlesTest {
    private static final Map<String, String> WORDS = Map.of("handle.spoken", "{0}: {1}", "handle.playhead", "Playhead", "handle.from", "Begin",
        "handle.to", "End", "handle.known", "Known by", "handle.view", "View", "handle.open", "open");
    private static final Instant EVENING = Instant.parse("2018-05-20T17:00:00Z");
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private TimelineView timeline;

    @Start
    void start(Stage stage) throws Exception {
        timeline = new TimelineView(session, key -> WORDS.getOrDefault(key, key + " {0}"));
        stage.setScene(new Scene(new StackPane(timeline), 1056, 284));
        stage.show();
        Opened o = Readers.all().open(java.nio.file.Path.of("data/south-damascus-2018.json"));
        session.open(o.dataset(), o.start(), o.notebook());
        session.commit(v -> v.withMode(Mode.WINDOW).withKnownBy(EVENING)
            .withWindow(Interval.of(Instant.parse("2018-05-18T21:00:00Z"), Instant.parse("2018-05-20T21:00:00Z"))));
    }

    @AfterEach
    void end() {
        Fx.run(() -> timeline.setSkin(null));
        work.close();
    }

    @Test
    void everyHandleIsASliderThatSaysItsNameAndWhereItStands(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        assertEquals("Playhead: Sun 20 May 2018 Damascus", spoken("playhead"));
        assertEquals("Begin: Sat 19 May 2018, 00:00 Damascus", spoken("window-from"));
        assertEquals("End: Mon 21 May 2018, 00:00 Damascus", spoken("window-to"));
        assertEquals("Known by: Sun 20 May 2018, 20:00 Damascus", spoken("known-by"));
        assertFalse(handle("axis-view").isVisible(), "all of time is in view");
        Fx.run(timeline::fitWindow);
        assertTrue(spoken("axis-view").matches("View: \\w+ 1[0-9] May 2018, .* – Mon 21 May 2018, .* Damascus"), spoken("axis-view"));
        double before = -1;
        for (String id : List.of("window-from", "playhead", "known-by", "window-to")) {
            double value = (double) handle(id).queryAccessibleAttribute(AccessibleAttribute.VALUE);
            assertTrue(value > before && value < 100, id + " stands at " + value + " of 100");
            before = value;
        }
        assertEquals(100.0, handle("playhead").queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
    }

    @Test
    void tabStopsAtEachHandleInTurnWithARingToBeSeen(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(timeline::requestFocus);
        for (String id : List.of("playhead", "window-from", "window-to", "known-by")) {
            robot.type(KeyCode.TAB);
            assertEquals(id, timeline.getScene().getFocusOwner().getId());
            assertTrue(handle(id).isFocusVisible(), id);
        }
    }

    @Test
    void knowingReplaysHowTheStoryBecameKnown(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> {
            session.commit(v -> v.withMode(Mode.ALL));
            handle("known-by").requestFocus();
        });
        assertTrue(shows("first-batch"));
        assertFalse(shows("second-batch") || shows("sana-ceasefire"));
        robot.type(KeyCode.RIGHT);
        assertEquals("2018-05-20T18:01:00Z", session.view().knownBy().toString(), "SOHR's note of Sunday night");
        assertTrue(shows("next-batch-prepared") && !shows("second-batch"));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(shows("second-batch") && shows("sana-ceasefire"), session.view().knownBy().toString());
        robot.type(KeyCode.HOME);
        assertFalse(shows("second-batch"));
        robot.type(KeyCode.DELETE);
        assertEquals(null, session.view().knownBy());
        assertEquals(timeline, timeline.getScene().getFocusOwner(), "where the handle is gone the timeline has the keys");
    }

    @Test
    void anEdgeGoesToTheNextEventByOneUnitByManyAndOff(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> {
            session.commit(v -> v.withKnownBy(null));
            handle("window-to").requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        assertEquals("2018-05-21T09:00:00Z", session.view().window().to().toString(), "when full control is foreseen");
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals("2018-05-21T08:45:00Z", session.view().window().to().toString());
        robot.type(KeyCode.PAGE_UP);
        assertEquals("2018-05-21T07:45:00Z", session.view().window().to().toString());
        robot.type(KeyCode.DELETE);
        assertEquals(null, session.view().window().to());
        assertEquals("End: open", spoken("window-to"));
        robot.type(KeyCode.DELETE);
        assertTrue(session.view().window().to().isAfter(session.view().window().from()), "set again where the axis ends");
    }

    @Test
    void aScreenReaderMovesAHandleToo() throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> session.commit(v -> v.withKnownBy(null)));
        Instant before = session.view().playhead().from();
        Fx.run(() -> handle("playhead").executeAccessibleAction(AccessibleAction.INCREMENT));
        assertTrue(session.view().playhead().from().isAfter(before));
    }

    @Test
    void inArabicLeftMeansLaterOnAHandleAndPageDownStillNext(FxRobot robot) throws Exception {
        Fx.await(timeline.firstPaintedProperty());
        Fx.run(() -> {
            session.dress(v -> v.withLanguage("ar"));
            session.set(s -> s.withLanguage("ar"));
            handle("known-by").requestFocus();
        });
        robot.type(KeyCode.LEFT);
        assertEquals("2018-05-20T18:01:00Z", session.view().knownBy().toString());
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(session.view().knownBy().isAfter(Instant.parse("2018-05-20T18:01:00Z")));
    }

    private boolean shows(String event) {
        int number = session.dataset().number(event).orElseThrow();
        return java.util.stream.IntStream.range(0, session.visible().count()).anyMatch(i -> session.visible().event(i) == number);
    }

    private Node handle(String id) {
        Node n = timeline.lookup("#" + id);
        assertEquals(AccessibleRole.SLIDER, n.getAccessibleRole());
        return n;
    }

    private String spoken(String id) {
        assertTrue(handle(id).isVisible(), id);
        return handle(id).getAccessibleText();
    }
}
