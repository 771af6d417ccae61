package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    void theNewFileIsThereAndNothingElseIsLeft() throws IOException {
        Path file = dir.resolve("a.json");
        AtomicFile.write(file, "one دمشق");
        AtomicFile.write(file, "two");
        assertEquals("two", Files.readString(file));
        assertEquals("[a.json]", names());
    }

    @Test
    void aFileThatCannotBeWrittenWholeLeavesTheOldOne() throws IOException {
        Path file = dir.resolve("a.json");
        AtomicFile.write(file, "old");
        IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("No space left on device", e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals("[a.json]", names());
    }

    @Test
    void whatAKilledProcessLeftLongAgoIsTakenAwayAndWhatMayStillBeWrittenIsNot() throws IOException {
        long gone = 999_999_999_999_999_999L;
        Path old = Files.writeString(dir.resolve(".a.json." + gone + ".tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.writeString(dir.resolve(".a.json." + (gone - 1) + ".tmp"), "half");
        Path other = Files.writeString(dir.resolve(".b.json." + gone + ".tmp"), "half");
        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        AtomicFile.write(dir.resolve("a.json"), "new");
        assertEquals("[.a.json." + (gone - 1) + ".tmp, .b.json." + gone + ".tmp, a.json]", names());
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
