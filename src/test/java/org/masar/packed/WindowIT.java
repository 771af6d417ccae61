package org.masar.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Opens the window of the packed jar on a screen of its own, where Xvfb is installed. */
class WindowIT {
    @RegisterExtension
    private static final Screen screen = new Screen();

    @TempDir
    private Path folder;

    @Test
    void paintsItsFirstFrameAndWritesNothing() throws IOException {
        Ran ran = window(Map.of(), "-Dmasar.home=" + folder.resolve("home"));
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().matches("first frame: \\d+ ms since JVM start\\R"), ran.out());
        assertEquals("", ran.said());
        System.out.print(ran.out());
        assertTrue(Files.notExists(folder.resolve("home")), "wrote into " + folder);
    }

    @Test
    void unpacksItsLibrariesElsewhereWhereTheUsersFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        Path home = folder.resolve("home");
        assertEquals(0, window(Map.of(), "-Duser.home=" + file, "-Dmasar.home=" + home).status());
        assertTrue(Files.exists(home.resolve("natives")), "unpacked under masar.home");

        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        assertEquals(0, window(Map.of(), "-Duser.home=" + file, "-Dmasar.home=" + file, "-Djava.io.tmpdir=" + temporary).status());
        try (var unpacked = Files.list(temporary)) {
            assertTrue(unpacked.anyMatch(f -> f.getFileName().toString().startsWith("masar-")), "unpacked under the temporary folder");
        }
    }

    @Test
    void namesTheFoldersAndTheWayOutWhereNoneCanBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        Ran ran = window(Map.of(), "-Duser.home=" + file, "-Dmasar.home=" + file, "-Djava.io.tmpdir=" + file);
        assertEquals(3, ran.status());
        assertEquals(1, ran.said().lines().count(), ran.err());
        assertTrue(ran.err().contains(file.toString()) && ran.err().contains("java -Dmasar.home=FOLDER -jar masar.jar"), ran.err());
    }

    @Test
    void saysThatGtkIsMissing() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Files.writeString(folder.resolve("libgtk-3.so.0"), "no library");
        Ran ran = window(Map.of("LD_LIBRARY_PATH", folder.toString()));
        assertEquals(3, ran.status(), ran.err());
        assertEquals("Masar's window needs GTK 3, which is missing here: install it (package libgtk-3-0 or gtk3)."
                + " The commands validate, info, visible and export work without it (java -jar masar.jar --help).", ran.err().strip());
    }

    private Ran window(Map<String, String> environment, String... options) throws IOException {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("DISPLAY", screen.display());
        List<String> given = new java.util.ArrayList<>(List.of("-Dmasar.smoke=true", "-Dmasar.home=" + folder));
        given.addAll(List.of(options));
        try (Packed packed = Packed.masar()) {
            return Ran.jar(packed.path, all, given);
        }
    }
}
