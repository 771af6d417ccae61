package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Speed;
import org.testfx.api.FxRobot;

/** Plays, steps and finds in the whole window, by keys, menus and what is typed. */
class TimeJourneyTest extends Journey {
    private void focus() throws Exception {
        fx(() -> room.find("#timeline").requestFocus());
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    @Test
    void playingIsSetByKeysAndChosenInThePopover(FxRobot robot) throws Exception {
        focus();
        robot.type(KeyCode.S, KeyCode.L, KeyCode.R);
        until(() -> view().timeline().playing().way() == Way.CLOCK && view().timeline().playing().atEnd() == AtEnd.LOOP);
        assertEquals(-1, view().timeline().playing().sign());
        String fitting = ((Button) room.find("#play-settings")).getText();
        assertTrue(fitting.matches("\\d+ \\w+/s"), fitting);
        robot.clickOn(room.find("#play-settings"));
        until(() -> robot.lookup("#play-speed").tryQuery().isPresent());
        TextField speed = robot.lookup("#play-speed").query();
        robot.clickOn(speed);
        fx(speed::selectAll);
        robot.write("6 h/s").push(KeyCode.ENTER);
        until(() -> new Speed(21_600_000).equals(view().timeline().playing().speed()));
        assertEquals("6 hours a second", label(robot, "#play-speed-words"));
        fx(speed::selectAll);
        robot.write("quickly").push(KeyCode.ENTER);
        until(() -> label(robot, "#play-speed-wrong").contains("6 h/s"));
        robot.push(KeyCode.ESCAPE);
        focus();
        robot.type(KeyCode.PERIOD);
        until(() -> ((Button) room.find("#play-settings")).getText().equals("12 h/s"));
        robot.type(KeyCode.COMMA, KeyCode.COMMA);
        until(() -> ((Button) room.find("#play-settings")).getText().equals("3 h/s"));
    }

    @Test
    void whatIsReadStandsUnderTheFieldBeforeItIsTaken(FxRobot robot) throws Exception {
        Interval before = view().playhead();
        focus();
        robot.type(KeyCode.T);
        TextField now = (TextField) room.find("#now");
        until(now::isFocused);
        fx(now::selectAll);
        robot.write("5/6");
        until(() -> robot.lookup("#time-read").tryQuery().isPresent() && label(robot, "#time-read").startsWith("Tuesday 5 June 2018"));
        assertEquals("Read as 5 June, the day first; not as 6 May.", label(robot, "#time-error"));
        assertEquals(before, view().playhead(), "nothing moves yet");
        robot.push(KeyCode.ESCAPE);
        until(() -> room.find("#timeline").isFocused() && now.getText().equals("2018-05-20"));
        robot.type(KeyCode.T);
        until(now::isFocused);
        fx(now::selectAll);
        robot.write("19/5");
        until(() -> label(robot, "#time-read").equals("Saturday 19 May 2018, whole day, Damascus"));
        robot.push(KeyCode.ENTER);
        until(() -> view().playhead().from().toString().equals("2018-05-18T21:00:00Z"));
        focus();
        robot.press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
        until(() -> view().playhead().equals(before));
    }

    @Test
    void choosingAnEventOutsideTheMomentGoesThereAndBackReturns(FxRobot robot) throws Exception {
        focus();
        robot.clickOn(room.find("#mode-moment"));
        until(() -> view().mode() == Mode.MOMENT);
        Interval before = view().playhead();
        String id = room.desktop.session().dataset().events().stream().filter(e -> e.when().latestEnd() != null
            && !e.when().latestEnd().isAfter(before.from())).findFirst().orElseThrow().id();
        fx(() -> room.desktop.session().commit(v -> v.withSelection(org.masar.state.Selection.ofEvent(id))));
        until(() -> view().playhead().from().isBefore(before.from()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> view().playhead().equals(before));
    }

    @Test
    void stepsGoByTheUnitThatWasChosen(FxRobot robot) throws Exception {
        fx(() -> room.desktop.session().set(s -> s.withGrip(s.grip().with(java.time.temporal.ChronoUnit.MONTHS))));
        focus();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        until(() -> view().playhead().from().toString().equals("2018-06-19T21:00:00Z"));
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        until(() -> view().playhead().from().toString().equals("2018-04-19T21:00:00Z"));
    }
}
