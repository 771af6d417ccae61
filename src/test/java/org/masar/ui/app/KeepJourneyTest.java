package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.masar.state.Mode;
import org.masar.state.SavedView;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Saves views, loses a window with them unsaved, and gets them back. */
class KeepJourneyTest extends Journey {
    private Path saved() {
        return home.resolve("views/south-damascus-2018.views.json");
    }

    private List<String> names() {
        return room.desktop.session().notebook().views().stream().map(v -> v.title().in("en")).toList();
    }

    private Stage stage() {
        return (Stage) room.find("#map").getScene().getWindow();
    }

    /** Names what is seen now, by keys alone. */
    private void save(FxRobot robot, String name) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        until(() -> room.find("#view-name") != null && room.find("#view-name").isFocused());
        fx(() -> ((TextField) room.find("#view-name")).clear());
        robot.write(name).push(KeyCode.ENTER);
        until(() -> names().contains(name));
    }

    private void recoveryIsReady() throws Exception {
        until(() -> Files.exists(home.resolve("recovery/1.lock")) && !room.desktop.session().work().running("recovery-open"));
    }

    @Test
    void aViewIsSavedLeftReturnedToRenamedMovedAndDeletedAndAllOfItUndone(FxRobot robot) throws Exception {
        save(robot, "Everything");
        fx(() -> room.desktop.session().commit(v -> v.withMode(Mode.MOMENT)));
        save(robot, "One moment");
        assertEquals(List.of("Everything", "One moment"), names());
        robot.clickOn(room.find("#saved-view-1"));
        until(() -> view().mode() == Mode.ALL);
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        until(() -> view().mode() == Mode.MOMENT);
        fx(() -> room.find("#saved-views").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> names().equals(List.of("One moment", "Everything")));
        robot.push(KeyCode.F2);
        until(() -> room.find("#view-new-name") != null);
        fx(() -> ((TextField) room.find("#view-new-name")).clear());
        robot.write("Noon").push(KeyCode.ENTER);
        until(() -> names().equals(List.of("Noon", "Everything")));
        fx(() -> room.find("#saved-views").requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> names().equals(List.of("Everything")));
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        until(() -> names().isEmpty());
        fx(() -> room.find("#map").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        until(() -> names().equals(List.of("Everything")));
    }

    @Test
    void theTitleSaysWhatIsNotSavedUntilItIsAndTheNextWindowHasIt(FxRobot robot) throws Exception {
        assertEquals("Southern Damascus, May 2018 – Masar", stage().getTitle());
        save(robot, "Kept");
        assertEquals("Southern Damascus, May 2018 (not saved) – Masar", stage().getTitle());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> stage().getTitle().equals("Southern Damascus, May 2018 – Masar"));
        assertTrue(Files.readString(saved()).contains("Kept"));
        until(() -> room.text("#notice-text").contains("south-damascus-2018.views.json"));
        FxToolkit.setupFixture(this::shut);
        start();
        assertEquals(List.of("Kept"), names());
        recoveryIsReady();
        assertEquals(null, fx(() -> room.find("#recovery")), "nothing to recover");
    }

    @Test
    void whatWasNotSavedWhenTheWindowWentIsOfferedLookedAtAndPutBack(FxRobot robot) throws Exception {
        recoveryIsReady();
        save(robot, "Nearly lost");
        until(() -> Files.exists(home.resolve("recovery/1.views.json")));
        FxToolkit.setupFixture(this::shut);
        assertFalse(Files.exists(saved()));
        start();
        until(() -> room.find("#recovery") != null);
        assertEquals(List.of(), names());
        assertTrue(room.text("#recovery-text").contains("one saved view"), room.text("#recovery-text"));
        robot.clickOn(room.find("#recovery-look"));
        until(() -> robot.lookup("#recovery-sheet").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#recovery-sheet").tryQuery().isEmpty());
        robot.clickOn(room.find("#recovery-restore"));
        until(() -> names().equals(List.of("Nearly lost")) && room.find("#recovery") == null);
        assertTrue(stage().getTitle().contains("not saved"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> Files.exists(saved()) && !stage().getTitle().contains("not saved"));
        until(() -> Files.list(home.resolve("recovery")).noneMatch(f -> f.toString().endsWith(".views.json")));
    }

    @Test
    void whatIsDiscardedIsAskedForAndGone(FxRobot robot) throws Exception {
        recoveryIsReady();
        save(robot, "Unwanted");
        until(() -> Files.exists(home.resolve("recovery/1.views.json")));
        FxToolkit.setupFixture(this::shut);
        start();
        until(() -> room.find("#recovery") != null);
        robot.clickOn(room.find("#recovery-discard"));
        until(() -> robot.lookup("#recovery-throw-away").tryQuery().isPresent());
        robot.clickOn("#recovery-throw-away");
        until(() -> room.find("#recovery") == null && !Files.exists(home.resolve("recovery/1.views.json")));
        assertEquals(List.of(), names());
    }

    @Test
    void closingWithUnsavedWorkAsksAndCanSaveOrStay(FxRobot robot) throws Exception {
        save(robot, "Asked for");
        Stage stage = stage();
        fx(() -> javafx.event.Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> robot.lookup("#leaving-stay").tryQuery().isPresent());
        robot.clickOn("#leaving-stay");
        until(() -> robot.lookup("#leaving-stay").tryQuery().isEmpty());
        assertTrue(stage.isShowing());
        fx(() -> javafx.event.Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> robot.lookup("#leaving-save").tryQuery().isPresent());
        robot.clickOn("#leaving-save");
        until(() -> !stage.isShowing());
        assertTrue(Files.readString(saved()).contains("Asked for"));
    }

    @Test
    void openingAnotherDatasetWithUnsavedWorkAsksFirst(FxRobot robot) throws Exception {
        save(robot, "Still here");
        openBroken(home);
        until(() -> robot.lookup("#leaving-give-up").tryQuery().isPresent());
        assertEquals("south-damascus-2018", room.desktop.session().dataset().id());
        robot.clickOn("#leaving-give-up");
        until(() -> room.desktop.session().dataset().id().equals("broken"));
        assertEquals(List.of(), names());
        assertFalse(Files.exists(saved()));
    }

    @Test
    void aBrokenViewsFileIsReportedAndItsSoundPartIsThere(FxRobot robot) throws Exception {
        Path file = home.resolve("d.json");
        Files.writeString(file, "{\"masar\": 1, \"id\": \"d\", \"title\": {\"en\": \"D\"}, \"timeZone\": \"UTC\"}");
        Files.writeString(home.resolve("d.views.json"), """
            {"masar": 1, "dataset": {"id": "d"}, "views": [
              {"id": "a", "title": {"en": "Sound"}, "view": {"mode": "all"}},
              {"id": "b", "title": {"en": "Cut""");
        fx(() -> room.desktop.open(file.toString()));
        until(() -> names().equals(List.of("Sound")));
        until(() -> room.find("#problem-list") instanceof ListView<?> l && l.getItems().size() == 1);
        assertTrue(room.texts().stream().anyMatch(t -> t.contains("d.views.json:3")), room.texts().toString());
        assertTrue(room.text("#notice-text").startsWith("d.views.json could not be read wholly"));
        save(robot, "New");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> Files.exists(home.resolve("d.views.broken.json")) && Files.readString(home.resolve("d.views.json")).contains("New"));
    }

    @Test
    void savedAsABundleTheWorkGoesOnInItAndEarlierVersionsComeBack(FxRobot robot) throws Exception {
        save(robot, "First");
        Path bundle = home.resolve("all.masar");
        fx(() -> room.desktop.keeping().write(bundle, ".masar"));
        until(() -> stage().getTitle().equals("Southern Damascus, May 2018 – Masar") && Files.exists(bundle) && names().equals(List.of("First"))
            && room.text("#notice-text").contains("all.masar"));
        save(robot, "Second");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> !stage().getTitle().contains("not saved"));
        FxToolkit.setupFixture(this::shut);
        start();
        fx(() -> room.desktop.open(bundle.toString()));
        until(() -> names().equals(List.of("First", "Second")));
        List<SavedView> before = room.desktop.saving().shelf().read(room.desktop.saving().shelf().versions().get(0).file()).notebook().views();
        assertEquals(List.of("First"), before.stream().map(v -> v.title().in("en")).toList());
    }

    @Test
    void aPictureThatIsDroppedGivesItsViewBackAndOneOfAnotherDatasetIsSaidToBe(FxRobot robot) throws Exception {
        var before = view();
        Path png = home.resolve("noon.png");
        fx(() -> room.desktop.session().commit(v -> v.withMode(Mode.MOMENT).withVoices(List.of("sohr"))));
        until(() -> room.desktop.session().visible().view().equals(view()));
        fx(() -> room.desktop.outlet().write(png));
        until(() -> Files.exists(png) && room.text("#notice-text").contains("noon.png"));
        fx(() -> room.desktop.session().commit(v -> before));
        fx(() -> room.desktop.inlet().dropped(png));
        until(() -> view().mode() == Mode.MOMENT && view().voices().equals(List.of("sohr")));
        openBroken(home);
        until(() -> room.desktop.session().dataset().id().equals("broken"));
        fx(() -> room.desktop.inlet().dropped(png));
        until(() -> room.text("#notice-text").contains("made from another dataset, “south-damascus-2018”"));
        robot.clickOn(room.find("#notice-action"));
        until(() -> room.desktop.session().dataset().id().equals("south-damascus-2018") && view().voices().equals(List.of("sohr")));
        Path plain = Files.writeString(home.resolve("plain.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        fx(() -> room.desktop.inlet().dropped(plain));
        until(() -> room.text("#notice-text").contains("this picture says nothing of a view in Masar"));
    }
}
