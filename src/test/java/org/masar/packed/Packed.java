package org.masar.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar as the build left it: the one under test, or JavaFX as published. */
final class Packed implements AutoCloseable {
    static final List<String> PLATFORMS = List.of("linux-x64", "linux-aarch64", "windows-x64", "macos-x64", "macos-aarch64");

    final Path path;
    private final ZipFile zip;

    private Packed(Path path) {
        this.path = path;
        try {
            this.zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("package first: " + path, e);
        }
    }

    static Packed masar() {
        return new Packed(Path.of(System.getProperty("masar.jar", "target/masar.jar")).toAbsolutePath());
    }

    static Packed javafx(String platform) {
        return new Packed(Path.of(System.getProperty("masar.javafx", "target/javafx/published")).resolve(platform + ".jar"));
    }

    static boolean isLibrary(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    List<String> names(Predicate<String> wanted) {
        return zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).filter(wanted).sorted().toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    long checksum(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? -1 : entry.getCrc();
    }

    byte[] bytes(String name) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
