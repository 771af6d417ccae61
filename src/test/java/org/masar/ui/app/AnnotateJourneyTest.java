package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.masar.ui.app.Room.until;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.state.Annotation;
import org.masar.state.Ink;
import org.testfx.api.FxRobot;

/** Draws over the map, restyles, takes it back and makes it again, by keys alone. */
class AnnotateJourneyTest extends Journey {
    private List<Annotation> notes() {
        return room.desktop.session().notebook().annotations();
    }

    private void tool(String id) throws Exception {
        fx(() -> room.find(id).requestFocus());
        new FxRobot().push(KeyCode.SPACE);
        until(() -> room.find("#annotations").isFocused());
    }

    @Test
    void anArrowAndArabicWordsAreDrawnRestyledTakenBackAndMadeAgain(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        until(() -> room.find("#annotate-strip") != null && room.find("#annotations").isFocused());
        tool("#annotate-tool-arrow");
        robot.push(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        assertEquals(Annotation.Kind.ARROW, notes().get(0).kind());
        fx(() -> room.find("#annotate-ink-blue").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> notes().get(0).style().ink() == Ink.BLUE);
        assertEquals(Ink.BLUE, room.desktop.session().settings().notes().of(Annotation.Kind.ARROW).ink());

        tool("#annotate-tool-text");
        robot.push(KeyCode.ENTER);
        until(() -> room.find("#annotation-text").isFocused());
        fx(() -> ((javafx.scene.control.TextArea) room.find("#annotation-text")).setText("خرجوا من هنا"));
        assertEquals(javafx.geometry.NodeOrientation.RIGHT_TO_LEFT, room.find("#annotation-text").getNodeOrientation());
        robot.push(KeyCode.ESCAPE);
        until(() -> notes().size() == 2 && notes().get(1).text().equals("خرجوا من هنا"));
        List<Annotation> before = notes();
        until(() -> room.find("#annotations").isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> !notes().equals(before));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> notes().equals(before));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> notes().size() == 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> notes().isEmpty());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        }
        until(() -> notes().equals(before));

        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        until(() -> !room.find("#annotations").isVisible());
        assertFalse(notes().isEmpty());
    }
}
