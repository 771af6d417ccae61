package org.masar.packed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An X server of our own, without a monitor, for the tests of a class; they are left out where Xvfb is not installed. */
final class Screen implements BeforeAllCallback, AfterAllCallback {
    private Process server;
    private String display;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(d -> Files.isExecutable(Path.of(d, "Xvfb"))), "needs Xvfb");
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = reader.readLine();
        if (number == null) {
            throw new IOException("Xvfb gave no display");
        }
        display = ":" + number.strip();
    }

    String display() {
        return display;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null) {
            server.destroy();
        }
    }
}
