package org.masar;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Opens the window in a second Java, started with what makes a window open fast: a jar cannot choose its own Java's options.
 *
 * <p>The first Java only waits: it loads nothing of the program, and no lambda or stream, so that it costs little. The second one
 * reads its end of a pipe ({@link Tether}), so neither outlives the other.
 */
final class Relaunch {
    /** What {@link #window} gives where the window must open in this Java. */
    static final int NOT_OPENED = -1;
    private static final int JVM_REFUSED = 1;
    private static final int JVM_ABORTED = 134;
    private static final long AT_ONCE_SECONDS = 5;

    private Relaunch() {
    }

    /** Opens the window and gives its exit status when it has been closed, or {@value #NOT_OPENED} where no second Java can be had. */
    static int window(String[] args) throws InterruptedException {
        String jar = System.getProperty("java.class.path", "");
        if (Main.isCommand(List.of(args)) || !new File(jar).isFile() || System.getProperty(WindowJava.STARTED) != null
                || !System.getProperty("masar.relaunch", "true").equals("true")) {
            return NOT_OPENED;
        }
        try {
            RuntimeMXBean here = ManagementFactory.getRuntimeMXBean();
            Optional<String> program = program();
            WindowJava java = new WindowJava(here.getVmName(), Runtime.version().feature(), here.getInputArguments(), here.getStartTime());
            return program.isEmpty() || !java.isPossible() ? NOT_OPENED : run(java.command(program.get(), jar, args));
        } catch (IOException | LinkageError | SecurityException refused) {
            return NOT_OPENED; // slower, but open
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        WindowJava.VARIABLES.forEach(builder.environment().keySet()::remove);
        Process window = builder.start();
        boolean atOnce = window.waitFor(AT_ONCE_SECONDS, TimeUnit.SECONDS);
        int status = window.waitFor();
        return atOnce && (status == JVM_REFUSED || status == JVM_ABORTED) ? NOT_OPENED : status;
    }

    /** Finds the program this Java was started with, or the one of its folder where another program embeds it. */
    private static Optional<String> program() {
        Optional<String> own = ProcessHandle.current().info().command();
        if (own.isPresent() && new File(own.get()).getName().matches("javaw?(\\.exe)?")) {
            return own;
        }
        Path usual = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.isExecutable(usual) ? Optional.of(usual.toString()) : Optional.empty();
    }
}
