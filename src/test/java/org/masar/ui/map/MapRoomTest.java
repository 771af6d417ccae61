package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.draw.map.Gathering;
import org.masar.geo.Pixel;
import org.masar.state.Notebook;
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
class MapRoomTest {
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private MapView map;
    private MapRoom room;

    @Start
    void start(Stage stage) {
        session.set(s -> s.withMotion(Settings.Motion.REDUCED));
        map = new MapView(session, key -> key);
        map.painterProperty().set(new Painter(Ground.plain()));
        room = new MapRoom(map, session.settingsProperty());
        stage.setScene(new Scene(room, 900, 560));
        stage.show();
        session.open(Gathering.of(5), ViewState.START, Notebook.EMPTY);
    }

    @AfterEach
    void end() {
        Fx.run(() -> map.setSkin(null));
        work.close();
    }

    @Test
    void atTwiceTheTextTheMapIsPaintedTwiceAsLargeAndAMarkIsHitWhereItIsSeen(FxRobot robot) throws Exception {
        Fx.await(map.firstPaintedProperty());
        assertEquals(1, map.shownProperty().get().scale());
        Fx.run(() -> session.set(s -> s.withTextPercent(200)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> map.shownProperty().get().viewport().width() == 450);
        assertEquals(2, map.shownProperty().get().scale());
        Pixel disc = Fit.viewport(session.dataset(), session.view(), 450, 280).toPixel(Gathering.SQUARE);
        robot.clickOn(room.localToScreen(2 * disc.x() + 24, 2 * disc.y()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> map.lookup("#spread-e0") != null && map.lookup("#spread-e0").isVisible());
    }

    @Test
    void onceItsEndHasComeItFollowsNoLonger() throws Exception {
        Fx.run(() -> {
            room.dispose();
            room.dispose();
            session.set(s -> s.withTextPercent(150));
            room.layout();
        });
        assertEquals(900, map.getWidth());
    }
}
