package org.masar.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.keep.Bundles;
import org.masar.keep.Found;
import org.masar.keep.Place;
import org.masar.keep.Versions;
import org.masar.state.Notebook;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Names what can be done with the file of what the user made: save it, under another name too, and go back to what was saved before. */
final class SaveActions {
    private static final String BUNDLE = ".masar";
    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Saving saving;
    private final Desk desk;

    SaveActions(Stage stage, Session session, Texts texts, Saving saving, Desk desk) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.saving = saving;
        this.desk = desk;
        saving.onFailed(this::choose);
    }

    Action[] actions() {
        return new Action[] {
            Action.of("save", "Shortcut+S", () -> saving.save(() -> { })).when(saving.unsavedProperty()),
            Action.of("save-as", "Shortcut+Shift+S", this::choose)};
    }

    /** Makes the menu of what was saved before, filled when its parent opens. */
    Menu earlier(Menu parent) {
        Menu menu = new Menu();
        menu.setId("menu-earlier");
        menu.textProperty().bind(texts.bind("menu.earlier"));
        menu.getItems().add(nothing());
        parent.addEventHandler(Menu.ON_SHOWING, e -> list(menu));
        return menu;
    }

    private MenuItem nothing() {
        MenuItem none = new MenuItem(texts.get("earlier.none"));
        none.setDisable(true);
        return none;
    }

    private void list(Menu menu) {
        Shelf shelf = saving.shelf();
        if (shelf != null) {
            session.work().run("earlier", shelf::versions, all -> {
                Times times = new Times(texts, java.time.ZoneId.systemDefault());
                List<MenuItem> items = all.stream().map(v -> item(shelf, v, times.shortInstant(v.kept()))).toList();
                menu.getItems().setAll(items.isEmpty() ? List.of(nothing()) : items);
            }, e -> menu.getItems().setAll(nothing()));
        }
    }

    private MenuItem item(Shelf shelf, Versions.Version v, String when) {
        MenuItem item = new MenuItem(texts.get("earlier.until", when));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> session.work().run("earlier", () -> shelf.read(v.file()), found -> take(found, when),
            x -> session.noticeProperty().set(Notice.of("notice.unreadable", String.valueOf(x.getMessage())))));
        return item;
    }

    private void take(Found found, String when) {
        session.note(n -> found.notebook());
        session.noticeProperty().set(Notice.of("notice.earlier", when).with("action.undo", session::undo));
    }

    /** Asks for another file: a bundle of all, or the views alone. */
    void choose() {
        Document d = desk.documentProperty().get();
        Shelf shelf = saving.shelf();
        if (d == null || shelf == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save.title"));
        FileChooser.ExtensionFilter views = new FileChooser.ExtensionFilter(texts.get("save.views"), "*" + Place.SUFFIX);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(texts.get("save.bundle"), "*" + BUNDLE), views);
        chooser.setInitialFileName(session.dataset().id() + BUNDLE);
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            write(file.toPath(), chooser.getSelectedExtensionFilter() == views ? Place.SUFFIX : BUNDLE);
        }
    }

    /** Writes into the file, with the suffix where it has none that is known. */
    void write(Path chosen, String suffix) {
        String name = chosen.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        Path file = lower.endsWith(BUNDLE) || lower.endsWith(Place.SUFFIX) ? chosen : chosen.resolveSibling(name + suffix);
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(BUNDLE)) {
            bundle(file);
        } else {
            saving.saveAs(file);
        }
    }

    /** Writes a bundle, and goes on in it. */
    private void bundle(Path file) {
        Document d = desk.documentProperty().get();
        Shelf shelf = saving.shelf();
        Notebook n = session.notebook();
        var view = session.view();
        session.work().run("save", () -> {
            Bundles.write(file, d.name(), d.opened(), n, shelf.origin());
            return file;
        }, f -> {
            saving.giveUp();
            desk.open(f.toString(), () -> {
                session.edit(v -> view);
                session.noticeProperty().set(Notice.of("notice.saved", f));
            });
        }, e -> {
            if (!(e instanceof IOException)) {
                throw new IllegalStateException("saving failed", e);
            }
            session.noticeProperty().set(Notice.of("notice.not-saved", String.valueOf(e.getMessage())).with("action.save-as-instead", this::choose));
        });
    }
}
