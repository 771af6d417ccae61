package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.nio.file.Files;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.read.mbtiles.MadeTiles;
import org.masar.read.online.TileServer;
import org.masar.state.Cartography;
import org.masar.ui.map.MapView;
import org.testfx.api.FxRobot;

/** Walks through the choice of maps as a user does: a file's map, a damaged one, one on a server that is asked about first. */
class MapJourneyTest extends Journey {
    /** Waits: each journey opens the window with maps of its own. */
    @Override
    void open() {
    }

    private String basemap() {
        return room.desktop.session().view().cartography().basemap();
    }

    private MapView map() {
        return (MapView) room.find("#map");
    }

    private static <T> T in(FxRobot robot, String id, Class<T> type) throws Exception {
        until(() -> robot.lookup(id).tryQuery().isPresent());
        return type.cast(robot.lookup(id).query());
    }

    @Test
    void aMapFromAFileIsChosenLeftAndChosenAgain(FxRobot robot) throws Exception {
        start(new MadeTiles().zoom(12, 36.25, 33.43, 36.36, 33.51).to(home.resolve("made.mbtiles")));
        until(() -> map().userMapProperty().get().stock() != null);
        robot.clickOn("#map-layers");
        RadioButton own = in(robot, "#layers-map-made-mbtiles", RadioButton.class);
        assertTrue(own.isSelected());
        CheckBox names = in(robot, "#layers-names-above", CheckBox.class);
        robot.clickOn(names);
        until(() -> map().userMapProperty().get().names() == org.masar.draw.UserMap.Names.HIDDEN);
        robot.clickOn("#layers-map-embedded");
        until(() -> basemap().equals(Cartography.EMBEDDED) && map().userMapProperty().get().stock() == null);
        robot.clickOn("#layers-map-satellite");
        until(() -> basemap().equals(Cartography.SATELLITE));
        robot.clickOn("#layers-map-made-mbtiles");
        until(() -> map().userMapProperty().get().stock() != null);
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#layers-map-embedded").tryQuery().isEmpty());
    }

    @Test
    void aDamagedFileIsSaidToBeOneAndTheEmbeddedMapStays(FxRobot robot) throws Exception {
        start(Files.writeString(home.resolve("broken.mbtiles"), "this is no database at all, only words"));
        until(() -> room.texts().stream().anyMatch(t -> t.contains("broken.mbtiles")));
        assertEquals(Cartography.EMBEDDED, basemap());
        assertTrue(map().userMapProperty().get().stock() == null);
    }

    @Test
    void noServerIsAskedBeforeTheUserAgrees(FxRobot robot) throws Exception {
        try (TileServer server = new TileServer(TileServer.send(404, "text/plain", new byte[0]))) {
            start();
            robot.clickOn("#map-layers");
            in(robot, "#layers-online-map", javafx.scene.Node.class);
            robot.clickOn("#layers-online-map");
            TextField name = in(robot, "#online-name", TextField.class), template = in(robot, "#online-template", TextField.class);
            TextField owner = in(robot, "#online-attribution", TextField.class);
            fx(() -> {
                name.setText("Made");
                template.setText(server.map().template());
                owner.setText("Maker");
            });
            robot.clickOn("#online-add");
            in(robot, "#consent", javafx.scene.Node.class);
            robot.push(KeyCode.ESCAPE);
            until(() -> robot.lookup("#consent").tryQuery().isEmpty());
            assertEquals(Cartography.EMBEDDED, basemap());
            assertEquals(0, server.asked.size(), "asked without consent");
            robot.clickOn("#map-layers");
            robot.clickOn(in(robot, "#layers-map-online-Made", RadioButton.class));
            robot.clickOn(in(robot, "#consent-yes", javafx.scene.Node.class));
            until(() -> basemap().equals("online: Made") && !server.asked.isEmpty());
        }
    }
}
