package org.masar;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.masar.ui.app.Home;

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

    private final String program;
    private final WindowJava java;
    private final File jar;
    private final WindowCache cache;

    private Relaunch(String program, WindowJava java, File jar) {
        this.program = program;
        this.java = java;
        this.jar = jar;
        this.cache = new WindowCache(Home.of(System.getProperties(), System.getenv()).resolve("cache"), jar,
            Launcher.platform(System.getProperty("os.name"), System.getProperty("os.arch")),
            System.getProperty("java.home") + java.vm() + System.getProperty("java.vm.version"));
    }

    /** Opens the window and gives its exit status when it has been closed, or {@value #NOT_OPENED} where no second Java can be had. */
    static int window(String[] args) throws InterruptedException {
        File jar = new File(System.getProperty("java.class.path", ""));
        if (Main.isCommand(List.of(args)) || !jar.isFile() || System.getProperty(WindowJava.STARTED) != null
                || !System.getProperty("masar.relaunch", "true").equals("true")) {
            return NOT_OPENED;
        }
        try {
            ProcessHandle.Info here = ProcessHandle.current().info();
            Optional<String> program = FirstJava.program(here);
            WindowJava java = new WindowJava(System.getProperty("java.vm.name", ""), Launcher.feature(System.getProperty("java.specification.version")),
                FirstJava.options(here, System.getenv()));
            return program.isEmpty() || !java.isPossible() ? NOT_OPENED : new Relaunch(program.get(), java, jar).run(args);
        } catch (IOException | LinkageError | SecurityException refused) {
            return NOT_OPENED; // slower, but open
        }
    }

    private int run(String[] args) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>();
        String classPath = jar.getPath();
        if (prepared()) {
            classPath += File.pathSeparator + cache.natives();
            options.add("-Xlog:disable"); // what Java says of an archive helps no user
            Optional<Path> archive = cache.archive();
            if (archive.isPresent()) {
                options.add("-XX:SharedArchiveFile=" + archive.get());
            } else if (!isSmoke()) {
                options.add("-XX:ArchiveClassesAtExit=" + cache.fresh());
            }
        }
        ProcessBuilder builder = new ProcessBuilder(java.command(program, options, classPath, args))
            .redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
        for (String variable : WindowJava.VARIABLES) {
            if (System.getenv(variable) != null) {
                builder.environment().remove(variable);
            }
        }
        Process window = builder.start();
        if (isSmoke()) {
            tellStart(window);
        }
        boolean atOnce = window.waitFor(AT_ONCE_SECONDS, TimeUnit.SECONDS);
        int status = window.waitFor();
        boolean failed = atOnce && (status == JVM_REFUSED || status == JVM_ABORTED);
        tidy(status, failed);
        return failed ? NOT_OPENED : status;
    }

    /** Tells the second Java when this one started, to count from: only once that one is at work, since asking for it takes time. */
    private static void tellStart(Process window) {
        try {
            OutputStream to = window.getOutputStream();
            to.write((FirstJava.started() + "\n").getBytes(StandardCharsets.US_ASCII));
            to.flush();
        } catch (IOException ended) {
            return; // already, and its status says why
        }
    }

    /** Says whether the libraries' jar is there, written now if need be; the smoke switch writes nothing. */
    private boolean prepared() {
        try {
            if (!isSmoke()) {
                cache.prepare();
            }
            return Files.exists(cache.natives());
        } catch (IOException | SecurityException notKept) {
            return false;
        }
    }

    private void tidy(int status, boolean failed) {
        try {
            if (failed) {
                cache.forget();
            } else if (status == 0 && !isSmoke()) {
                cache.keep();
            } else {
                Files.deleteIfExists(cache.fresh()); // of a window that was not open long enough to have loaded its classes
            }
        } catch (IOException | SecurityException notKept) {
            return; // the next window opens as slowly as this one
        }
    }

    private static boolean isSmoke() {
        return Boolean.getBoolean("masar.smoke");
    }
}
