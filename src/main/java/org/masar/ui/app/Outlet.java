package org.masar.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.draw.Frame;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.export.Each;
import org.masar.export.ExportRequest;
import org.masar.export.Exporter;
import org.masar.export.Exporters;
import org.masar.export.FileWriting;
import org.masar.export.NotWritten;
import org.masar.export.Pages;
import org.masar.export.PagesWriting;
import org.masar.export.Preview;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.state.Camera;
import org.masar.state.Page;
import org.masar.state.Preset;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.ui.control.Texts;
import org.masar.ui.map.MapView;
import org.masar.ui.page.Choice;
import org.masar.ui.page.PageDialog;
import org.masar.ui.page.PrintDialog;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Lets pictures and pages of what shows out: into files, onto paper, onto the clipboard. FX thread only; paints and writes away from it. */
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
    private Choice last = Choice.FIRST;

    Outlet(Stage stage, Session session, Texts texts, MapView map) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.map = map;
    }

    private boolean ready() {
        return map.painterProperty().get() != null && request(Page.SCREEN).isPresent();
    }

    /** Asks how what shows is to be written, with a preview, and writes or prints it. */
    void lay() {
        if (!ready()) {
            return;
        }
        Painter painter = map.painterProperty().get();
        ExportRequest now = base();
        new PageDialog(stage, session, texts, (page, room) -> Preview.of(laid(now, page), painter, room[0], room[1]))
            .show(last, Exporters.all(painter).suffixes(), c -> last = c, this::choose, this::print);
    }

    /** Asks for a file, whose suffix says the format, and writes the picture of the map as it shows; the system asks before a file is replaced. */
    void quick() {
        choose(Choice.FIRST);
    }

    private void choose(Choice c) {
        if (!ready()) {
            return;
        }
        Exporters exporters = Exporters.all(map.painterProperty().get());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        exporters.suffixes().forEach(s -> chooser.getExtensionFilters().add(
            new FileChooser.ExtensionFilter(texts.get("export." + s), "*." + s)));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(Math.max(0, exporters.suffixes().indexOf(c.format()))));
        chooser.setInitialFileName(session.dataset().id() + "." + c.format());
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(named(file.toPath(), chooser.getSelectedExtensionFilter(), exporters), c);
        }
    }

    /** Adds the suffix of the chosen kind where the name has none that is known. */
    private static Path named(Path file, FileChooser.ExtensionFilter kind, Exporters exporters) {
        if (exporters.of(file.getFileName().toString()).isPresent() || kind == null) {
            return file;
        }
        return file.resolveSibling(file.getFileName() + kind.getExtensions().get(0).substring(1));
    }

    /** Writes the picture of the map as it shows. */
    void write(Path file) {
        write(file, Choice.FIRST);
    }

    /**
     * Writes what was chosen into the file, whose name was agreed to, or into files with numbers, about which it asks where there are some;
     * says so when all is there, or why it is not. What is cancelled leaves no file.
     */
    void write(Path file, Choice c) {
        Optional<ExportRequest> request = request(c.page());
        Optional<Exporter> exporter = Exporters.all(map.painterProperty().get()).of(file.getFileName().toString());
        if (request.isEmpty() || exporter.isEmpty()) {
            session.noticeProperty().set(Notice.of("notice.no-format", file.getFileName()));
            return;
        }
        Optional<Walkthrough> walk = session.notebook().walkthroughs().stream().findFirst();
        Each each = c.each() == null && exporter.get().tellsSteps() && walk.isPresent() ? Each.STEP : c.each();
        Pages pages;
        try {
            pages = each == null ? Pages.of(request.get()) : Pages.of(request.get(), each, walk);
        } catch (IllegalArgumentException none) {
            session.noticeProperty().set(Notice.of("notice.no-pages", texts.get("page.each." + each.word())));
            return;
        }
        List<Path> files = PagesWriting.files(file, exporter.get(), pages.leaves().size());
        long there = files.stream().filter(f -> !f.equals(file) && Files.exists(f)).count();
        if (there == 0 || replacing(there)) {
            write(file, exporter.get(), pages);
        }
    }

    private boolean replacing(long there) {
        Alert ask = new Alert(Alert.AlertType.CONFIRMATION);
        ask.initOwner(stage);
        ask.setTitle(texts.get("export.title"));
        ask.setHeaderText(null);
        ask.setContentText(texts.get("export.replace", there));
        ask.getDialogPane().setId("export-replace");
        ask.getDialogPane().setNodeOrientation(stage.getScene().getNodeOrientation());
        ButtonType yes = new ButtonType(texts.get("export.replace-yes"), ButtonBar.ButtonData.OK_DONE);
        ask.getButtonTypes().setAll(yes, new ButtonType(texts.get("action.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return ask.showAndWait().filter(b -> b == yes).isPresent();
    }

    private void write(Path file, Exporter exporter, Pages pages) {
        boolean[] whole = {true};
        UnaryOperator<ExportRequest> complete = r -> {
            whole[0] &= awaited(r);
            return r.with(r.userMap().now());
        };
        session.work().run(KEY, () -> {
            List<Path> written = PagesWriting.write(file, FileWriting.Existing.REPLACE, exporter, pages, complete,
                (done, of) -> Platform.runLater(() -> under(file, done, of)));
            return Notice.of(written.size() > 1 ? "notice.exported-files" : whole[0] ? "notice.exported" : "notice.exported-gaps", written.get(0), written.size());
        }, said -> session.noticeProperty().set(said), e -> session.noticeProperty().set(failed(file, e)));
        session.noticeProperty().set(cancellable("notice.exporting", file.getFileName()));
    }

    /** Waits for what a map on a server still sends, and tells whether all of it came. */
    private static boolean awaited(ExportRequest r) {
        boolean there = r.userMap().await(r.frame().viewport(), r.scale(), PATIENCE_MILLIS);
        return there && (r.userMap().stock() == null || r.userMap().stock().misses() == 0);
    }

    private void under(Path file, int done, int of) {
        if (of > 1 && session.work().running(KEY)) {
            session.noticeProperty().set(cancellable("notice.exporting-pages", file.getFileName(), Math.min(of, done + 1), of));
        }
    }

    private Notice cancellable(String key, Object... words) {
        return Notice.of(key, words).with("action.cancel", () -> {
            session.work().cancel(KEY);
            session.noticeProperty().set(null);
        });
    }

    private static Notice failed(Path file, Throwable e) {
        return e instanceof NotWritten n && n.reason() != NotWritten.Reason.OTHER ? Notice.of("unwritten." + n.reason().word(), file)
            : Notice.of("notice.not-exported", e instanceof IOException ? e.getMessage() : file + ": " + e);
    }

    /** Asks for a printer and its paper, and prints the page. */
    void print() {
        print(last);
    }

    private void print(Choice c) {
        if (!ready()) {
            return;
        }
        Painter painter = map.painterProperty().get();
        ExportRequest now = base();
        new PrintDialog(stage, session, texts, (page, room) -> Preview.of(laid(now, page), painter, room[0], room[1]))
            .show(c.page().isScreen() ? PrintDialog.first() : c.page(), page -> choose(new Choice("pdf", page, null)));
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        Painter painter = map.painterProperty().get();
        request(Page.SCREEN).ifPresent(r -> session.work().run("copy", () -> {
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

    /** Gives what shows now on a page; empty before anything shows. */
    Optional<ExportRequest> request(Page page) {
        return map.shownProperty().get() == null || session.dataset() == null ? Optional.empty() : Optional.of(laid(base(), page));
    }

    /** Gives what shows now, at the map's own size. A map that fits its places by itself does so on a page too, which has another shape. */
    private ExportRequest base() {
        Frame shown = map.shownProperty().get();
        Viewport at = shown.viewport();
        int width = (int) Math.round(at.width()), height = (int) Math.round(at.height());
        ViewState v = session.view();
        boolean there = Fit.viewport(session.dataset(), v, width, height).equals(at);
        return new ExportRequest(session.dataset(), there ? v : v.withCamera(new Camera(Mercator.toLonLat(at.centre()), at.zoom())), width, height, SCALE,
            shown.userMap()).with(session.notebook().annotations());
    }

    private static ExportRequest laid(ExportRequest now, Page page) {
        return page.paper().preset() != Preset.SCREEN ? now.on(page) : now.at(page.paper().dpi() / 96.0).on(page);
    }
}
