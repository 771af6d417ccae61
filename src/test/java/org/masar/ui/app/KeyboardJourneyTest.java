package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;
import org.masar.state.Gaps;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.ui.timeline.TimelineView;
import org.testfx.api.FxRobot;

/** Walks through the window without a pointer. */
class KeyboardJourneyTest extends Journey {
    /** Presses Tab until the node with an id has the focus. */
    private void tabTo(FxRobot robot, String id) throws Exception {
        for (int i = 0; i < 80 && !id.equals(focus()); i++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(id, focus(), "cannot be reached with Tab");
    }

    private String focus() throws Exception {
        return fx(() -> {
            Node owner = room.find("#map").getScene().getFocusOwner();
            return owner == null ? null : owner.getId();
        });
    }

    @Test
    void fromOpeningToPlayingKnowingAndOpeningAgainWithKeysAlone(FxRobot robot) throws Exception {
        // to 20 May
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        until(() -> "now".equals(room.find("#map").getScene().getFocusOwner().getId()));
        fx(() -> {
            ((TextField) room.find("#now")).selectAll();
            return null;
        });
        robot.write("20/5").push(KeyCode.ENTER);
        until(() -> view().playhead().from().toString().equals("2018-05-19T21:00:00Z"));
        assertEquals(Duration.ofDays(1), Duration.between(view().playhead().from(), view().playhead().to()));

        // another mode
        tabTo(robot, "timeline");
        Mode before = view().mode();
        robot.type(KeyCode.M);
        until(() -> view().mode() == Mode.values()[(before.ordinal() + 1) % Mode.values().length]);

        // to the end by playing, then a step back
        robot.type(KeyCode.END);
        Interval last = view().playhead();
        robot.type(KeyCode.HOME);
        assertTrue(view().playhead().from().isBefore(last.from()));
        robot.type(KeyCode.END, KeyCode.LEFT);
        until(() -> view().playhead().from().isBefore(last.from()));
        AtomicInteger turned = new AtomicInteger();
        fx(() -> {
            ((Button) room.find("#play")).graphicProperty().addListener(o -> turned.incrementAndGet());
            return null;
        });
        robot.type(KeyCode.PERIOD, KeyCode.PERIOD, KeyCode.PERIOD, KeyCode.PERIOD, KeyCode.SPACE);
        until(() -> turned.get() == 2 && !view().playhead().from().isBefore(last.from()));
        Interval end = view().playhead();
        robot.type(KeyCode.LEFT);
        until(() -> view().playhead().from().isBefore(end.from()));

        // only what was known
        robot.type(KeyCode.K);
        until(() -> view().knownBy() != null && room.find("#list-known-by").isVisible());
        tabTo(robot, "known-by");
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.RIGHT);
        until(() -> room.text("#list-known-by").startsWith("Only what had been said by Sun"));
        assertTrue(fx(() -> ((Labeled) room.find("#known-by-words")).getText()).startsWith("Known by\nSun"));
        assertTrue(room.text("#count").matches("\\d+ of 25 events"), room.text("#count"));

        // lanes open, zoomed in, and again
        tabToTimeline(robot);
        robot.type(KeyCode.G, KeyCode.PLUS, KeyCode.PLUS);
        until(() -> view().timeline().gaps() == Gaps.OPEN && ((TimelineView) room.find("#timeline")).zoomed() != null);
        ViewState left = view();
        Interval shown = fx(() -> ((TimelineView) room.find("#timeline")).zoomed());
        String count = room.text("#count");
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        until(() -> !room.find("#map").getScene().getWindow().isShowing());

        start();
        until(() -> room.text("#count").contains("of 25"));
        assertEquals(left, view());
        assertEquals(count, room.text("#count"));
        until(() -> ((TimelineView) room.find("#timeline")).zoomed() != null);
        Interval again = fx(() -> ((TimelineView) room.find("#timeline")).zoomed());
        long off = Math.abs(Duration.between(shown.from(), again.from()).toMillis()) + Math.abs(Duration.between(shown.to(), again.to()).toMillis());
        assertTrue(off * 200 < Duration.between(shown.from(), shown.to()).toMillis(), shown + " was in view, now " + again);
    }

    private void tabToTimeline(FxRobot robot) throws Exception {
        fx(() -> {
            room.find("#timeline").requestFocus();
            return null;
        });
    }

    @Test
    void aTextFieldKeepsItsKeys(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        until(() -> "now".equals(room.find("#map").getScene().getFocusOwner().getId()));
        ViewState before = view();
        fx(() -> {
            ((TextField) room.find("#now")).clear();
            return null;
        });
        robot.write("k m g");
        assertEquals("k m g", fx(() -> ((TextField) room.find("#now")).getText()));
        robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.END);
        assertEquals(before, view());
        assertFalse(room.find("#list-known-by").isVisible());
    }
}
