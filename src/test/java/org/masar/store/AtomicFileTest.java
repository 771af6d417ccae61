package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path dir;

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().toString();
        }
    }

    @Test
    void theNewFileIsThereAndThePreviousOneIsKept() throws IOException {
        Path file = dir.resolve("a.json");
        AtomicFile.write(file, "one دمشق");
        assertEquals("[a.json]", names());
        AtomicFile.write(file, "two");
        AtomicFile.write(file, "three");
        assertEquals("three", Files.readString(file));
        assertEquals("two", Files.readString(dir.resolve("a.json.bak")));
        assertEquals("[a.json, a.json.bak]", names());
    }

    @Test
    void foldersThatAreMissingAreMade() throws IOException {
        AtomicFile.write(dir.resolve("x/y/a.json"), "one");
        assertEquals("one", Files.readString(dir.resolve("x/y/a.json")));
    }

    @Test
    void aFolderInThePlaceOfTheFileIsLeftAlone() throws IOException {
        Files.createDirectory(dir.resolve("a.json"));
        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(dir.resolve("a.json"), "one"));
        assertTrue(e.getMessage().endsWith("a.json is a folder; name a file in it"), e.getMessage());
        assertEquals("[a.json]", names());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(dir.resolve("real.json"), "old");
        Path link = dir.resolve("link.json");
        try {
            Files.createSymbolicLink(link, real);
        } catch (IOException | UnsupportedOperationException e) {
            org.junit.jupiter.api.Assumptions.abort("no links here");
        }
        AtomicFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }
}
