package org.masar.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Holds what a command printed and how it ended. */
record Ran(int status, String out, String err) {

    static Ran with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
            err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    /** Gives status, standard output and standard error in one text. */
    String all() {
        return status + "\n" + out + (err.isEmpty() ? "" : "--\n" + err);
    }
}
