package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.geo.Viewport;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.ui.map.MapView;
import org.testfx.api.FxRobot;

class JourneyTest extends Journey {
    @Test
    void theBuiltInDatasetIsCountedListedAndNamed(FxRobot robot) throws Exception {
        assertEquals("25 of 25 events", room.text("#count"));
        assertEquals("Southern Damascus, May 2018", room.text("#title"));
        until(() -> room.find("#event-first-batch") != null);
        assertEquals("Damascus, UTC+3", room.text("#zone"));
        assertEquals("2018-05-20", fx(() -> ((TextField) room.find("#now")).getText()));
    }

    @Test
    void choosingAnEventShowsEveryClaimWithVoiceAndSource(FxRobot robot) throws Exception {
        until(() -> room.find("#event-first-batch") != null);
        robot.clickOn(room.find("#event-first-batch"));
        until(() -> room.find("#differ") != null);
        int claims = room.desktop.session().dataset().event("first-batch").orElseThrow().claims().size();
        assertEquals(claims, fx(() -> room.find("#event-card").lookupAll(".claim").size()));
        assertEquals(claims, fx(() -> room.find("#event-card").lookupAll(".claim .source").size()));
        assertTrue(fx(() -> room.texts()).contains("denies"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> room.desktop.session().view().selection().event() == null && room.find("#differ") == null);
    }

    @Test
    void aTypedTimeMovesEverythingAndAWrongOneNothing(FxRobot robot) throws Exception {
        robot.clickOn(room.find("#mode-moment"));
        TextField now = (TextField) room.find("#now");
        robot.clickOn(now);
        fx(() -> {
            now.selectAll();
            return null;
        });
        robot.write("21 May 2018, 09:30").push(KeyCode.ENTER);
        until(() -> room.find("#event-hajar-ceasefire") != null || room.desktop.session().visible().count() < 25);
        assertEquals("2018-05-21 09:30", now.getText());
        String count = room.text("#count");
        fx(() -> {
            now.selectAll();
            return null;
        });
        robot.write("31/2/2018").push(KeyCode.ENTER);
        until(() -> now.getParent().getStyleClass().contains("wrong"));
        assertEquals(count, room.text("#count"));
        robot.push(KeyCode.ESCAPE);
        until(() -> now.getText().equals("2018-05-21 09:30"));
    }

    @Test
    void steppingGoesFromEventToEvent(FxRobot robot) throws Exception {
        var from = room.desktop.session().view().playhead();
        robot.clickOn(room.find("#step-forward"));
        until(() -> room.desktop.session().view().playhead().from().isAfter(from.from()));
        robot.clickOn(room.find("#step-back"));
        until(() -> !room.desktop.session().view().playhead().from().isAfter(from.from()));
        robot.clickOn(room.find("#play"));
        until(() -> room.desktop.session().view().selection().event() != null);
        robot.clickOn(room.find("#play"));
    }

    @Test
    void aBrokenFileOpensWithItsSoundPartAndTheSpots(@TempDir Path folder) throws Exception {
        openBroken(folder);
        until(() -> room.find("#problems") != null && room.text("#title").equals("Broken"));
        List<String> texts = fx(() -> room.texts());
        assertTrue(texts.stream().anyMatch(t -> t.matches(".*broken\\.json:6:\\d+")), texts.toString());
    }

    @Test
    void aFileThatIsNoDatasetSaysSoAndLeavesTheOpenOne(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("photo.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        fx(() -> {
            room.desktop.open(file.toString());
            return null;
        });
        until(() -> room.find("#notice").isVisible());
        assertTrue(room.text("#notice-text").startsWith("photo.png"), room.text("#notice-text"));
        assertEquals("25 of 25 events", room.text("#count"));
        assertEquals("Southern Damascus, May 2018", room.text("#title"));
    }

