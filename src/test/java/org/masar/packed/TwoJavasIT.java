package org.masar.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The window runs in a second Java: neither outlives the other, and to whoever started the first they are one. */
class TwoJavasIT {
    private static final int PATIENCE_SECONDS = 60;
    @RegisterExtension
    private static final Screen screen = new Screen();

    @TempDir
    private Path folder;

    @Test
    void theSecondEndsWhenTheFirstIsKilled() throws Exception {
        Process first = start();
        ProcessHandle second = second(first);
        first.destroyForcibly().waitFor();
        assertTrue(ends(second), "outlived the first");
    }

    @Test
    void theSecondEndsWhenTheFirstIsAskedToEnd() throws Exception {
        Process first = start();
        ProcessHandle second = second(first);
        first.destroy();
        assertTrue(first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && ends(second), "outlived the first");
    }

    @Test
    void theFirstEndsWhenTheSecondIsKilledAndHandsItsStatusOn() throws Exception {
        Process first = start();
        second(first).destroyForcibly();
        assertTrue(first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "waits for nothing");
        assertEquals(137, first.exitValue());
    }

    @Test
    void theTimeOfTheFirstFrameCountsFromTheStartOfTheFirst() throws IOException {
        long before = System.currentTimeMillis();
        Ran ran = Ran.jar(jar(), environment(), List.of("-Dmasar.smoke=true", home()));
        long took = System.currentTimeMillis() - before;
        assertEquals(0, ran.status(), ran.err());
        long said = Long.parseLong(ran.out().replaceAll("\\D", ""));
        Ran alone = Ran.jar(jar(), environment(), List.of("-Dmasar.smoke=true", "-Dmasar.started=" + before, home()));
        assertTrue(said < took, said + " ms said, " + took + " ms taken");
        assertTrue(Long.parseLong(alone.out().replaceAll("\\D", "")) >= took, "counts from the start it is told: " + alone.out());
    }

    @Test
    void optionsOfTheEnvironmentReachTheWindowOnceAndAreAnnouncedOnce() throws IOException {
        Ran ran = Ran.jar(jar(), Map.of("JAVA_TOOL_OPTIONS", "-Dmasar.smoke=true", "DISPLAY", screen.display()), List.of(home(), "-XX:+UseG1GC"));
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().startsWith("first frame: "), ran.out());
        assertEquals(1, ran.err().lines().filter(l -> l.startsWith("Picked up")).count(), ran.err());
    }

    @Test
    void whereNoSecondJavaIsWantedTheWindowOpensInTheFirst() throws IOException {
        assertEquals(2, javas());
        assertEquals(1, javas("-Dmasar.relaunch=false"));
    }

    @Test
    void opensFromAnArchiveOfItsClassesWithoutAWordWhetherItFitsOrNot() throws Exception {
        Process first = start();
        second(first);
        first.destroyForcibly().waitFor();
        Path natives = kept();
        Path written = folder.resolve("written");
        Ran made = Ran.java(environment(), List.of("-Dmasar.smoke=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable",
            "-XX:ArchiveClassesAtExit=" + written, home(), "-cp", jar() + File.pathSeparator + natives, "org.masar.Launcher"));
        assertEquals(0, made.status(), made.err());
        assertTrue(Files.size(written) > 1_000_000, "holds classes");
        String key = natives.toString().replaceAll("\\.jar$", "-");
        opens(Files.copy(written, Path.of(key + Long.toHexString(Files.size(written)) + ".jsa")));
        opens(Files.writeString(Path.of(key + "5.jsa"), "wrong"));
        opens(Files.writeString(natives, "no jar"));
    }

    private void opens(Path kept) throws IOException {
        Ran ran = Ran.jar(jar(), environment(), List.of("-Dmasar.smoke=true", home()));
        assertEquals(0, ran.status(), ran.err());
        assertEquals("", ran.said());
        assertTrue(Files.exists(kept), "was taken for the cause of a failure: " + kept);
        assertTrue(ran.out().matches("first frame: \\d+ ms since JVM start\\R"), ran.out());
    }

    private Path kept() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    /** Counts the Javas of a run: each prints its flags on a line. */
    private long javas(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("-Dmasar.smoke=true", "-XX:+PrintCommandLineFlags", home()));
        all.addAll(List.of(options));
        return Ran.jar(jar(), environment(), all).out().lines().filter(l -> l.startsWith("-XX:")).count();
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, home(), "-jar", jar().toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** Waits for the second Java, which is found by being more than the small program that starts it. */
    private static ProcessHandle second(Process first) throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_SECONDS * 50; tries++) {
            Optional<ProcessHandle> found = first.children().filter(p -> p.info().command().orElse("").endsWith("java")).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            assertFalse(first.waitFor(20, TimeUnit.MILLISECONDS), "ended before it started another");
        }
        throw new AssertionError("started no second Java");
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException, ExecutionException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException still) {
            process.destroyForcibly();
            return false;
        }
    }

    private static Map<String, String> environment() {
        return Map.of("DISPLAY", screen.display());
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
