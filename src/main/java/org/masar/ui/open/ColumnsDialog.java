package org.masar.ui.open;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.masar.read.Input;
import org.masar.read.ProblemLog;
import org.masar.read.csv.DelimitedReader;
import org.masar.read.table.Guess;
import org.masar.read.table.Mapping;
import org.masar.read.table.Sheet;
import org.masar.read.table.TablePreview;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Asks what the columns of a table are, before or after it is shown. FX thread only; the table is read in the background. */
public final class ColumnsDialog {
    private static final double WIDTH = 860, HEIGHT = 700;
    private static final int ROWS = 50;
    private final Stage owner;
    private final Session session;
    private final Texts texts;
    private final KeptMappings kept;

    /** Asks in a window of its own above the owner. */
    public ColumnsDialog(Stage owner, Session session, Texts texts, KeptMappings kept) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.kept = kept;
    }

    /** Reads the table and asks; {@code done} is run once the answer is kept, and the table can be opened. */
    public void ask(Path file, Runnable done) {
        session.work().run("columns", () -> {
            Sheet sheet = DelimitedReader.sheet(Input.of(file), new ProblemLog(file.toString()));
            Guess guess = kept.choose(sheet, Guess.of(sheet));
            List<List<String>> rows = new ArrayList<>();
            sheet.each((number, row) -> rows.add(row.texts()) && rows.size() < ROWS);
            return new Table(sheet, guess, rows, TablePreview.of(sheet, guess.mapping()));
        }, table -> show(table, file, done), e -> session.noticeProperty().set(Notice.of("notice.unreadable", String.valueOf(e.getMessage()))));
    }

    private void show(Table table, Path file, Runnable done) {
        ColumnsPane[] pane = new ColumnsPane[1];
        pane[0] = new ColumnsPane(texts, table.sheet.headings(), table.rows, table.guess, mapping -> preview(table.sheet, mapping, pane[0]));
        pane[0].show(table.preview);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(texts.get("columns.title", file.getFileName()));
        dialog.setResizable(true);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setContent(pane[0]);
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        ButtonType open = new ButtonType(texts.get("columns.open"), ButtonBar.ButtonData.OK_DONE), save = new ButtonType(texts.get("columns.save"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(save, open, new ButtonType(texts.get("online.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(open).setId("columns-open");
        dialog.getDialogPane().lookupButton(save).setId("columns-save");
        dialog.getDialogPane().lookupButton(save).addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            save(pane[0].mapping());
        });
        dialog.setResultConverter(b -> {
            if (b == open) {
                Mapping chosen = pane[0].mapping();
                Platform.runLater(() -> keep(table.sheet.headings(), chosen, done));
            }
            return b;
        });
        // Under X11 a dialog that can be resized opens as small as its buttons.
        dialog.setOnShown(e -> Platform.runLater(() -> {
            Window window = dialog.getDialogPane().getScene().getWindow();
            window.setWidth(WIDTH);
            window.setHeight(HEIGHT);
        }));
        dialog.show();
    }

    private void preview(Sheet sheet, Mapping mapping, ColumnsPane pane) {
        session.work().run("columns", () -> TablePreview.of(sheet, mapping), pane::show, e -> {
            throw new IllegalStateException("the table could not be looked through", e);
        });
    }

    private void keep(List<String> headings, Mapping mapping, Runnable done) {
        session.work().run("keep-columns", () -> {
            kept.keep(headings, mapping);
            return true;
        }, ok -> done.run(), e -> session.noticeProperty().set(Notice.of("columns.not-kept")));
    }

    private void save(Mapping mapping) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("columns.save"));
        chooser.setInitialFileName("mapping.json");
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            session.work().run("save-columns", () -> {
                KeptMappings.write(file.toPath(), mapping);
                return true;
            }, ok -> { }, e -> session.noticeProperty().set(Notice.of("columns.not-kept")));
        }
    }

    /** Holds a table with what was found of it. */
    private record Table(Sheet sheet, Guess guess, List<List<String>> rows, TablePreview preview) {
    }
}
