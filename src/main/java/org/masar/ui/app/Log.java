package org.masar.ui.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds to the log file in the home; begins it anew when it has grown large. Not on the FX thread. */
final class Log {
    private static final int LIMIT = 256 * 1024;

    private Log() {
    }

    /** Adds a text and an end of line. */
    static void add(Path home, String text) throws IOException {
        Files.createDirectories(home);
        Path file = home.resolve("masar.log");
        boolean large = Files.exists(file) && Files.size(file) > LIMIT;
        Files.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
            large ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    }
}
