package org.masar.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An X server of our own, without a monitor; ends with the test. */
final class Screen implements AutoCloseable {
    private final Process server;
    private final String display;

    private Screen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    static boolean canOpen() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(d -> Files.isExecutable(Path.of(d, "Xvfb")));
    }

    static Screen open() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = reader.readLine();
        if (number == null) {
            throw new IOException("Xvfb gave no display");
        }
        return new Screen(server, ":" + number.strip());
    }

    String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
