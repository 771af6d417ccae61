package org.masar.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.ui.control.Paragraph;
import org.masar.ui.session.Settings;
import org.testfx.util.WaitForAsyncUtils;

/** Opens a whole window for a journey, upon a plain ground and a home of its own. */
final class Room {
    private final Stage stage;
    final Desktop desktop;

    private Room(Stage stage, Desktop desktop) {
        this.stage = stage;
        this.desktop = desktop;
    }

    /** Opens the window on the FX thread. */
    static Room open(Stage stage, Path home, String name, Path... maps) {
        Opener opener = Opener.standard();
        SettingsFile file = new SettingsFile(home);
        LeftFiles left = new LeftFiles(home, Clock.systemUTC());
        CompletableFuture<Document> document = CompletableFuture.supplyAsync(() -> {
            try {
                return Document.read(name, opener, left);
            } catch (Exception e) {
                throw new java.util.concurrent.CompletionException(e);
            }
        });
        Desktop d = new Desktop(stage, new Start(home, file, file.read(Settings.FIRST), opener, name, document,
            CompletableFuture.completedFuture(new Painter(Ground.plain())), new Fonts(), Clock.systemUTC(), List.of(maps)), uri -> { });
        stage.setOnHidden(e -> d.close());
        d.show();
        return new Room(stage, d);
    }

    Node find(String id) {
        return stage.getScene().lookup(id);
    }

    String text(String id) {
        return find(id) instanceof Label l ? l.getText() : find(id) instanceof Paragraph p ? p.getText() : "";
    }

    /** Gives every text of a label or paragraph on the screen. */
    List<String> texts() {
        return Stream.concat(
                stage.getScene().getRoot().lookupAll(".label").stream().filter(n -> n instanceof Label).map(n -> ((Label) n).getText()),
                stage.getScene().getRoot().lookupAll(".paragraph").stream().map(n -> ((Paragraph) n).getText()))
            .filter(t -> t != null && !t.isBlank()).toList();
    }

    /** Waits until the condition holds; fails after some time. */
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return WaitForAsyncUtils.asyncFx(condition).get();
        });
    }
}
