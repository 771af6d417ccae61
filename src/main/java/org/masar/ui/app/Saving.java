package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.masar.keep.ChangedMeanwhile;
import org.masar.keep.Found;
import org.masar.keep.Orphan;
import org.masar.keep.Recovery;
import org.masar.state.Notebook;
import org.masar.ui.session.Latest;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/**
 * Saves the notebook when it is asked to, keeps it for recovery a moment after each change, and knows whether anything is not saved. What is
 * written is written in the background, in the order of the changes. FX thread only.
 */
final class Saving implements AutoCloseable {
    private static final Duration MOMENT = Duration.seconds(2);

    private final Session session;
    private final Latest<Optional<IOException>> keeping;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private Shelf shelf;
    private Notebook saved = Notebook.EMPTY;
    private Recovery recovery;
    private long revision;
    private boolean complained;
    private String unkept;
    private Runnable otherPlace = () -> { };
    private Consumer<Consumer<Answer>> asking = answered -> answered.accept(Answer.STAY);

    Saving(Session session) {
        this.session = session;
        this.keeping = new Latest<>(session.work(), "recovery");
        moment.setOnFinished(e -> keep(() -> { }));
        session.notebookProperty().addListener(o -> changed());
    }

    /** Tells whether something would be lost if nothing were kept. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Keeps for recovery there from now on. */
    void recovery(Recovery r) {
        recovery = r;
        if (unsaved.get()) {
            keep(() -> { });
        }
    }

    /** Follows a dataset that is about to show, with what was found of its notebook; what was not saved of another is given up. */
    void follow(Shelf next) {
        giveUp();
        shelf = next;
        saved = next.known().notebook();
    }

    Shelf shelf() {
        return shelf;
    }

    private void changed() {
        revision++;
        boolean now = shelf != null && !essence(session.notebook()).equals(essence(saved));
        unsaved.set(now);
        if (!now) {
            moment.stop();
            clear();
        } else if (moment.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            // Not from the start: whoever never rests is kept for all that.
            moment.playFromStart();
        }
    }

    /** Gives a notebook without what lies on the map where a saved view holds the same: to go to a view is no work that could be lost. */
    private static Notebook essence(Notebook n) {
        return n.views().stream().anyMatch(v -> v.annotations().equals(n.annotations())) ? n.withAnnotations(List.of()) : n;
    }

    /** Keeps what is not saved at once; {@code then} runs when that is done. */
    void keep(Runnable then) {
        moment.stop();
        Recovery r = recovery;
        Shelf s = shelf;
        Notebook n = session.notebook();
        long now = revision;
        if (unkept != null) {
            complain(unkept);
        }
        if (r == null || s == null || !unsaved.get()) {
            return;
        }
        keeping.wish(() -> tried(() -> s.keep(r, now, n)), failed -> {
            failed.ifPresentOrElse(e -> complain(String.valueOf(e.getMessage())), then);
        });
    }

    private void complain(String why) {
        if (!complained) {
            complained = true;
            session.noticeProperty().set(Notice.of("notice.no-recovery", why).with("action.save", () -> save(() -> { })));
        }
    }

    /** Forgets what was kept of the notebook as it is. */
    private void clear() {
        Recovery r = recovery;
        long now = revision;
        if (r != null) {
            session.work().run("recovery-clear", () -> tried(() -> r.clear(now)), ok -> { }, e -> { });
        }
    }

    /** Gives up what is not saved. */
    void giveUp() {
        moment.stop();
        revision++;
        unsaved.set(false);
        clear();
    }

    /** Saves the notebook where it belongs; {@code then} runs once it is saved. */
    void save(Runnable then) {
        write(Shelf::save, then);
    }

    /** Saves the notebook into another file, where it belongs from now on. */
    void saveAs(Path file) {
        write((s, n) -> s.saveAs(file, n), () -> { });
    }

    private void write(Writing writing, Runnable then) {
        Shelf s = shelf;
        if (s == null || session.work().running("save")) {
            return;
        }
        Notebook n = session.notebook();
        boolean broken = s.known().state() == Found.State.DAMAGED;
        session.work().run("save", () -> {
            writing.write(s, n);
            return s.file().place().file();
        }, file -> {
            if (s == shelf) {
                saved = n;
                session.noticeProperty().set(Notice.of(broken ? "notice.saved-aside" : "notice.saved", file));
                changed();
            }
            then.run();
        }, e -> failed(s, e, then));
    }

    private void failed(Shelf s, Throwable e, Runnable then) {
        if (e instanceof ChangedMeanwhile other) {
            session.noticeProperty().set(Notice.of("notice.saved-meanwhile", other.file().getFileName()).with("action.save-over", () -> {
                s.replacing(other.known());
                save(then);
            }));
        } else if (e instanceof IOException) {
            session.noticeProperty().set(Notice.of("notice.not-saved", String.valueOf(e.getMessage())).with("action.save-as-instead", otherPlace));
        } else {
            throw new IllegalStateException("saving failed", e);
        }
    }

    /** Offers another place where saving failed. */
    void onFailed(Runnable chooseOther) {
        otherPlace = chooseOther;
    }

    /** Says, once there is something to keep, that nothing is kept for recovery here. */
    void noRecovery(Throwable why) {
        unkept = String.valueOf(why.getMessage());
    }

    /** Does something that puts another notebook in the place of this one: asks first where something is not saved. */
    void leaving(Runnable go) {
        if (!unsaved.get()) {
            go.run();
        } else {
            asking.accept(answer -> {
                if (answer == Answer.SAVE) {
                    save(go);
                } else if (answer == Answer.GIVE_UP) {
                    giveUp();
                    go.run();
                }
            });
        }
    }

    /** Sets who asks the user what becomes of what is not saved. */
    void onAsking(Consumer<Consumer<Answer>> ask) {
        asking = ask;
    }

    /** Says what becomes of what is not saved. */
    enum Answer { SAVE, GIVE_UP, STAY }

    /** Puts work that was not saved back, as one change that can be undone; it is forgotten as an orphan when it is kept as this window's. */
    void restore(Orphan o) {
        session.note(n -> shelf.file().withOwn(o.notebook()));
        if (unsaved.get()) {
            keep(() -> forget(o));
        } else {
            forget(o);
        }
    }

    /** Forgets work that was not saved. */
    void forget(Orphan o) {
        Recovery r = recovery;
        session.work().run("forget-" + o.slot(), () -> tried(() -> r.forget(o)), ok -> { }, e -> { });
    }

    private static Optional<IOException> tried(Doing doing) {
        try {
            doing.run();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Keeps a last time what is not saved, and waits for that. */
    @Override
    public void close() {
        moment.stop();
        if (recovery != null) {
            long now = revision;
            tried(() -> {
                if (unsaved.get()) {
                    shelf.keep(recovery, now, session.notebook());
                } else {
                    recovery.clear(now);
                }
                recovery.close();
            });
        }
    }

    private interface Doing {
        void run() throws IOException;
    }

    private interface Writing {
        void write(Shelf s, Notebook n) throws IOException, ChangedMeanwhile;
    }
}
