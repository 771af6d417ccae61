package org.masar.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.masar.check.Opener;
import org.masar.keep.Found;
import org.masar.keep.Place;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.picture.PictureReader;
import org.masar.state.Remembered;
import org.masar.store.DatasetHash;
import org.masar.ui.session.Bookmarks;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/**
 * Shows again what a picture shows that Masar exported, and takes in files of saved views. Says so where the dataset has changed since or is
 * another one, which it offers to open where it is built in or was open before. FX thread only; reads in the background.
 */
final class Recalling {
    private static final String KEY = "recalling";
    private final Session session;
    private final Bookmarks bookmarks;
    private final Saving saving;
    private final Desk desk;
    private final Opener opener;
    private final Supplier<List<String>> recent;

    /** Shows in the session; {@code recent} gives the names of the datasets opened last. */
    Recalling(Session session, Bookmarks bookmarks, Saving saving, Desk desk, Opener opener, Supplier<List<String>> recent) {
        this.session = session;
        this.bookmarks = bookmarks;
        this.saving = saving;
        this.desk = desk;
        this.opener = opener;
        this.recent = recent;
    }

    /** Tells whether the file is a picture or saved views: something to see in a dataset, and none itself. Not on the FX thread. */
    static boolean recognises(Path file) {
        return isViews(file) || PictureReader.recognises(file);
    }

    private static boolean isViews(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(Place.SUFFIX);
    }

    /** Shows what the file holds. */
    void open(Path file) {
        if (isViews(file)) {
            views(file);
        } else {
            session.work().run(KEY, () -> PictureReader.read(Input.of(file)), read -> picture(file, read), e -> unreadable(file, e));
        }
    }

    private void unreadable(Path file, Throwable e) {
        session.noticeProperty().set(Notice.of("notice.no-view", file.getFileName(), String.valueOf(e.getMessage())));
    }

    private void picture(Path file, PictureReader.Read read) {
        Remembered r = read.remembered();
        if (r == null) {
            session.noticeProperty().set(Notice.of("notice.no-view", file.getFileName(), read.why()));
        } else if (session.dataset() != null && r.origin().id().equals(session.dataset().id())) {
            show(file, r);
        } else {
            session.work().run(KEY, () -> named(r.origin().id()), name -> offer(file, r, name), e -> offer(file, r, null));
        }
    }

    /** Finds the name by which a dataset of the id can be opened, among those that the user knows; null where there is none. */
    private String named(String id) {
        if (Desk.FIRST.equals(Opener.BUILT_IN + id)) {
            return Desk.FIRST;
        }
        for (String name : recent.get()) {
            try {
                if (opener.open(name).dataset().id().equals(id)) {
                    return name;
                }
            } catch (java.io.IOException | org.masar.read.NoDataset gone) {
                // a dataset that was open once may be anywhere by now
            }
        }
        return null;
    }

    private void offer(Path file, Remembered r, String name) {
        if (name == null) {
            session.noticeProperty().set(Notice.of("notice.picture-unknown", file.getFileName(), r.origin().id()));
        } else {
            session.noticeProperty().set(Notice.of("notice.picture-other", file.getFileName(), r.origin().id()).with("action.open-its-dataset",
                () -> saving.leaving(() -> desk.open(name, () -> show(file, r)))));
        }
    }

    private void show(Path file, Remembered r) {
        Dataset d = session.dataset();
        bookmarks.show(r.view(), r.annotations());
        session.work().run(KEY, () -> r.origin().differs(DatasetHash.origin(d)), changed -> {
            if (changed) {
                session.noticeProperty().set(Notice.of("notice.picture-changed", file.getFileName()));
            }
        }, e -> unreadable(file, e));
    }

    /** Takes saved views in, as one change that can be undone. */
    private void views(Path file) {
        Shelf shelf = saving.shelf();
        if (shelf != null) {
            session.work().run(KEY, () -> shelf.read(file), found -> take(file, shelf, found), e -> unreadable(file, e));
        }
    }

    private void take(Path file, Shelf shelf, Found found) {
        if (found.origin() == null || found.state() == Found.State.NEWER) {
            session.noticeProperty().set(Notice.of("notice.no-view", file.getFileName(),
                found.problems().list().isEmpty() ? Message.of("notebook.none") : found.problems().list().get(0).said()));
        } else if (!found.origin().id().equals(session.dataset().id())) {
            session.work().run(KEY, () -> named(found.origin().id()), name -> {
                Notice other = Notice.of("notice.views-other", file.getFileName(), found.origin().id());
                session.noticeProperty().set(name == null ? other
                    : other.with("action.open-its-dataset", () -> saving.leaving(() -> desk.open(name, () -> open(file)))));
            }, e -> unreadable(file, e));
        } else if (shelf == saving.shelf()) {
            session.note(n -> found.notebook());
            session.noticeProperty().set(Notice.of("notice.views-taken", file.getFileName(), found.notebook().views().size()).with("action.undo", session::undo));
        }
    }
}
