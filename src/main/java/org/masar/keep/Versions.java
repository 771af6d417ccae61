package org.masar.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masar.store.AtomicFile;

/** Keeps what was saved before, the last {@value #MOST} of each file, in the user's folder, so that no file lies about beside the dataset. */
public final class Versions {
    /** So many are kept of each file. */
    public static final int MOST = 10;
    private static final Pattern NAME = Pattern.compile("(\\d{1,9})\\.views\\.json");
    private final Path folder;

    /** Keeps the versions of what is saved at the place. */
    public Versions(Path home, Place place) {
        folder = home.resolve("versions").resolve(place.file().getFileName() + "-" + Places.key(place.file().toAbsolutePath().toString()));
    }

    /**
     * Names one that was kept.
     *
     * @param kept when the next one took its place
     */
    public record Version(Path file, Instant kept) {
    }

    /** Lists them, the newest first. */
    public List<Version> list() throws IOException {
        List<Version> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(new Version(file, Files.getLastModifiedTime(file).toInstant()));
        }
        return all;
    }

    /** Keeps the bytes as the newest, unless the newest holds just these; forgets the oldest. */
    void add(byte[] bytes) throws IOException {
        List<Path> there = files();
        if (!there.isEmpty() && Arrays.equals(bytes, Files.readAllBytes(there.get(0)))) {
            return;
        }
        AtomicFile.write(folder.resolve((there.isEmpty() ? 1 : number(there.get(0)) + 1) + Place.SUFFIX), bytes);
        for (int i = MOST - 1; i < there.size(); i++) {
            Files.deleteIfExists(there.get(i));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> number(f) > 0).sorted(Comparator.comparingInt(Versions::number).reversed()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static int number(Path file) {
        Matcher m = NAME.matcher(file.getFileName().toString());
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }
}
