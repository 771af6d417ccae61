package org.masar.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that saves and keeps for recovery without a rest, at random moments, and looks at what it left. How often: the property
 * {@code masar.kills}. What is asserted holds at whatever moment it dies.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("masar.kills", 20);
    @TempDir
    private Path home;
    private final Random random = new Random(20180520);
    private int begun;
    private int kept;
    private int saved;

    @Test
    void whateverTheMomentTheSavedFileIsWholeAndRecoveryOffersTheNewest() throws Exception {
        int inTheMiddle = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            runAndKill();
            Found found = SaveLoop.file(home).read();
            String when = "kill " + kill + " after " + begun + " begun, " + kept + " kept, " + saved + " saved";
            int there = found.state() == Found.State.NONE ? 0 : SaveLoop.number(found.notebook());
            assertTrue(found.problems().list().isEmpty() && there >= saved && there <= begun && there % 3 == 0, when + ": saved file holds " + there);
            int offered = offered();
            // Nothing to offer, or something older, would be right only once what is newer has been saved.
            assertTrue(Math.max(offered, there) >= kept && offered <= begun, when + ": recovery offers " + offered + ", saved is " + there);
            assertTrue(offered >= kept || offered == 0 && there >= kept, when + ": recovery offers " + offered);
            inTheMiddle += begun > kept || begun % 3 == 0 && begun > saved ? 1 : 0;
        }
        System.out.println("killed " + KILLS + " times, of these " + inTheMiddle + " while something was being written");
    }

    /** Runs the loop from where the last one was, until a random line and a random moment after it. */
    private void runAndKill() throws IOException, InterruptedException {
        Process p = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-Xshare:auto", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SaveLoop.class.getName(), home.toString(),
            Integer.toString(begun + 1))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        // What earlier runs left was offered and forgotten.
        kept = 0;
        int last = random.nextInt(12) + 1;
        long nanos = (long) (random.nextDouble() * random.nextDouble() * 8_000_000);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < last; i++) {
                note(lines.readLine());
            }
            LockSupport.parkNanos(nanos);
            // Not the process itself, which would close what it has said but was not read yet.
            p.toHandle().destroyForcibly();
            // What it could still say before it died was done before it died.
            for (String line = lines.readLine(); line != null && line.matches("[+rs] \\d+"); line = lines.readLine()) {
                note(line);
            }
        }
        p.waitFor();
    }

    private void note(String line) {
        assertTrue(line != null && line.matches("[+rs] \\d+"), "the process said " + line);
        int number = Integer.parseInt(line.substring(2));
        switch (line.charAt(0)) {
            case '+' -> begun = number;
            case 'r' -> kept = number;
            default -> saved = number;
        }
    }

    /** Opens the next window's recovery, which offers what was left and forgets it; 0 for nothing. */
    private int offered() throws IOException {
        try (Recovery next = Recovery.open(home)) {
            assertTrue(next.orphans().size() <= 1, "offers " + next.orphans().size());
            int offered = 0;
            for (Orphan o : next.orphans()) {
                offered = SaveLoop.number(o.notebook());
                assertEquals(SaveLoop.NAME, o.unsaved().name());
                assertTrue(offered > 0, "what is offered is not whole");
                next.forget(o);
            }
            return offered;
        }
    }
}
