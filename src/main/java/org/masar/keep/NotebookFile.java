package org.masar.keep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.Spot;
import org.masar.read.Unreadable;
import org.masar.read.bundle.BundleEntry;
import org.masar.read.json.NotebookReader;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Walkthrough;
import org.masar.store.AtomicFile;
import org.masar.store.BundleFile;
import org.masar.store.NotebookText;

/**
 * Reads and writes the notebook at its place. Of the walkthroughs only those are written that are not the dataset's own; read, they stand in
 * the place of its own of the same id. One thread at a time.
 */
public final class NotebookFile {
    /** Name of the notebook in a bundle. */
    private static final String ENTRY = "views.json";
    private final Path home;
    private final Place place;
    private final Dataset dataset;
    private final List<Walkthrough> own;

    /**
     * Knows the file.
     *
     * @param home user's folder, where versions are kept
     * @param own  walkthroughs of the dataset
     */
    public NotebookFile(Path home, Place place, Dataset dataset, List<Walkthrough> own) {
        this.home = home;
        this.place = place;
        this.dataset = dataset;
        this.own = List.copyOf(own);
    }

    public Place place() {
        return place;
    }

    /** Gives the same notebook at another place. */
    public NotebookFile at(Place other) {
        return new NotebookFile(home, other, dataset, own);
    }

    /** Gives what was saved before at this place. */
    public Versions versions() {
        return new Versions(home, place);
    }

    /** Reads what is kept; where there is nothing, the dataset's own walkthroughs. What the disk refuses is a problem among others. */
    public Found read() {
        try {
            return kept();
        } catch (IOException e) {
            String name = place.file().toString();
            ProblemLog log = new ProblemLog(name);
            log.error(Spot.START, "", "", e instanceof Unreadable u ? u.said() : Unreadable.words(name, e), Message.of("notebook.unreadable.advice"));
            return new Found(new Notebook(own), null, log.toProblems(), Found.State.DAMAGED, "");
        }
    }

    private Found kept() throws IOException {
        Optional<byte[]> written = bytes();
        Path given = place.given();
        if (written.isEmpty() && given != null && Files.exists(given)) {
            Optional<byte[]> brought = of(given);
            if (brought.isPresent()) {
                return found(given.toString(), brought.get(), stamp(written));
            }
        }
        return written.isEmpty() ? new Found(new Notebook(own), null, Problems.NONE, Found.State.NONE, stamp(written))
            : found(place.file().toString(), written.get(), stamp(written));
    }

    /** Reads a notebook of the dataset from any file, such as an earlier version. */
    public Found read(Path file) throws IOException {
        return found(file.toString(), Input.of(file).bytes(), "");
    }

    private Found found(String name, byte[] bytes, String stamp) {
        NotebookReader.Read read = NotebookReader.read(new Input(name, bytes), dataset.zone());
        Problems problems = read.problems();
        if (read.origin() != null && !read.origin().id().equals(dataset.id())) {
            ProblemLog log = new ProblemLog(name);
            log.warning(Spot.START, "dataset.id", read.origin().id(), Message.of("notebook.other", read.origin().id(), dataset.id()),
                Message.of("notebook.other.advice"));
            problems = problems.and(log.toProblems());
        }
        Found.State state = read.age() == NotebookReader.Age.NEWER ? Found.State.NEWER
            : problems.errors() > 0 ? Found.State.DAMAGED : Found.State.WHOLE;
        return new Found(withOwn(read.notebook()), read.origin(), problems, state, stamp);
    }

    /** Gives the notebook with the dataset's own walkthroughs, where it has none of the same id. */
    public Notebook withOwn(Notebook n) {
        List<Walkthrough> all = new ArrayList<>(own);
        for (Walkthrough w : n.walkthroughs()) {
            int at = all.stream().map(Walkthrough::id).toList().indexOf(w.id());
            if (at < 0) {
                all.add(w);
            } else {
                all.set(at, w);
            }
        }
        return n.withWalkthroughs(all);
    }

    /** Gives the notebook without the dataset's own walkthroughs. */
    Notebook bare(Notebook n) {
        return n.withWalkthroughs(n.walkthroughs().stream().filter(w -> !own.contains(w)).toList());
    }

    /**
     * Writes the notebook. What was there is kept among the versions; a file of which something could not be read is copied aside first.
     *
     * @param known what was found when the file was read or written last
     * @return what is there now
     * @throws ChangedMeanwhile where somebody else has written the file since
     * @throws IOException with one sentence for people; the old file is there as it was
     */
    public Found write(Notebook n, Origin origin, Found known) throws IOException, ChangedMeanwhile {
        Optional<byte[]> old = bytes();
        if (!stamp(old).equals(known.stamp())) {
            throw new ChangedMeanwhile(place.file(), replacing(known, old));
        }
        return write(n, origin, known, old);
    }

    /** Gives what is known once somebody else's writing is known, and to be replaced. */
    private static Found replacing(Found known, Optional<byte[]> now) {
        return new Found(known.notebook(), known.origin(), known.problems(), known.state() == Found.State.NONE ? Found.State.WHOLE : known.state(), stamp(now));
    }

    private Found write(Notebook n, Origin origin, Found known, Optional<byte[]> old) throws IOException {
        if (known.state() == Found.State.NEWER) {
            throw new FileSystemException(place.file() + " was made by a newer Masar and is left as it is; save under another name");
        }
        if (known.state() == Found.State.DAMAGED && old.isPresent()) {
            aside(old.get());
        }
        if (old.isPresent()) {
            keep(old.get());
        }
        MessageDigest written = sha256();
        if (place.form() == Place.Form.BUNDLE) {
            byte[] bytes = NotebookText.of(bare(n), origin).getBytes(StandardCharsets.UTF_8);
            written.update(bytes);
            BundleFile.put(place.file(), ENTRY, () -> new ByteArrayInputStream(bytes));
        } else {
            AtomicFile.write(place.file(), out -> NotebookText.write(bare(n), origin, new DigestOutputStream(out, written)));
        }
        return new Found(n, origin, Problems.NONE, Found.State.WHOLE, HexFormat.of().formatHex(written.digest()));
    }

    private void keep(byte[] old) {
        try {
            versions().add(old);
        } catch (IOException unwritable) {
            // a home that cannot be written is tolerated: saving comes first
        }
    }

    /** Copies a damaged file to {@code NAME.broken.json}, or with the first number that is free. */
    private void aside(byte[] damaged) throws IOException {
        String stem = place.file().getFileName().toString().replaceFirst("(?i)\\.json$|\\.masar$", "");
        Path to = place.file().resolveSibling(stem + ".broken.json");
        for (int i = 2; Files.exists(to); i++) {
            to = place.file().resolveSibling(stem + ".broken-" + i + ".json");
        }
        AtomicFile.write(to, damaged);
    }

    private Optional<byte[]> bytes() throws IOException {
        return Files.exists(place.file()) ? of(place.file()) : Optional.empty();
    }

    private static Optional<byte[]> of(Path file) throws IOException {
        Input input = Input.of(file);
        return BundleEntry.isZip(input.bytes()) ? BundleEntry.read(input, ENTRY) : Optional.of(input.bytes());
    }

    private static String stamp(Optional<byte[]> bytes) {
        return bytes.map(b -> HexFormat.of().formatHex(sha256().digest(b))).orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
