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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the packed jar with no display, as on a server or under a script. */
class StartIT {
    private static final String DATASET = "builtin:south-damascus-2018";

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersionAndNothingElse() throws IOException {
        Ran ran = start("--version");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().matches("Masar \\d+\\.\\d+\\.\\d+\\S*\\R"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void aVerbRunsWithoutADisplay() throws IOException {
        Ran ran = start("validate", DATASET);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().strip().endsWith("warnings"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void aVerbThatIsMisusedEndsWithTwo() throws IOException {
        assertEquals(2, start("visible", DATASET, "--mode", "sometimes").status());
    }

    @Test
    void theWindowWithoutADisplaySaysInOneSentenceWhatWorksWithoutIt() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Ran ran = start();
        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertEquals("Masar found no display to open its window on (DISPLAY is not set, or nothing answers there)."
                + " The commands validate, info, visible and export work without it (java -jar masar.jar --help).", ran.err().strip());
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNoDisplay() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Ran ran = Ran.jar(jar(), Map.of("DISPLAY", ":4711"), List.of("-Dmasar.smoke=true", home()));
        assertEquals(3, ran.status(), ran.err());
        // GTK, where it speaks at all, does so before us.
        assertTrue(ran.err().strip().endsWith("--help)."), ran.err());
        assertEquals(0, ran.err().lines().filter(l -> l.startsWith("\tat ")).count(), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg", "pdf"})
    void everyFormatIsWrittenWithWhatTheJarCarriesOfItsLibrary(String suffix) throws IOException {
        Path file = folder.resolve("map." + suffix);
        Ran ran = start("export", DATASET, "--lang", "ar", "--size", "400x300", "--out", file.toString());
        assertEquals(0, ran.status(), ran.err());
        assertTrue(Files.size(file) > 10_000, suffix + " has " + Files.size(file) + " bytes");
        assertEquals("", ran.err());
    }

    @Test
    void theJarMayLieInAFolderOfAnyName() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("a b#c%20d+é")).resolve("my masar.jar");
        Files.copy(jar(), odd);
        Ran ran = Ran.jar(odd, Map.of("LC_ALL", "C.UTF-8"), List.of(home()), "validate", DATASET);
        assertEquals(0, ran.status(), ran.err());
    }

    private Ran start(String... args) throws IOException {
        return Ran.jar(jar(), Map.of(), List.of(home()), args);
    }

    private String home() {
        return "-Dmasar.home=" + folder;
    }

    private static Path jar() throws IOException {
        try (Packed packed = Packed.masar()) {
            return packed.path;
        }
    }
}
