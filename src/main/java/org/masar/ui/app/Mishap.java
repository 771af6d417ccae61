package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Words a report of an unexpected error. Holds where in the program it happened and on which system, but no message of the error, no
 * file name and no text, as these could carry the user's data.
 *
 * @param text the report, lines of text
 */
record Mishap(String text) {
    private static final int DEEPEST = 12;

    static Mishap of(Throwable thrown, Clock clock, String version) {
        StringBuilder s = new StringBuilder("Masar ").append(version).append(", ").append(clock.instant()).append('\n')
            .append("Java ").append(System.getProperty("java.version")).append(' ').append(System.getProperty("java.vendor"))
            .append(", ").append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.version"))
            .append(' ').append(System.getProperty("os.arch")).append(", JavaFX ").append(System.getProperty("javafx.version"))
            .append('\n');
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < DEEPEST; t = t.getCause(), depth++) {
            s.append(depth == 0 ? "" : "because of ").append(t.getClass().getName()).append('\n');
            for (StackTraceElement e : t.getStackTrace()) {
                s.append("    at ").append(e).append('\n');
            }
        }
        return new Mishap(s.toString());
    }

    /** Adds the report to the log file. Not on the FX thread. */
    void log(Path home) throws IOException {
        Log.add(home, text);
    }
}