    @Test
    void twoMapsOpenAndCloseByOneKeyAndLeaveAllVoicesAndNoFault(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> room.find("#map-beside") != null && room.desktop.session().secondProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> room.find("#map-beside") == null && room.text("#count").startsWith("25"));
        assertEquals(List.of(), room.desktop.session().view().voices());
        assertFalse(Files.exists(home.resolve("masar.log")), "a fault was written to the log");
    }

    @Test
    void thePictureInTheFileShowsWhatTheMapShows(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("map.svg");
        MapView map = (MapView) room.find("#map");
        String size = fx(() -> {
            room.desktop.session().edit(v -> v.withSelection(Selection.ofEvent("baghuz")).withLanguage("ar"));
            room.desktop.outlet().write(file);
            Viewport shown = map.shownProperty().get().viewport();
            return Math.round(shown.width()) + " " + Math.round(shown.height());
        });
        until(() -> room.text("#notice-text").contains("map.svg") && Files.exists(file));
        String svg = Files.readString(file);
        assertTrue(svg.contains("تدمر") && svg.contains("جنوب دمشق"));
        assertTrue(svg.contains("viewBox=\"0 0 " + size + "\""), svg.substring(0, 1500));
    }

    @Test
    void aPictureThatCannotBeWrittenSaysWhyAndLeavesNothing(@TempDir Path folder) throws Exception {
        fx(() -> {
            room.desktop.outlet().write(folder.resolve("none").resolve("map.png"));
            return null;
        });
        until(() -> room.text("#notice-text").contains("does not exist"));
        fx(() -> {
            room.desktop.outlet().write(folder.resolve("map.gif"));
            return null;
        });
        until(() -> room.text("#notice-text").startsWith("map.gif"));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFileChangedOnDiskOffersToReload(@TempDir Path folder, FxRobot robot) throws Exception {
        Path file = folder.resolve("own.json");
        String text = "{\"masar\": 1, \"id\": \"own\", \"title\": {\"en\": \"First\"}, \"events\": []}";
        Files.writeString(file, text);
        fx(() -> {
            room.desktop.open(file.toString());
            return null;
        });
        until(() -> room.text("#title").equals("First"));
        Files.write(file, text.replace("First", "Second one").getBytes(StandardCharsets.UTF_8));
        until(() -> room.find("#notice").isVisible() && room.text("#notice-text").startsWith("own.json was changed"));
        robot.clickOn(room.find("#notice-action"));
        until(() -> room.text("#title").equals("Second one"));
    }

    @Test
    void arabicMirrorsTheWindowButNotTheMapAndLeavesNoEnglish(FxRobot robot) throws Exception {
        robot.clickOn(room.find("#language"));
        until(() -> room.text("#title").contains("دمشق"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, fx(() -> room.find("#event-list").getEffectiveNodeOrientation()));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, fx(() -> room.find("#map").getEffectiveNodeOrientation()));
        assertTrue(fx(() -> room.find("#map").localToScene(room.find("#map").getBoundsInLocal()).getMinX()) > 100, "the side is left");
        List<String> left = fx(() -> room.texts()).stream().filter(t -> t.matches(".*[A-Za-z]{4,}.*")).toList();
        assertEquals(List.of(), left, "still in English");
        assertTrue(room.text("#count").startsWith("٢٥"), room.text("#count"));
    }

    @Test
    void theChoiceOfMapsLeadsToWhatTheMapIsMadeOf(FxRobot robot) throws Exception {
        robot.clickOn(room.find("#map-layers"));
        until(() -> robot.lookup("#layers-about-map").tryQuery().isPresent());
        robot.clickOn("#layers-about-map");
        until(() -> robot.lookup("#about-map").tryQuery().isPresent());
    }

    @Test
    void settingsAreKeptForTheNextRun(FxRobot robot) throws Exception {
        robot.clickOn(room.find("#look"));
        robot.clickOn(room.find("#hints-close"));
        until(() -> room.find("#hints") == null && room.desktop.session().settings().theme() == Theme.DARK);
        close();
        open();
        assertEquals(Theme.DARK, room.desktop.session().settings().theme());
        assertEquals(Theme.DARK, room.desktop.session().view().theme());
        assertFalse(fx(() -> room.find("#hints") != null));
        assertEquals(1, ((ListView<?>) room.find("#event-list")).lookupAll(".virtual-flow").size());
    }
}
