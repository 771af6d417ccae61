package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.bench.SyntheticEvents;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.draw.map.Gathering;
import org.masar.geo.Pixel;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.ui.Fx;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.ui.session.Work;
import org.masar.view.Visible;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapSpreadTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private MapView map;

    @Start
    void start(Stage stage) {
        map = new MapView(session, key -> key);
        map.painterProperty().set(new Painter(Ground.plain()));
        stage.setScene(new Scene(new StackPane(map), 900, 560));
        stage.show();
        session.set(s -> s.withMotion(Settings.Motion.REDUCED));
        session.open(Gathering.of(5), ViewState.START, Notebook.EMPTY);
    }

    @AfterEach
    void end() {
        Fx.run(() -> map.setSkin(null));
        work.close();
    }

    @Test
    void aClickSpreadsWhatSharesASpotAndAClickOnOneSelectsIt(FxRobot robot) throws Exception {
        spreadByClick(robot);
        robot.clickOn("#spread-e3");
        assertEquals(Selection.ofEvent("e3"), session.view().selection());
        assertTrue(isThere("e3"), "it stays, to choose another");
        robot.clickOn(at(new Pixel(820, 520)));
        awaitGone("e3");
        assertEquals(Selection.ofEvent("e3"), session.view().selection(), "a click beside it only puts it together");
    }

    @Test
    void restingOnItSpreadsItUntilThePointerIsGone(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        robot.moveTo(at(disc()));
        robot.moveBy(1, 0);
        awaitThere("e0");
        robot.moveTo("#spread-e2");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Selection.ofEvent("e2"), session.hoverProperty().get(), "all panels know what is pointed at");
        robot.moveTo(at(new Pixel(840, 530)));
        awaitGone("e0");
        assertEquals(Selection.NONE, session.view().selection());
    }

    @Test
    void enterSpreadsTheSelectedPlaceAndArrowsWalkThroughIt(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        Fx.run(() -> {
            session.commit(v -> v.withSelection(Selection.ofPlace("square")));
            map.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        awaitThere("e0");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> map.lookup("#spread-e0").isFocused());
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertTrue(map.lookup("#spread-e2").isFocused());
        assertEquals(Selection.ofEvent("e2"), session.hoverProperty().get());
        robot.type(KeyCode.ENTER);
        assertEquals(Selection.ofEvent("e2"), session.view().selection());
        robot.type(KeyCode.ESCAPE);
        awaitGone("e2");
        assertEquals(Selection.ofEvent("e2"), session.view().selection(), "the first Escape puts it together");
        assertTrue(map.isFocused());
    }

    @Test
    void aDiscOfACrowdSaysWhatIsInItAndAClickLooksCloser(FxRobot robot) throws Exception {
        Fx.run(() -> session.open(SyntheticEvents.dataset(3000), ViewState.START, Notebook.EMPTY));
        Fx.await(map.firstPaintedProperty());
        ViewState v = session.view();
        Frame frame = new Frame(Visible.of(session.dataset(), v), Fit.viewport(session.dataset(), v, 900, 560), Looks.of(Theme.LIGHT), 1);
        HitMap hits = new Painter(Ground.plain()).paint(frame, new int[900 * 560]);
        HitMap.Heap disc = hits.heaps().stream().filter(h -> h.x() > 300 && h.x() < 600 && h.y() > 200 && h.y() < 400)
            .max(java.util.Comparator.comparingInt(HitMap.Heap::count)).orElseThrow();
        robot.moveTo(at(new Pixel(disc.x(), disc.y())));
        robot.moveBy(1, 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> map.lookupAll(".tip-title").stream().anyMatch(n -> ((javafx.scene.control.Label) n).getText()
            .startsWith(Integer.toString(disc.count()))));
        robot.clickOn(at(new Pixel(disc.x(), disc.y())));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> session.view().camera() != null && session.view().camera().zoom() > frame.viewport().zoom() + 0.5);
    }

    @Test
    void anotherViewPutsItTogether(FxRobot robot) throws Exception {
        spreadByClick(robot);
        Fx.run(() -> Fx.wheel(map, 700, 400, 40));
        awaitGone("e0");
    }

    @Test
    void everySpreadEventCanBeReadOut(FxRobot robot) throws Exception {
        spreadByClick(robot);
        assertEquals("Event 2", map.lookup("#spread-e1").getAccessibleText());
        assertNull(map.lookup("#spread-far"));
    }

    private void spreadByClick(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        robot.clickOn(at(disc()));
        awaitThere("e0");
    }

    private Pixel disc() {
        Pixel place = Fit.viewport(session.dataset(), session.view(), 900, 560).toPixel(Gathering.SQUARE);
        return new Pixel(Math.round(place.x()), Math.round(place.y()));
    }

    private boolean isThere(String event) {
        Node n = map.lookup("#spread-" + event);
        return n != null && n.isVisible();
    }

    private void awaitThere(String event) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isThere(event));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitGone(String event) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !isThere(event));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(Pixel p) {
        return map.localToScreen(p.x(), p.y());
    }
}
