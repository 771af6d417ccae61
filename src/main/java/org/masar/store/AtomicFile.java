package org.masar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;

/**
 * Writes a file so that at every moment either the old or the new one is there, whole.
 *
 * <p>The new content goes to a temporary file beside the target and is forced to the disk; then it takes the target's name in one step,
 * and the folder is forced too, so that this outlives a power cut. A link is followed, so that it stays a link. A temporary file that a
 * killed process left is taken away by the next writing. Not for two threads and one file at once.
 */
public final class AtomicFile {
    private static final Duration LEFT = Duration.ofMinutes(10);

    private AtomicFile() {
    }

    /** Writes what a file is to hold. */
    public interface Content {
        /** Writes all of it; must not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes the text as UTF-8; throws IOException with one sentence for people, the old file being untouched then. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes, making the folders that are missing. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** Writes the content, making the folders that are missing; the old file can still be read meanwhile. */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file + " is a folder; name a file in it");
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            force(temporary, content);
            if (Files.exists(target)) {
                keepRights(target, temporary);
            }
            move(temporary, target);
            force(target.getParent());
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(file + " may not be written by this user; choose another folder");
        } finally {
            Files.deleteIfExists(temporary);
        }
        sweep(target);
    }

    private static void force(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Forces a new name in a folder to the disk where the system can. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unable) {
            // Windows opens no folder; it writes names through by itself
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what a killed process left: no process of its number runs here, and by the disk's own clock it is old, as another computer may be writing. */
    private static void sweep(Path target) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(),
            f -> f.getFileName().toString().startsWith("." + target.getFileName() + ".") && f.getFileName().toString().matches(".*\\.[0-9]{1,18}\\.tmp"))) {
            FileTime now = Files.getLastModifiedTime(target);
            for (Path f : left) {
                String[] parts = f.getFileName().toString().split("\\.");
                boolean alive = ProcessHandle.of(Long.parseLong(parts[parts.length - 2])).isPresent();
                if (!alive && now.toMillis() - Files.getLastModifiedTime(f).toMillis() > LEFT.toMillis()) {
                    Files.deleteIfExists(f);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException untidy) {
            // what was to be written is written
        }
    }
}
