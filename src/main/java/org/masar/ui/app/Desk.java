package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Unreadable;
import org.masar.read.gather.Layers;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/**
 * Opens datasets into the session. The one that is open stays until the next one has been read; what cannot be read is said in the
 * strip and changes nothing. FX thread only; reading happens in the background.
 */
final class Desk implements AutoCloseable {
    /** The dataset that the program brings with it. */
    static final String FIRST = "builtin:south-damascus-2018";

    private final Session session;
    private final Opener opener;
    private final FileWatch watch;
    private final LeftFiles files;
    private final Consumer<Document> coming;
    private final Consumer<String> opened;
    private BiPredicate<String, NoDataset> wayOn = (name, none) -> false;
    private String tried = FIRST;
    /** Files that lie over the one that is open. */
    private List<String> layers = List.of();
    private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>(this, "document");

    /**
     * Opens into the session.
     *
     * @param files  tell how datasets were left
     * @param coming is told each document before it shows
     * @param opened is told the name of each dataset that opened
     */
    Desk(Session session, Opener opener, FileWatch watch, LeftFiles files, Consumer<Document> coming, Consumer<String> opened) {
        this.session = session;
        this.opener = opener;
        this.watch = watch;
        this.files = files;
        this.coming = coming;
        this.opened = opened;
    }

    ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Opens what the user named. */
    void open(String name) {
        open(name, () -> { });
    }

    /** Opens what the user named; {@code then} runs once it shows. */
    void open(String name, Runnable then) {
        String full = Document.fileOf(name).map(p -> p.toAbsolutePath().toString()).orElse(name);
        tried = full;
        session.work().run("open", () -> read(full), d -> {
            layers = List.of();
            show(d);
            then.run();
        }, this::refuse);
    }

    /** Shows what is already being read, as at the start, where reading begins before there is a window. */
    void open(String name, CompletableFuture<Document> reading) {
        tried = name;
        session.work().run("open", reading::get, this::show, this::refuse);
    }

    /** Reads the open file again and keeps the view as far as it still fits, and what the user made that is not saved. */
    void reload() {
        reload(() -> { });
    }

    /** Reads the open file again as {@link #reload()} does; {@code then} runs once it shows. */
    void reload(Runnable then) {
        Document d = document.get();
        if (d != null) {
            var view = session.view();
            var notebook = session.notebook();
            boolean made = !notebook.equals(d.notebook());
            session.work().run("open", () -> read(d.name(), layers), fresh -> {
                show(fresh);
                session.edit(v -> view);
                if (made) {
                    session.note(n -> notebook);
                }
                then.run();
            }, this::refuse);
        }
    }

    /** Lays what the files hold over what is open, each with a category and a colour of its own; view and what the user made stay. */
    void add(List<String> names) {
        Document d = document.get();
        if (d == null) {
            return;
        }
        List<String> all = new ArrayList<>(layers);
        names.stream().map(n -> Path.of(n).toAbsolutePath().toString()).filter(n -> !all.contains(n) && !n.equals(d.name())).forEach(all::add);
        tried = names.get(0);
        var view = session.view();
        var notebook = session.notebook();
        session.work().run("open", () -> read(d.name(), all), both -> {
            layers = List.copyOf(all);
            show(both);
            session.edit(v -> view);
            session.note(n -> notebook);
            session.noticeProperty().set(Notice.of("notice.added", names.stream().map(Desk::shortName).collect(Collectors.joining(", "))));
        }, this::refuse);
    }

    Document read(String name) throws IOException, NoDataset {
        return Document.read(name, opener, files);
    }

    private Document read(String name, List<String> over) throws IOException, NoDataset {
        Document d = read(name);
        Opened all = d.opened();
        for (String layer : over) {
            all = Layers.over(all, opener.open(layer), shortName(layer));
        }
        return new Document(d.name(), all, d.left(), d.shelf());
    }

    private void show(Document d) {
        coming.accept(d);
        document.set(d);
        session.noticeProperty().set(null);
        session.open(d.opened().dataset(), d.start(), d.notebook());
        watch.watch(Stream.concat(d.file().stream(), layers.stream().map(Path::of)).toList(), () -> session.noticeProperty().set(
            Notice.of("notice.changed", shortName(d.name())).with("action.reload", this::reload)));
        opened.accept(d.name());
        if (d.shelf() != null) {
            tell(d.shelf());
        }
    }

    /** Says what of the notebook could not be read, and that its file is not lost. */
    private void tell(Shelf shelf) {
        Path file = shelf.file().place().file().getFileName();
        switch (shelf.known().state()) {
            case DAMAGED -> session.noticeProperty().set(Notice.of("notice.notebook-damaged", file));
            case NEWER -> session.noticeProperty().set(Notice.of("notice.notebook-newer", file));
            default -> { }
        }
    }

    /** Offers a way on where a file holds no dataset as it is: the way tells whether it has one for such a refusal. */
    void refusedBy(BiPredicate<String, NoDataset> way) {
        wayOn = way;
    }

    private void refuse(Throwable thrown) {
        Throwable e = thrown;
        while ((e instanceof ExecutionException || e instanceof CompletionException) && e.getCause() != null) {
            e = e.getCause();
        }
        if (e instanceof CancellationException) {
            return;
        }
        if (e instanceof NoDataset none) {
            var first = none.problems().list().get(0);
            session.noticeProperty().set(Notice.of("notice.no-dataset", shortName(first.file()), first.said(), first.remedy()));
            wayOn.test(tried, none);
        } else if (e instanceof NoSuchFileException) {
            session.noticeProperty().set(Notice.of("notice.missing", shortName(tried)));
        } else if (e instanceof AccessDeniedException) {
            session.noticeProperty().set(Notice.of("notice.forbidden", shortName(tried)));
        } else if (Document.fileOf(tried).map(Files::isDirectory).orElse(false)) {
            session.noticeProperty().set(Notice.of("notice.folder", shortName(tried)));
        } else if (e instanceof Unreadable why) {
            session.noticeProperty().set(Notice.of("notice.unreadable", why.said()));
        } else if (e instanceof IOException) {
            session.noticeProperty().set(Notice.of("notice.unreadable", Unreadable.words(shortName(tried), (IOException) e)));
        } else if (e instanceof OutOfMemoryError) {
            session.noticeProperty().set(Notice.of("notice.too-large"));
        } else {
            throw new IllegalStateException("opening failed", e);
        }
        Notice why = session.noticeProperty().get();
        if (document.get() == null) {
            session.work().run("open", () -> read(FIRST), d -> {
                show(d);
                session.noticeProperty().set(why);
            }, broken -> {
                throw new IllegalStateException("the built-in dataset does not open", broken);
            });
        }
    }

    /** Gives the part of a name that people know a file by. */
    static String shortName(String name) {
        return Document.fileOf(name).map(Path::getFileName).map(Path::toString).orElse(name);
    }

    @Override
    public void close() {
        watch.close();
    }
}
