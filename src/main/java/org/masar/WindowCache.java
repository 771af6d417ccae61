package org.masar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Keeps, in the user's folder, what makes the next window open faster: this platform's native libraries as a jar, with which the program
 * is an ordinary class path, and Java's own archive of the classes that the last window loaded (class data sharing, JEP 310 and 350).
 *
 * <p>Both are named by the jar, its size and date, and by this Java, so what is found fits; Java checks its archive again and goes without
 * one that does not fit. Where nothing can be written, nothing is kept. Costs some 30 MB, once; what an older jar left is removed.
 */
final class WindowCache {
    private static final String NAME = "window-";

    private final Path folder;
    private final File jar;
    private final String platform;
    private final String key;

    /** Takes the folder to keep things in, which need not exist, the jar, the folder of the platform's libraries, and the Java. */
    WindowCache(Path folder, File jar, String platform, String java) {
        this.folder = folder;
        this.jar = jar.getAbsoluteFile();
        this.platform = platform;
        String told = this.jar + "|" + jar.length() + "|" + jar.lastModified() + "|" + platform + "|" + java;
        this.key = NAME + Integer.toHexString(told.hashCode()) + "-" + Long.toHexString(jar.length());
    }

    /** Says where this platform's libraries are, as a jar that may not be there yet. */
    Path natives() {
        return folder.resolve(key + ".jar");
    }

    /** Finds Java's archive; its name tells its size, since Java does not survive one that was cut short. */
    Optional<Path> archive() throws IOException {
        for (Path one : ours("-*.jsa")) {
            if (one.equals(archive(Files.size(one)))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Path archive(long size) {
        return folder.resolve(key + "-" + Long.toHexString(size) + ".jsa");
    }

    private List<Path> ours(String rest) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, key + rest)) {
            for (Path one : all) {
                found.add(one);
            }
        }
        return found;
    }

    /** Says where Java may write an archive when the window closes; {@link #keep} puts it in place. */
    Path fresh() {
        return folder.resolve(key + "-" + ProcessHandle.current().pid() + ".new");
    }

    /** Writes the libraries' jar where it is missing. */
    void prepare() throws IOException {
        if (Files.exists(natives())) {
            return;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, NAME, ".part");
        try {
            write(part);
            Files.move(part, natives(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Path part) throws IOException {
        try (ZipFile from = new ZipFile(jar); OutputStream file = Files.newOutputStream(part); ZipOutputStream to = new ZipOutputStream(file)) {
            String prefix = "natives/" + platform + "/";
            to.setLevel(1);
            for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    to.putNextEntry(new ZipEntry(entry.getName().substring(prefix.length())));
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(to);
                    }
                }
            }
        }
    }

    /** Puts a written archive in place, and removes what belongs to another jar or Java. */
    void keep() throws IOException {
        if (Files.exists(fresh())) {
            Path archive = archive(Files.size(fresh()));
            Files.move(fresh(), archive, StandardCopyOption.ATOMIC_MOVE);
            List<Path> kept = List.of(natives(), archive);
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, NAME + "*")) {
                for (Path one : all) {
                    if (!kept.contains(one)) {
                        Files.deleteIfExists(one);
                    }
                }
            }
        }
    }

    /** Removes what may have kept a window from opening. */
    void forget() throws IOException {
        for (Path one : ours("*")) {
            Files.deleteIfExists(one);
        }
    }
}
