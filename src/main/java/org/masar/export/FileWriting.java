package org.masar.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what is half written never has the file's name. */
public final class FileWriting {
    private FileWriting() {
    }

    /** Says what becomes of a file that is there already. */
    public enum Existing { KEEP, REPLACE }

    /** Writes what a file is to hold. */
    public interface Content {
        /** Writes all of it; must not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes the file; a thread that was interrupted meanwhile leaves all as it was.
     *
     * @throws FileAlreadyExistsException where the file is there and is to be kept
     * @throws IOException with a sentence for people that names the file
     */
    public static void write(Path file, Existing existing, Content content) throws IOException {
        if (existing == Existing.KEEP && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "exists already");
        }
        if (Files.isDirectory(file)) {
            throw new NotWritten(NotWritten.Reason.FOLDER, file + " is a folder; name a file in it", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotWritten(NotWritten.Reason.NO_FOLDER, "the folder " + folder + " does not exist; make it first or choose another", null);
        }
        Path part = part(folder, file);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            if (Thread.interrupted()) {
                throw new InterruptedIOException("it was cancelled");
            }
            move(part, file);
        } catch (PagesWriting.Cancelled e) {
            throw new NotWritten(NotWritten.Reason.CANCELLED, file + " could not be written: it was cancelled", e);
        } catch (IOException e) {
            throw NotWritten.of(file, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path part(Path folder, Path file) throws IOException {
        try {
            // Not the file's own name with more to it: that may be as long as names can be.
            Path part = folder.resolve(".masar-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(file.getFileName().hashCode()) + ".part");
            Files.deleteIfExists(part);
            return Files.createFile(part);
        } catch (IOException e) {
            NotWritten why = NotWritten.of(file, e);
            throw why.reason() != NotWritten.Reason.OTHER ? why : new NotWritten(NotWritten.Reason.READ_ONLY,
                file + " could not be written: the folder " + folder + " does not take new files", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
