package org.masar.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.draw.Frame;
import org.masar.draw.Painter;
import org.masar.export.ExportRequest;
import org.masar.export.Exporter;
import org.masar.export.Exporters;
import org.masar.export.FileWriting;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.state.Camera;
import org.masar.ui.control.Texts;
import org.masar.ui.map.MapView;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Lets pictures of the map out as it shows, into a file or onto the clipboard. FX thread only; paints and writes away from it. */
final class Outlet {
    /** Picture pixels for a logical one: sharp on a projector and in print at the size of a slide. */
    private static final double SCALE = 2;
    /** So long is waited for tiles that an online map still sends. */
    private static final long PATIENCE_MILLIS = 20_000;
    private static final String KEY = "export";

    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final MapView map;

    Outlet(Stage stage, Session session, Texts texts, MapView map) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.map = map;
    }

    /** Asks for a file, whose suffix says the format, and writes the picture into it; the system asks before a file is replaced. */
    void choose() {
        Painter painter = map.painterProperty().get();
        if (painter == null || request().isEmpty()) {
            return;
        }
        Exporters exporters = Exporters.all(painter);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        exporters.suffixes().forEach(s -> chooser.getExtensionFilters().add(
            new FileChooser.ExtensionFilter(texts.get("export." + s), "*." + s)));
        chooser.setInitialFileName(session.dataset().id() + "." + exporters.suffixes().get(0));
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(named(file.toPath(), chooser.getSelectedExtensionFilter(), exporters));
        }
    }

    /** Adds the suffix of the chosen kind where the name has none that is known. */
    private static Path named(Path file, FileChooser.ExtensionFilter kind, Exporters exporters) {
        if (exporters.of(file.getFileName().toString()).isPresent() || kind == null) {
            return file;
        }
        return file.resolveSibling(file.getFileName() + kind.getExtensions().get(0).substring(1));
    }

    /** Writes the picture; says so when it is there, or why it is not. What is cancelled leaves no file. */
    void write(Path file) {
        Optional<ExportRequest> request = request();
        Optional<Exporter> exporter = Exporters.all(map.painterProperty().get()).of(file.getFileName().toString());
        if (request.isEmpty() || exporter.isEmpty()) {
            session.noticeProperty().set(Notice.of("notice.no-format", file.getFileName()));
            return;
        }
        Notice under = Notice.of("notice.exporting", file.getFileName()).with("action.cancel", () -> {
            session.work().cancel(KEY);
            session.noticeProperty().set(null);
        });
        session.work().run(KEY, () -> {
            ExportRequest r = request.get();
            boolean whole = r.userMap().await(r.frame().viewport(), r.scale(), PATIENCE_MILLIS);
            FileWriting.write(file, FileWriting.Existing.REPLACE, out -> exporter.get().write(r.with(r.userMap().now()), out));
            return whole && (r.userMap().stock() == null || r.userMap().stock().misses() == 0) ? "notice.exported" : "notice.exported-gaps";
        }, said -> session.noticeProperty().set(Notice.of(said, file)), e -> session.noticeProperty().set(
            Notice.of("notice.not-exported", e instanceof IOException ? e.getMessage() : file + ": " + e)));
        session.noticeProperty().set(under);
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        Painter painter = map.painterProperty().get();
        request().ifPresent(r -> session.work().run("copy", () -> {
            Frame frame = r.frame();
            int width = Painter.width(frame), height = Painter.height(frame);
            int[] pixels = new int[width * height];
            painter.paint(frame, pixels);
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            return image;
        }, image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            session.noticeProperty().set(Notice.of("notice.copied"));
        }, e -> session.noticeProperty().set(Notice.of("notice.not-exported", String.valueOf(e.getMessage())))));
    }

    /** Gives what shows now, at the map's own place and size; empty before anything shows. */
    private Optional<ExportRequest> request() {
        Frame shown = map.shownProperty().get();
        if (shown == null || session.dataset() == null) {
            return Optional.empty();
        }
        Viewport at = shown.viewport();
        return Optional.of(new ExportRequest(session.dataset(), session.view().withCamera(new Camera(Mercator.toLonLat(at.centre()), at.zoom())),
            (int) Math.round(at.width()), (int) Math.round(at.height()), SCALE, shown.userMap())
            .with(session.notebook().annotations()));
    }
}
