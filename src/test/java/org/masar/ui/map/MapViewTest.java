package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.Fx;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.ui.session.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private MapView map;
    private StackPane root;

    @Start
    void start(Stage stage) {
        map = new MapView(session, key -> key);
        map.painterProperty().set(new Painter(Ground.plain()));
        root = new StackPane(map);
        stage.setScene(new Scene(root, 800, 500));
        stage.show();
        session.set(s -> s.withMotion(Settings.Motion.REDUCED));
        session.open(Crossing.dataset(), ViewState.START, Notebook.EMPTY);
    }

    @AfterEach
    void end() {
        Fx.run(() -> map.setSkin(null));
        work.close();
    }

    @Test
    void theWheelZoomsWhereThePointerIsAndSettlesAsOneStepBack(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        Viewport before = viewport();
        Pixel corner = before.toPixel(Crossing.WEST);
        robot.moveTo(at(corner));
        Fx.run(() -> Fx.wheel(map, corner.x(), corner.y(), 120));
        WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, session.canGoBackProperty());
        Viewport after = viewport();
        assertTrue(after.zoom() > before.zoom(), "zoomed in");
        assertEquals(corner.x(), after.toPixel(Crossing.WEST).x(), 2);
        Fx.run(session::back);
        assertNull(session.view().camera());
    }

    @Test
    void theTimeUnderThePointerOnTheTimelineStandsInTheMapsCornerAndNothingIsPaintedForIt() throws Exception {
        Fx.await(map.firstPaintedProperty());
        Fx.await(map.sharpProperty());
        Label time = (Label) map.lookup("#map-time");
        Frame before = map.shownProperty().get();
        assertFalse(time.isVisible());
        Fx.run(() -> session.pointedTimeProperty().set("Sun 20 May 2018, 05:15 Damascus"));
        assertTrue(time.isVisible());
        assertEquals("Sun 20 May 2018, 05:15 Damascus", time.getText());
        assertTrue(time.getBoundsInParent().getMaxX() < 800 && time.getBoundsInParent().getMinX() > 400, time.getBoundsInParent().toString());
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(before, map.shownProperty().get());
        assertTrue(map.sharpProperty().get());
        Fx.run(() -> session.pointedTimeProperty().set(""));
        assertFalse(time.isVisible());
    }

    @Test
    void aClickSelectsTheEventUnderItAndAClickBesideItSelectsNothing(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        Pixel mark = viewport().toPixel(Crossing.EAST);
        robot.clickOn(at(mark), MouseButton.PRIMARY);
        assertEquals(Selection.ofEvent("east"), session.view().selection());
        robot.clickOn(at(new Pixel(400, 480)), MouseButton.PRIMARY);
        assertEquals(Selection.NONE, session.view().selection());
    }

    @Test
    void draggingMovesTheMapWithThePointer(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        Pixel from = viewport().toPixel(Crossing.WEST);
        robot.drag(at(new Pixel(400, 400))).dropTo(at(new Pixel(440, 380)));
        Pixel to = viewport().toPixel(Crossing.WEST);
        assertEquals(40, to.x() - from.x(), 1);
        assertEquals(-20, to.y() - from.y(), 1);
    }

    @Test
    void keysZoomPanAndFitWhileTheMapHasTheFocus(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        double fitted = viewport().zoom();
        Fx.run(map::requestFocus);
        robot.type(KeyCode.PLUS);
        assertEquals(fitted + 1, viewport().zoom(), 1e-6);
        robot.type(KeyCode.RIGHT);
        assertTrue(viewport().toPixel(Crossing.WEST).x() < 400);
        robot.type(KeyCode.DIGIT0);
        assertNull(session.view().camera());
    }

    @Test
    void aFlightArrivesWhereACutWouldAndIsOneStepBack(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        double fitted = viewport().zoom();
        Fx.run(() -> {
            session.set(s -> s.withMotion(Settings.Motion.FULL));
            map.requestFocus();
        });
        robot.type(KeyCode.PLUS);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, session.canGoBackProperty());
        assertEquals(fitted + 1, viewport().zoom(), 1e-6);
        Fx.run(session::back);
        assertNull(session.view().camera());
    }

    @Test
    void takingTheSkinOffTwiceLetsEverythingGo() throws Exception {
        Fx.await(map.firstPaintedProperty());
        Skin<?> skin = map.getSkin();
        assertNotNull(skin);
        Fx.run(() -> {
            skin.dispose();
            skin.dispose();
        });
    }

    @Test
    void aMapThatLeftTheWindowIsNotKeptAliveByTheSession() throws Exception {
        Fx.await(map.firstPaintedProperty());
        WeakReference<MapView> left = new WeakReference<>(map);
        Fx.run(() -> {
            map.setSkin(null);
            root.getChildren().clear();
            map = new MapView(session, key -> key);
            root.getChildren().add(map);
        });
        Fx.awaitGone(left);
    }

    private Viewport viewport() {
        return Fit.viewport(session.dataset(), session.view(), 800, 500);
    }

    private javafx.geometry.Point2D at(Pixel p) {
        return map.localToScreen(p.x(), p.y());
    }
}
