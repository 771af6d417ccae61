package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.masar.check.Checks;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.read.MapReaders;
import org.masar.read.Readers;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.ui.session.Settings;

/**
 * Starts the window. Dataset and basemap are read, and the fonts of the painter warmed, while the toolkit starts.
 *
 * <p>An {@link Application} only because opening links and folders needs one; the toolkit is started by {@link #open}.
 */
public final class App extends Application {
    private final Start start;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> shown = new CompletableFuture<>();

    private App(Start start) {
        this.start = start;
    }

    /**
     * Opens the window on the first of the files that is a dataset, with maps, pictures and saved views in it, else on the dataset opened last, else on the built-in one; returns when the window
     * has been closed. The property {@code masar.smoke} opens the built-in one, writes nothing, and closes after the first frame.
     *
     * @throws RuntimeException as the toolkit throws it, where there is no display or its libraries are missing
     */
    public static void open(List<String> files) {
        boolean smoke = Boolean.getBoolean("masar.smoke");
        Path home = Home.of(System.getProperties(), System.getenv());
        SettingsFile file = new SettingsFile(home);
        Settings first = Settings.FIRST.withLanguage(Locale.getDefault().getLanguage().equals("ar") ? "ar" : "en");
        Kept kept = smoke ? new Kept(first, List.of(), true, MapSize.FIRST) : file.read(first);
        List<Path> beside = files.stream().filter(f -> Document.fileOf(f).filter(p -> MapReaders.isMap(p) || Recalling.recognises(p)).isPresent())
            .map(Path::of).toList();
        List<String> datasets = files.stream().filter(f -> beside.stream().noneMatch(m -> m.toString().equals(f))).toList();
        String name = smoke ? Desk.FIRST : !datasets.isEmpty() ? datasets.get(0) : kept.recent().isEmpty() ? Desk.FIRST : kept.recent().get(0);
        Opener opener = Opener.reading(Tables.kept(home));
        LeftFiles left = new LeftFiles(smoke ? null : home, Clock.systemUTC());
        CompletableFuture<Document> document = CompletableFuture.supplyAsync(() -> read(opener, name, left));
        Settings s = kept.settings();
        Fonts fonts = new Fonts();
        CompletableFuture<Painter> cold =
            CompletableFuture.supplyAsync(() -> new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), new Text(fonts))));
        CompletableFuture<Painter> painter = cold.thenCombine(document.handle((d, unread) -> d), (p, d) -> d == null ? p
            : Warmth.of(p, d.opened().dataset(), d.start().withTheme(s.theme()).withLanguage(s.language()), s.aids().drawn(kept.map().width()), kept.map()));
        App app = new App(new Start(home, smoke ? null : file, kept, opener, name, document, painter, fonts, Clock.systemUTC(),
            beside.stream().map(Path::toAbsolutePath).toList()));
        Platform.startup(app::begin);
        app.await();
    }

    /** Reads the first dataset; the rules need not run at each start over what the program brings, since its tests hold it to them. */
    private static Document read(Opener all, String name, LeftFiles files) {
        Opener opener = name.startsWith(Opener.BUILT_IN) ? new Opener(Readers.all(), new Checks(List.of())) : all;
        try {
            String full = Document.fileOf(name).map(p -> p.toAbsolutePath().toString()).orElse(name);
            return Document.read(full, opener, files);
        } catch (IOException | org.masar.read.NoDataset e) {
            throw new java.util.concurrent.CompletionException(e);
        }
    }

    private void begin() {
        try {
            start(new Stage());
            shown.complete(null);
        } catch (RuntimeException | Error e) {
            shown.completeExceptionally(e);
        }
    }

    @Override
    public void start(Stage stage) {
        Desktop desktop = new Desktop(stage, start, uri -> getHostServices().showDocument(uri));
        stage.setOnHidden(e -> {
            desktop.close();
            closed.countDown();
            // Later: ended now, the toolkit would be gone before the window has let go of its scene.
            Platform.runLater(Platform::exit);
        });
        desktop.show();
    }

    private void await() {
        try {
            shown.get();
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Platform.exit();
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }
}
