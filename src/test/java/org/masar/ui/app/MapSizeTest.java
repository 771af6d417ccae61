package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.draw.Plate;
import org.masar.ui.Fx;
import org.masar.ui.control.Texts;
import org.masar.ui.map.MapView;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.ui.session.Work;
import org.masar.ui.timeline.TimelineView;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapSizeTest {
    @TempDir
    Path home;
    private int first;

    @Test
    void theFirstIsThatOfTheWindowOnASmallScreen() {
        Region map = new Region();
        Fx.run(() -> {
            Session session = new Session(new Work(Runnable::run));
            Window w = new Window(session, new Texts(session.settingsProperty()), map, new Region(), Math.round(1280 * 0.92), Math.round(800 * 0.92),
                new Window.Panels(java.util.Map.of(), sizes -> { }));
            w.scene().getRoot().resize(w.scene().getWidth(), w.scene().getHeight());
            w.scene().getRoot().layout();
        });
        assertEquals(MapSize.FIRST, new MapSize((int) map.getWidth(), (int) map.getHeight(), 1));
    }

    @Test
    void theNextWindowFindsItsFirstPictureOfTheMapPainted() throws Exception {
        Document document = Document.read(Desk.FIRST, Opener.standard(), new LeftFiles(null, java.time.Clock.systemUTC()));
        MapSize size = shown(document, new Painter(Ground.plain()), new AtomicInteger());
        AtomicInteger painted = new AtomicInteger();
        Painter painter = new Painter(new Counted(Ground.plain(), painted));
        Settings s = Settings.FIRST;
        Warmth.of(painter, document.opened().dataset(), document.opened().start().withTheme(s.theme()).withLanguage(s.language()), s.aids().drawn(size.width()), size);
        int before = painted.get();
        assertEquals(size, shown(document, painter, painted));
        assertEquals(before, first, "the ground was painted again");
    }

    /** Opens a window until its map is painted, notes how often the ground was by then, and gives the size that the window kept. */
    private MapSize shown(Document document, Painter painter, AtomicInteger painted) throws Exception {
        Opener opener = Opener.standard();
        SettingsFile file = new SettingsFile(home);
        Stage stage = FxToolkit.registerStage(Stage::new);
        Desktop[] desktop = new Desktop[1];
        Fx.run(() -> {
            desktop[0] = new Desktop(stage, new Start(home, file, file.read(Settings.FIRST), opener, Desk.FIRST,
                CompletableFuture.completedFuture(document), CompletableFuture.completedFuture(painter), new Fonts(), Clock.systemUTC()), uri -> { });
            desktop[0].show();
            ((MapView) stage.getScene().lookup("#map")).firstPaintedProperty().addListener((o, was, is) -> first = painted.get());
        });
        Fx.await(((MapView) stage.getScene().lookup("#map")).firstPaintedProperty());
        Fx.await(((TimelineView) stage.getScene().lookup("#timeline")).firstPaintedProperty());
        Fx.run(() -> {
            desktop[0].close();
            stage.hide();
        });
        return file.read(Settings.FIRST).map();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "858", "858x562", "0x562@1", "858x562@0", "99999x562@1", "ax562@1", "858x562@NaN"})
    void aSizeThatNoMapHasIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> MapSize.parse(text));
    }

    /** A ground that counts how often it is painted. */
    private record Counted(Ground ground, AtomicInteger times) implements Ground {
        @Override
        public void paint(Plate plate, java.awt.Graphics2D pen) {
            times.incrementAndGet();
            ground.paint(plate, pen);
        }

        @Override
        public void paintFurniture(Plate plate, java.awt.Graphics2D pen) {
            ground.paintFurniture(plate, pen);
        }
    }
}
