package org.masar.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masar.read.Input;
import org.masar.read.json.NotebookReader;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Unsaved;
import org.masar.store.AtomicFile;
import org.masar.store.NotebookText;

/**
 * Keeps what is not saved yet, in a numbered file of the user's folder that belongs to one window. The window holds a lock for as long as
 * it lives, which the system takes back however it ends; so a file whose lock is free is what a crash left, and no window touches
 * another's. Safe for several threads; what is older than what was kept or cleared last is not written.
 */
public final class Recovery implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("(\\d{1,6})\\.(lock|views\\.json)");
    private final Path folder;
    private final Map<Integer, FileChannel> held = new HashMap<>();
    private final List<Orphan> orphans = new ArrayList<>();
    private int slot;
    private long latest;
    private long cleared = -1;

    private Recovery(Path folder) {
        this.folder = folder;
    }

    /** Takes a file for this window, and finds what windows left that ended without saving. Throws IOException where the folder cannot be used. */
    public static Recovery open(Path home) throws IOException {
        Recovery r = new Recovery(home.resolve("recovery"));
        try {
            Files.createDirectories(r.folder);
            int highest = r.highest();
            for (int i = 1; r.slot == 0 || i <= highest; i++) {
                if (r.take(i)) {
                    r.look(i);
                }
            }
            return r;
        } catch (IOException | RuntimeException e) {
            r.close();
            throw e;
        }
    }

    private int highest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> NAME.matcher(f.getFileName().toString())).filter(Matcher::matches).mapToInt(m -> Integer.parseInt(m.group(1)))
                .max().orElse(0);
        }
    }

    private boolean take(int i) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(i + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                held.put(i, channel);
                return true;
            }
        } catch (OverlappingFileLockException ours) {
            // another window of this very process holds it
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return false;
    }

    /** Takes what is free as this window's own, and what holds something as an orphan. */
    private void look(int i) throws IOException {
        if (!Files.exists(file(i))) {
            if (slot == 0) {
                slot = i;
            } else {
                release(i);
            }
            return;
        }
        NotebookReader.Read read = NotebookReader.read(Input.of(file(i)), ZoneOffset.UTC);
        if (read.unsaved() == null || read.origin() == null) {
            Files.move(file(i), folder.resolve(i + ".damaged.json"), StandardCopyOption.REPLACE_EXISTING);
            release(i);
        } else {
            orphans.add(new Orphan(i, file(i), read.notebook(), read.origin(), read.unsaved(), Files.getLastModifiedTime(file(i)).toInstant()));
        }
    }

    private Path file(int i) {
        return folder.resolve(i + Place.SUFFIX);
    }

    /** Lists what was left, the newest first; no other window is offered the same while this one lives. */
    public synchronized List<Orphan> orphans() {
        return orphans.stream().sorted(java.util.Comparator.comparing(Orphan::kept).reversed()).toList();
    }

    /**
     * Keeps the notebook as it is now.
     *
     * @param revision counts the changes: an older one than was kept or cleared last is left out
     * @param file     in which it would be saved
     */
    public synchronized void keep(long revision, Notebook n, Origin of, String name, NotebookFile file) throws IOException {
        if (revision < latest || revision <= cleared) {
            return;
        }
        latest = revision;
        Unsaved where = new Unsaved(name, file.place().file().toString());
        AtomicFile.write(file(slot), out -> NotebookText.unsaved(file.bare(n), of, where, out));
    }

    /** Forgets what was kept: the notebook of this revision is saved, or given up. */
    public synchronized void clear(long revision) throws IOException {
        if (revision >= latest) {
            latest = revision;
            cleared = revision;
            Files.deleteIfExists(file(slot));
        }
    }

    /** Forgets an orphan, once it is kept elsewhere or given up. */
    public synchronized void forget(Orphan o) throws IOException {
        if (orphans.remove(o)) {
            Files.deleteIfExists(o.file());
            release(o.slot());
        }
    }

    private void release(int i) throws IOException {
        FileChannel channel = held.remove(i);
        if (channel != null) {
            channel.close();
        }
    }

    /** Lets go of all files; what is kept stays for the next start. */
    @Override
    public synchronized void close() throws IOException {
        for (int i : List.copyOf(held.keySet())) {
            release(i);
        }
    }
}
