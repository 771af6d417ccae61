package org.masar.ui.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.masar.read.table.Guess;
import org.masar.read.table.Mapping;
import org.masar.read.table.MappingChoice;
import org.masar.read.table.MappingFile;
import org.masar.read.table.Sheet;
import org.masar.store.JsonText;

/** Remembers by which mapping tables with the same headings were read, a small file for each in the user's folder. For any thread but the one that draws. */
public final class KeptMappings implements MappingChoice {
    private static final int NAME = 16;
    private final Path folder;

    /** Keeps them in the folder; keeps and finds none where that is null. */
    public KeptMappings(Path folder) {
        this.folder = folder;
    }

    @Override
    public Guess choose(Sheet sheet, Guess guess) {
        return find(sheet.headings()).map(m -> new Guess(m, guess.preset(), false)).orElse(guess);
    }

    /** Finds what was kept for such headings; empty where nothing was, or where it cannot be read. */
    public Optional<Mapping> find(List<String> headings) {
        try {
            Path file = folder == null ? null : file(headings);
            return file == null || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(MappingFile.read(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps a mapping for such headings; throws IOException where the folder cannot be written. */
    public void keep(List<String> headings, Mapping mapping) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            write(file(headings), mapping);
        }
    }

    /** Saves a mapping where the user wants it. */
    static void write(Path file, Mapping mapping) throws IOException {
        Files.writeString(file, JsonText.of(MappingFile.form(mapping)), StandardCharsets.UTF_8);
    }

    private Path file(List<String> headings) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.join("\n", headings).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash).substring(0, NAME) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
