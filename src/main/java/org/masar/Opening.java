package org.masar;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masar.ui.app.App;

/** Opens the window, or says in one sentence why this computer cannot and ends with the promised status. */
final class Opening {
    private final Map<String, String> environment;

    Opening(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Opens the window on the files; returns when it has been closed. */
    void open(List<String> files) {
        before().ifPresent(Opening::end);
        try {
            App.open(files);
        } catch (RuntimeException | LinkageError thrown) {
            Optional<Trouble> known = after(thrown);
            if (known.isEmpty()) {
                throw thrown;
            }
            end(known.get());
        }
    }

    private Optional<Trouble> before() {
        String os = System.getProperty("os.name");
        boolean ownGlass = System.getProperty("glass.platform") != null;
        if (os.equals("Linux") && !ownGlass && environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of(Trouble.noDisplay());
        }
        String platform = Launcher.platform(os, System.getProperty("os.arch"));
        return Natives.ofThisJava(platform).trouble();
    }

    /** Recognises, from what the toolkit threw, that display, GTK or a library is missing. */
    static Optional<Trouble> after(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("open display")) {
                return Optional.of(Trouble.noDisplay());
            }
            if (message.contains("gtk")) {
                return Optional.of(Trouble.noGtk());
            }
            if (cause instanceof UnsatisfiedLinkError) {
                return Optional.of(Trouble.noNatives(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static void end(Trouble trouble) {
        System.err.println(trouble.english);
        try {
            if (!Boolean.getBoolean("masar.smoke")) {
                new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                        System.getProperty("java.class.path"), "org.masar.Notice", trouble.english, trouble.arabic)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException noWindowEither) {
            System.err.flush();
        }
        System.exit(Trouble.STATUS);
    }
}
