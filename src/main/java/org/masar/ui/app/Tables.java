package org.masar.ui.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.masar.read.Opened;
import org.masar.read.Tray;
import org.masar.read.TrayRow;
import org.masar.read.table.Fix;
import org.masar.read.table.Fixes;
import org.masar.state.Selection;
import org.masar.store.JsonText;
import org.masar.ui.control.Texts;
import org.masar.ui.open.ColumnsDialog;
import org.masar.ui.open.KeptMappings;
import org.masar.ui.open.TrayPanel;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Asks for the columns of tables, shows the rows that do not show, keeps what is put right in them, and takes rows from the clipboard. FX thread only. */
final class Tables {
    private final Session session;
    private final Texts texts;
    private final Desk desk;
    private final Path home;
    private final ColumnsDialog dialog;
    private final Window window;

    Tables(Stage stage, Session session, Texts texts, Desk desk, Window window, Path home) {
        this.session = session;
        this.texts = texts;
        this.desk = desk;
        this.window = window;
        this.home = home;
        this.dialog = new ColumnsDialog(stage, session, texts, kept(home));
    }

    /** Remembers columns in the user's folder. */
    static KeptMappings kept(Path home) {
        return new KeptMappings(home.resolve("columns"));
    }

    /** Says what a table that was opened holds, and asks at once where it can be read in two ways. */
    void opened(Document d) {
        Opened o = d.opened();
        if (!isTable(o) || d.file().isEmpty()) {
            return;
        }
        if (o.problems().list().stream().anyMatch(p -> p.said().key().equals("table.order"))) {
            ask(d.file().get());
        }
        if (!o.tray().isEmpty()) {
            Platform.runLater(this::tray);
        }
        session.noticeProperty().set(Notice.of("notice.table", o.dataset().events().size(), o.tray().count(TrayRow.Kind.UNDATED), o.tray().count(TrayRow.Kind.UNPLACED))
            .with("action.columns", this::columns));
    }

    /** Asks for the columns of a table in which nothing was recognised; false where the refusal is about something else. */
    boolean refused(String name, org.masar.read.NoDataset none) {
        boolean unmapped = none.problems().list().stream().anyMatch(p -> p.said().key().equals("table.unmapped"));
        Document.fileOf(name).filter(f -> unmapped).ifPresent(this::ask);
        return unmapped;
    }

    private static boolean isTable(Opened o) {
        return o.format().endsWith("(CSV)");
    }

    /** Asks what the columns of the open table are. */
    void columns() {
        Optional<Path> table = Optional.ofNullable(desk.documentProperty().get()).filter(d -> isTable(d.opened())).flatMap(Document::file);
        table.ifPresentOrElse(this::ask, () -> session.noticeProperty().set(Notice.of("columns.no-table")));
    }

    private void ask(Path file) {
        dialog.ask(file, () -> desk.open(file.toString()));
    }

    /** Shows the rows that do not show. */
    void tray() {
        Document d = desk.documentProperty().get();
        Tray tray = d == null ? Tray.EMPTY : d.opened().tray();
        TrayPanel panel = new TrayPanel(tray, texts, this::fix, this::goTo, () -> window.under(null, () -> 0));
        window.under(panel, panel::wishedHeight);
    }

    private void goTo(TrayRow row) {
        session.commit(v -> v.withSelection(Selection.ofEvent(row.event())));
    }

    /** Keeps what was put right beside the table, and reads it again. */
    private void fix(TrayRow row, Fix fix) {
        Path table = Path.of(row.file());
        session.work().run("fix", () -> {
            Path file = Fixes.beside(table);
            Fixes before = Files.exists(file) ? Fixes.read(Files.readString(file)) : Fixes.NONE;
            Fix was = before.of(row.record());
            Fix both = fix.equals(Fix.NONE) || fix.skip() ? fix
                : new Fix(fix.time().isEmpty() ? was.time() : fix.time(), fix.place().isEmpty() ? was.place() : fix.place(), false);
            Files.writeString(file, JsonText.of(before.with(row.record(), both).form()), StandardCharsets.UTF_8);
            return true;
        }, ok -> desk.reload(this::tray), e -> session.noticeProperty().set(Notice.of("tray.not-kept")));
    }

    /** Opens the rows on the clipboard, which stay in a file of the user's folder, and asks for their columns. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.strip().lines().limit(2).count() < 2) {
            session.noticeProperty().set(Notice.of("notice.nothing-pasted"));
            return;
        }
        save(text, this::ask);
    }

    private void save(String text, Consumer<Path> then) {
        session.work().run("paste", () -> write(text), then, e -> session.noticeProperty().set(Notice.of("columns.not-kept")));
    }

    private Path write(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve("pasted"));
        Path file = folder.resolve("pasted.csv");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve("pasted-" + n + ".csv");
        }
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
