package org.masar.ui.app;

import static org.masar.ui.app.Room.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.masar.state.ViewState;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the whole window on the dataset that comes with the program, upon a home of its own, and closes it again. */
@ExtendWith(ApplicationExtension.class)
abstract class Journey {
    @TempDir
    Path home;
    Room room;

    @BeforeEach
    void open() throws Exception {
        start();
        until(() -> room.text("#count").startsWith("25"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(this::shut);
    }

    /** Opens the window, with the user's maps, and waits until all of it is there. */
    void start(Path... maps) throws Exception {
        FxToolkit.registerPrimaryStage();
        room = FxToolkit.setupFixture(() -> Room.open(new Stage(), home, Desk.FIRST, maps));
        until(() -> room.find("#event-card") != null && room.find("#voices") != null && !room.text("#count").isEmpty());
    }

    /** Closes the window; on the FX thread. */
    void shut() {
        room.find("#map").getScene().getWindow().hide();
    }

    ViewState view() {
        return room.desktop.session().view();
    }

    static <T> T fx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get();
    }

    static void fx(Runnable task) throws Exception {
        WaitForAsyncUtils.asyncFx(task).get();
    }

    /** Opens a dataset of which one event is sound and one is not: the time in its sixth line is none. */
    void openBroken(Path folder) throws Exception {
        Path file = folder.resolve("broken.json");
        write(file);
        fx(() -> room.desktop.open(file.toString()));
    }

    private static void write(Path file) throws IOException {
        Files.writeString(file, """
            {"masar": 1, "id": "broken", "title": {"en": "Broken"}, "timeZone": "Asia/Damascus",
             "sources": [{"id": "s", "title": {"en": "S"}}], "voices": [{"id": "v", "label": {"en": "V"}}],
             "events": [
              {"id": "good", "title": {"en": "Good"}, "when": "2018-05-20",
               "claims": [{"voice": "v", "source": "s", "stance": "reports"}]},
              {"id": "bad", "title": {"en": "Bad"}, "when": "2018-13-40"}]}
            """);
    }
}
