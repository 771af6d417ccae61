package org.masar.packed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a run of the packed jar, in a Java of its own, left behind. */
public record Ran(int status, String out, String err) {
    private static final int PATIENCE_SECONDS = 120;

    /**
     * Runs the jar and waits for its end.
     *
     * @param environment what to set; DISPLAY is unset unless it is here
     * @param options     for Java, before -jar
     */
    static Ran jar(Path jar, Map<String, String> environment, List<String> options, String... args) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-jar", jar.toString()));
        all.addAll(List.of(args));
        return java(environment, all);
    }

    /** Runs Java with these arguments and waits for its end. */
    public static Ran java(Map<String, String> environment, List<String> arguments) throws IOException {
        Path out = Files.createTempFile("masar", ".out");
        Path err = Files.createTempFile("masar", ".err");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end within " + PATIENCE_SECONDS + " s: " + command);
            }
            return new Ran(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Gives what the program wrote to standard error, without what newer JVMs add of their own and no jar can keep them from. */
    String said() {
        return err.lines().filter(l -> !l.startsWith("WARNING: ")).collect(Collectors.joining("\n"));
    }
}
