package org.masar.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.draw.page.ComparedPage;
import org.masar.export.ComparedExporter;
import org.masar.export.FileWriting;
import org.masar.store.CsvText;
import org.masar.ui.compare.CompareView;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Opens and closes the comparison of the accounts in the window, and writes it into files. FX thread only. */
final class Comparing {
    private final Session session;
    private final Texts texts;
    private final Stage stage;
    private final Window window;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final Action csv;
    private final Action picture;
    private final Action toggle;
    private CompareView view;
    private Node before;

    Comparing(Session session, Texts texts, Stage stage, Window window) {
        this.session = session;
        this.texts = texts;
        this.stage = stage;
        this.window = window;
        csv = Action.of("compare-csv", "Shortcut+Shift+T", () -> save("csv")).when(open);
        picture = Action.of("compare-picture", "Shortcut+Shift+P", () -> save("png")).when(open);
        toggle = Action.of("compare", "Shortcut+Shift+D", this::turn).when(Bindings.createBooleanBinding(
            () -> session.dataset() != null && !session.dataset().questions().isEmpty(), session.datasetProperty()));
        session.viewProperty().addListener((o, was, is) -> {
            if (open.get() && is.isSplit() && !was.isSplit()) {
                close();
            }
        });
        session.datasetProperty().addListener((o, was, is) -> {
            if (open.get() && is.questions().isEmpty()) {
                close();
            }
        });
    }

    Action toggle() {
        return toggle;
    }

    Action csv() {
        return csv;
    }

    Action picture() {
        return picture;
    }

    /** Tells whether it is open. */
    ReadOnlyBooleanProperty openProperty() {
        return open;
    }

    private void turn() {
        if (open.get()) {
            close();
            return;
        }
        if (view == null) {
            view = new CompareView(session, texts, List.of(csv, picture), this::close);
        }
        before = window.scene().getFocusOwner();
        window.over(view);
        open.set(true);
        view.take();
    }

    private void close() {
        window.over(null);
        open.set(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void save(String suffix) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get((suffix.equals("csv") ? csv : picture).textKey()));
        chooser.setInitialFileName(session.dataset().id() + "-" + texts.get("compare.file") + "." + suffix);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(suffix.toUpperCase(Locale.ROOT), "*." + suffix));
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(file.toPath());
        }
    }

    /** Writes what is shown into a file, as its suffix says, in the background; says so in the strip when it is done or not. */
    void write(Path file) {
        List<List<String>> rows = view.rows();
        ComparedPage page = new ComparedPage(view.compared().orElseThrow(), session.dataset(), session.view());
        session.work().run("compare", () -> {
            FileWriting.write(file, FileWriting.Existing.REPLACE, out -> {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    out.write(CsvText.ofFile(rows).getBytes(StandardCharsets.UTF_8));
                } else {
                    ComparedExporter.png(page, 2, out);
                }
            });
            return true;
        }, ok -> session.noticeProperty().set(Notice.of("notice.written", file.getFileName())), e -> {
            if (e instanceof IOException) {
                session.noticeProperty().set(Notice.of("notice.unwritten", e.getMessage()));
            } else {
                throw new IllegalStateException("the comparison could not be written", e);
            }
        });
    }
}
