package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.check.Opener;
import org.masar.draw.Box;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.read.Opened;
import org.masar.state.Detail;
import org.masar.state.Notebook;
import org.masar.ui.Fx;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.ui.session.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the detail map as a hand and as a keyboard does, at the size that the map has in a window of 1280 by 800. */
@ExtendWith(ApplicationExtension.class)
class DetailPaneTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private MapView map;

    @Start
    void start(Stage stage) throws Exception {
        map = new MapView(session, key -> key);
        map.painterProperty().set(new Painter(Ground.plain()));
        stage.setScene(new Scene(new javafx.scene.layout.StackPane(map), 928, 430));
        stage.show();
        session.set(s -> s.withMotion(Settings.Motion.REDUCED));
        Opened o = Opener.standard().open("builtin:south-damascus-2018");
        session.open(o.dataset(), o.start(), Notebook.EMPTY);
    }

    @AfterEach
    void end() {
        Fx.run(() -> map.setSkin(null));
        work.close();
    }

    @Test
    void itIsThereAtFirstClosesByKeyAndOpensAgain(FxRobot robot) throws Exception {
        Node pane = shown();
        Fx.run(pane::requestFocus);
        robot.type(KeyCode.ESCAPE);
        until(() -> !pane.isVisible());
        assertEquals(Detail.State.CLOSED, session.view().detail().state());
        assertTrue(map.isFocused(), "the focus is not lost");
        Fx.run(map::toggleDetail);
        until(pane::isVisible);
        assertEquals(Detail.State.OPEN, session.view().detail().state());
    }

    @Test
    void draggingTheTitleMovesItAndTheViewKeepsWhere(FxRobot robot) throws Exception {
        Node pane = shown();
        double x = pane.getLayoutX(), y = pane.getLayoutY();
        var title = pane.localToScreen(60, 12);
        robot.drag(title).dropTo(title.add(-80, -20));
        until(() -> Math.abs(pane.getLayoutX() - (x - 80)) <= 4 && Math.abs(pane.getLayoutY() - (y - 20)) <= 4);
        assertFalse(Double.isNaN(session.view().detail().x()));
        Fx.run(session::back);
        until(() -> pane.getLayoutX() == x);
        assertEquals(Detail.AUTO, session.view().detail());
    }

    @Test
    void keysMoveResizeAndPin(FxRobot robot) throws Exception {
        Node pane = shown();
        double x = pane.getLayoutX(), w = pane.getBoundsInParent().getWidth();
        Fx.run(pane::requestFocus);
        robot.type(KeyCode.LEFT);
        until(() -> pane.getLayoutX() < x);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        until(() -> session.view().detail().width() > 0 && pane.getBoundsInParent().getWidth() != w);
        robot.type(KeyCode.P);
        assertNotNull(session.view().detail().place());
        robot.type(KeyCode.P);
        assertNull(session.view().detail().place());
        robot.type(KeyCode.A);
        until(() -> pane.getLayoutX() == x);
    }

    @Test
    void swappingShowsTheQuartersAndSwappingAgainTheCountry(FxRobot robot) throws Exception {
        Node pane = shown();
        Fx.run(pane::requestFocus);
        robot.type(KeyCode.S);
        until(() -> session.view().detail().swapped() && pane.isVisible());
        Fx.run(map::swapDetail);
        until(() -> !session.view().detail().swapped() && pane.isVisible());
        assertNull(session.view().camera());
    }

    @Test
    void theWheelOverItLeavesTheMapAlone(FxRobot robot) throws Exception {
        Node pane = shown();
        robot.moveTo(pane.localToScreen(100, 100)).scroll(3);
        assertNull(session.view().camera());
    }

    @Test
    void theCornerThatIsDrawnStaysWithinHalfTheMap() {
        Box start = new Box(600, 180, 300, 200);
        assertEquals(new Box(560, 160, 340, 220), DetailMoves.resized(start, -40, -20, 928, 440));
        assertEquals(464, DetailMoves.resized(start, -900, 0, 928, 440).width());
        assertEquals(240, DetailMoves.resized(start, 900, 0, 928, 440).width());
        assertEquals(new Box(0, 0, 300, 200), DetailMoves.moved(start, -2000, -2000, 928, 440));
    }

    private Node shown() throws Exception {
        Fx.await(map.firstPaintedProperty());
        until(() -> map.lookup("#detail-map") != null && map.lookup("#detail-map").isVisible());
        return map.lookup("#detail-map");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
