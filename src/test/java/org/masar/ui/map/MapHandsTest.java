package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.Fx;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.ui.session.Work;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Gives the map events as devices do that no test machine has: pinches, two fingers, wheels of fine steps, throws. */
@ExtendWith(ApplicationExtension.class)
class MapHandsTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private MapView map;

    @Start
    void start(Stage stage) {
        map = new MapView(session, key -> key);
        map.painterProperty().set(new Painter(Ground.plain()));
        stage.setScene(new Scene(new StackPane(map), 800, 500));
        stage.show();
        session.set(s -> s.withMotion(Settings.Motion.REDUCED));
        session.open(Crossing.dataset(), ViewState.START, Notebook.EMPTY);
    }

    @BeforeEach
    void sharp() throws Exception {
        Fx.await(map.sharpProperty());
    }

    @AfterEach
    void end() {
        Fx.run(() -> map.setSkin(null));
        work.close();
    }

    @Test
    void aPinchZoomsWhereTheFingersAre() {
        Viewport before = viewport();
        Pixel at = before.toPixel(Crossing.EAST);
        pinch(ZoomEvent.ZOOM_STARTED, at, 1);
        pinch(ZoomEvent.ZOOM, at, 1.5);
        pinch(ZoomEvent.ZOOM, at, 1.5);
        pinch(ZoomEvent.ZOOM_FINISHED, at, 1);
        assertEquals(before.zoom() + 2 * Math.log(1.5) / Math.log(2), viewport().zoom(), 1e-6);
        assertEquals(at.x(), viewport().toPixel(Crossing.EAST).x(), 0.5);
    }

    @Test
    void whileFingersPinchTheirScrollingAndTurningDoNothing() {
        Pixel at = new Pixel(400, 250);
        pinch(ZoomEvent.ZOOM_STARTED, at, 1);
        scroll(at, 30, 40, 2, true, false);
        fire(new RotateEvent(RotateEvent.ROTATE, 400, 250, 400, 250, false, false, false, false, true, false, 20, 20, pick(at)));
        assertNull(session.view().camera());
        pinch(ZoomEvent.ZOOM_FINISHED, at, 1);
        scroll(at, 30, 40, 2, true, false);
        assertNotNull(session.view().camera());
    }

    @Test
    void twoFingersPan() {
        Pixel before = viewport().toPixel(Crossing.WEST);
        scroll(new Pixel(400, 250), 30, -20, 2, true, false);
        assertEquals(before.x() + 30, viewport().toPixel(Crossing.WEST).x(), 0.5);
        assertEquals(before.y() - 20, viewport().toPixel(Crossing.WEST).y(), 0.5);
    }

    @Test
    void aFineWheelZoomsByPartsOfANotchAndItsRollingOnByNothing() {
        double before = viewport().zoom();
        for (int i = 0; i < 10; i++) {
            scroll(new Pixel(300, 200), 0, 4, 0, false, false);
        }
        assertEquals(before + MapMoves.NOTCH, viewport().zoom(), 1e-6);
        scroll(new Pixel(300, 200), 0, 40, 0, false, true);
        assertEquals(before + MapMoves.NOTCH, viewport().zoom(), 1e-6);
    }

    @Test
    void aRunOfNotchesIsOneStepOfBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            scroll(new Pixel(300, 200), 0, 40, 0, false, false);
        }
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, session.canGoBackProperty());
        Fx.run(session::back);
        assertNull(session.view().camera());
        assertFalse(session.canGoBackProperty().get());
    }

    @Test
    void shiftAndDragZoomsToTheBoxAndEscapeLetsItGo() {
        Viewport before = viewport();
        mouse(MouseEvent.MOUSE_PRESSED, new Pixel(200, 100), MouseButton.PRIMARY, 1, true);
        mouse(MouseEvent.MOUSE_DRAGGED, new Pixel(600, 350), MouseButton.PRIMARY, 1, true);
        assertTrue(map.lookup(".map-band").isVisible());
        mouse(MouseEvent.MOUSE_RELEASED, new Pixel(600, 350), MouseButton.PRIMARY, 1, true);
        assertFalse(map.lookup(".map-band").isVisible());
        assertEquals(before.zoom() + 1, viewport().zoom(), 1e-6);
        assertEquals(before.toLonLat(new Pixel(400, 225)).lat(), viewport().toLonLat(new Pixel(400, 250)).lat(), 1e-6);
        Viewport boxed = viewport();
        mouse(MouseEvent.MOUSE_PRESSED, new Pixel(200, 100), MouseButton.PRIMARY, 1, true);
        mouse(MouseEvent.MOUSE_DRAGGED, new Pixel(600, 350), MouseButton.PRIMARY, 1, true);
        Fx.run(() -> Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        mouse(MouseEvent.MOUSE_RELEASED, new Pixel(600, 350), MouseButton.PRIMARY, 1, true);
        assertEquals(boxed, viewport());
    }

    @Test
    void aDoubleClickZoomsInAtThePointerAndWithShiftOrTheRightButtonOut() {
        double before = viewport().zoom();
        Pixel at = viewport().toPixel(Crossing.WEST);
        click(at, MouseButton.PRIMARY, 2, false);
        assertEquals(before + 1, viewport().zoom(), 1e-6);
        assertEquals(at.x(), viewport().toPixel(Crossing.WEST).x(), 0.5);
        click(at, MouseButton.PRIMARY, 2, true);
        assertEquals(before, viewport().zoom(), 1e-6);
        click(at, MouseButton.SECONDARY, 2, false);
        assertEquals(before - 1, viewport().zoom(), 1e-6);
    }

    @Test
    void aThrownMapGlidesOnAsPartOfTheSameStep() throws Exception {
        Fx.run(() -> session.set(s -> s.withMotion(Settings.Motion.FULL)));
        Pixel before = viewport().toPixel(Crossing.WEST);
        Fx.run(() -> {
            send(MouseEvent.MOUSE_PRESSED, new Pixel(400, 250), MouseButton.PRIMARY, 1, false);
            long begun = System.nanoTime();
            for (int i = 1; i <= 10; i++) {
                while (System.nanoTime() - begun < i * 4_000_000L) {
                    Thread.onSpinWait();
                }
                send(MouseEvent.MOUSE_DRAGGED, new Pixel(400 - 10 * i, 250), MouseButton.PRIMARY, 1, false);
            }
            send(MouseEvent.MOUSE_RELEASED, new Pixel(300, 250), MouseButton.PRIMARY, 1, false);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, session.canGoBackProperty());
        assertTrue(viewport().toPixel(Crossing.WEST).x() < before.x() - 110, "glides beyond where it was let go");
        Fx.run(session::back);
        assertNull(session.view().camera());
    }

    @Test
    void whatIsSelectedElsewhereIsBroughtIntoViewWithoutAStepOfItsOwn() {
        Fx.run(() -> session.commit(v -> v.withCamera(new org.masar.state.Camera(Crossing.WEST, 11))));
        Fx.run(() -> session.commit(v -> v.withSelection(Selection.ofEvent("east"))));
        Pixel east = viewport().toPixel(Crossing.EAST);
        assertTrue(east.x() > 0 && east.x() < 800, east.toString());
        assertEquals(11, viewport().zoom());
        Fx.run(session::back);
        assertEquals(Selection.NONE, session.view().selection());
        assertEquals(Crossing.WEST, session.view().camera().centre());
    }

    @Test
    void measuringTakesClicksUntilEscapeAndDrawsTheirLengths() {
        Fx.run(map::toggleMeasure);
        click(new Pixel(200, 300), MouseButton.PRIMARY, 1, false);
        click(new Pixel(500, 300), MouseButton.PRIMARY, 1, false);
        assertEquals(Selection.NONE, session.view().selection());
        assertEquals(1, found("measure-total"));
        Fx.run(() -> Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false)));
        assertEquals(0, found("measure-total"));
        Fx.run(map::toggleMeasure);
        assertEquals(0, found("measure-dot"));
    }

    @Test
    void whoIsLostIsToldSoAndLedBack() {
        assertFalse(map.lookup("#map-lost").isVisible());
        Fx.run(() -> session.commit(v -> v.withCamera(new org.masar.state.Camera(new org.masar.model.LonLat(-60, -20), 7))));
        assertTrue(map.lookup("#map-lost").isVisible());
        assertTrue(map.lookup("#map-overview").isVisible());
        Fx.run(() -> ((javafx.scene.control.Button) map.lookup("#map-lost-back")).fire());
        assertFalse(map.lookup("#map-lost").isVisible());
        Fx.run(() -> session.set(s -> s.withAids(s.aids().withOverview(Aids.Overview.ALWAYS))));
        assertTrue(map.lookup("#map-overview").isVisible());
    }

    @Test
    void pointingAtAMarkSaysWhatItIsAtOnceAndNothingWhileTheMapIsDragged() {
        Pixel mark = viewport().toPixel(Crossing.EAST);
        mouse(MouseEvent.MOUSE_MOVED, mark, MouseButton.NONE, 0, false);
        assertTrue(map.lookup(".tip").isVisible());
        assertEquals(Selection.ofEvent("east"), session.hoverProperty().get());
        mouse(MouseEvent.MOUSE_PRESSED, mark, MouseButton.PRIMARY, 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, new Pixel(mark.x() - 40, mark.y()), MouseButton.PRIMARY, 1, false);
        assertFalse(map.lookup(".tip").isVisible());
        mouse(MouseEvent.MOUSE_RELEASED, new Pixel(mark.x() - 40, mark.y()), MouseButton.PRIMARY, 1, false);
    }

    private long found(String style) {
        return ((javafx.scene.Parent) map.lookup("#map-measure")).getChildrenUnmodifiable().stream()
            .filter(n -> n.getStyleClass().contains(style)).count();
    }

    private Viewport viewport() {
        return Fit.viewport(session.dataset(), session.view(), 800, 500);
    }

    private Node target() {
        return map.lookup(".picture");
    }

    private PickResult pick(Pixel p) {
        Point2D at = target().localToScene(p.x(), p.y());
        return new PickResult(target(), at.getX(), at.getY());
    }

    private void fire(GestureEvent e) {
        Fx.run(() -> Event.fireEvent(target(), e));
    }

    private void pinch(javafx.event.EventType<ZoomEvent> type, Pixel p, double factor) {
        fire(new ZoomEvent(type, p.x(), p.y(), p.x(), p.y(), false, false, false, false, true, false, factor, factor, pick(p)));
    }

    private void scroll(Pixel p, double dx, double dy, int fingers, boolean direct, boolean inertia) {
        fire(new ScrollEvent(ScrollEvent.SCROLL, p.x(), p.y(), p.x(), p.y(), false, false, false, false, direct, inertia, dx, dy, dx, dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, fingers, pick(p)));
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, Pixel p, MouseButton button, int clicks, boolean shift) {
        Fx.run(() -> send(type, p, button, clicks, shift));
    }

    private void click(Pixel p, MouseButton button, int clicks, boolean shift) {
        mouse(MouseEvent.MOUSE_PRESSED, p, button, clicks, shift);
        mouse(MouseEvent.MOUSE_RELEASED, p, button, clicks, shift);
    }

    private void send(javafx.event.EventType<MouseEvent> type, Pixel p, MouseButton button, int clicks, boolean shift) {
        Event.fireEvent(target(), new MouseEvent(type, p.x(), p.y(), p.x(), p.y(), button, clicks, shift, false, false, false,
            button == MouseButton.PRIMARY, button == MouseButton.MIDDLE, button == MouseButton.SECONDARY, false, false, true, pick(p)));
    }
}
