package org.masar.ui.app;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.export.FileWriting;
import org.masar.model.Dataset;
import org.masar.state.Notebook;
import org.masar.store.DatasetWriter;
import org.masar.store.Loss;
import org.masar.store.Writers;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Lets the data out in any format that is written, and says what that does not carry. FX thread only; writes away from it. */
final class DataOutlet {
    private static final int MOST_NAMED = 3;
    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Writers writers = Writers.all();

    DataOutlet(Stage stage, Session session, Texts texts) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
    }

    /** Asks for a file, whose suffix says the format, and writes the data into it; the system asks before a file is replaced. */
    void choose() {
        if (session.dataset() == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("data.title"));
        writers.list().forEach(w -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("data." + w.word()), "*" + w.suffix())));
        chooser.setInitialFileName(session.dataset().id() + writers.list().get(0).suffix());
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            String name = file.getName();
            int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
            write(writers.of(name).isPresent() || chosen < 0 ? file.toPath() : file.toPath().resolveSibling(name + writers.list().get(chosen).suffix()));
        }
    }

    /** Writes the data into the file in the format of its suffix; says so when it is there, or why it is not. */
    void write(Path file) {
        DatasetWriter writer = writers.of(file.getFileName().toString()).orElse(writers.list().get(0));
        Dataset d = session.dataset();
        Notebook n = session.notebook();
        session.work().run("data", () -> {
            FileWriting.write(file, FileWriting.Existing.REPLACE, out -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                writer.write(d, n, null, text);
                text.flush();
            });
            return writer.losses(d, n);
        }, lost -> session.noticeProperty().set(lost.isEmpty() ? Notice.of("notice.data-saved", file)
            : Notice.of("notice.data-saved-but", file.getFileName(), said(lost))), e -> session.noticeProperty().set(
            Notice.of("notice.not-saved", e instanceof IOException ? e.getMessage() : file + ": " + e)));
    }

    private String said(List<Loss> lost) {
        String language = session.settings().language();
        return lost.stream().limit(MOST_NAMED).map(l -> l.in(language)).collect(Collectors.joining("; ")) + (lost.size() > MOST_NAMED ? "; " + texts.get("data.more", lost.size() - MOST_NAMED) : "");
    }
}
