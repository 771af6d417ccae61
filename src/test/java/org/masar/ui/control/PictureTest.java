package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.ui.Fx;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PictureTest {
    /** Holds what was to be painted until the test lets it. */
    private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<int[]> painted = new ArrayList<>();
    private Picture<Integer, String> picture;
    private int state;

    @Start
    void start(Stage stage) {
        picture = new Picture<>((w, h, scale) -> state, (frame, pixels) -> {
            painted.add(pixels);
            return "painted " + frame;
        }, waiting::add, s -> {
            assertEquals("painted " + s.frame(), s.told());
            shown.add(s.frame());
        });
        stage.setScene(new Scene(picture, 60, 40));
        stage.show();
    }

    @Test
    void ofManyChangesOneIsPaintedAndTheLatestFollows() throws Exception {
        paintOne();
        for (int i = 1; i <= 50; i++) {
            int now = i;
            Fx.run(() -> {
                state = now;
                picture.repaint();
            });
            assertTrue(waiting.size() <= 1, "more than one paint is under way");
        }
        paintOne();
        paintOne();
        assertEquals(50, shown.get(2));
        assertTrue(shown.get(1) < 50, shown.toString());
        Fx.run(() -> { });
        assertTrue(waiting.isEmpty(), "nothing changed, yet something is painted");
    }

    @Test
    void theTwoBuffersTakeTurns() throws Exception {
        for (int i = 0; i < 4; i++) {
            paintOne();
            Fx.run(picture::repaint);
        }
        assertTrue(painted.get(0) != painted.get(1), "the buffer on the screen was painted into");
        assertTrue(painted.get(0) == painted.get(2) && painted.get(1) == painted.get(3), "a third buffer was made");
        assertEquals(60 * 40, painted.get(0).length);
    }

    @Test
    void afterItsEndItShowsAndAsksNothingMore() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !waiting.isEmpty());
        Fx.run(() -> {
            picture.dispose();
            picture.dispose();
            picture.repaint();
        });
        waiting.poll().run();
        Fx.run(() -> { });
        assertEquals(List.of(), shown);
        assertTrue(waiting.isEmpty());
    }

    private void paintOne() throws Exception {
        int before = shown.size();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !waiting.isEmpty());
        waiting.poll().run();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown.size() > before);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
