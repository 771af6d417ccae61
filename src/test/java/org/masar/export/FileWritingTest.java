package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.export.FileWriting.Existing;

class FileWritingTest {
    @TempDir
    Path folder;

    private static void write(Path file, Existing existing, String text) throws IOException {
        FileWriting.write(file, existing, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().collect(Collectors.joining(", "));
        }
    }

    @Test
    void aFileThatIsThereIsKeptUnlessToldOtherwise() throws IOException {
        Path file = folder.resolve("a.png");
        write(file, Existing.KEEP, "one");
        assertThrows(FileAlreadyExistsException.class, () -> write(file, Existing.KEEP, "two"));
        assertEquals("one", Files.readString(file));
        write(file, Existing.REPLACE, "two");
        assertEquals("two", Files.readString(file));
        assertEquals("a.png", files());
    }

    @Test
    void whatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.png");
        write(file, Existing.KEEP, "old");
        IOException e = assertThrows(IOException.class, () -> FileWriting.write(file, Existing.REPLACE, out -> {
            out.write(1);
            throw new IOException("the disk is full");
        }));
        assertTrue(e.getMessage().contains("a.png could not be written: the disk is full"), e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals("a.png", files());
    }

    @Test
    void whatIsCancelledLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.png");
        write(file, Existing.KEEP, "old");
        assertThrows(IOException.class, () -> FileWriting.write(file, Existing.REPLACE, out -> {
            out.write(1);
            Thread.currentThread().interrupt();
        }));
        Thread.interrupted();
        assertEquals("old", Files.readString(file));
        assertEquals("a.png", files());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("a.png");
        assertTrue(assertThrows(IOException.class, () -> write(file, Existing.KEEP, "x")).getMessage().contains("none"));
    }

    @Test
    void aFolderIsNoFile() {
        assertTrue(assertThrows(IOException.class, () -> write(folder, Existing.REPLACE, "x")).getMessage().contains("is a folder"));
    }
}
