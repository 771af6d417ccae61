package org.masar;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.masar.cli.Cli;

/** Picks what runs: a verb goes to the command line, files or nothing open the window. */
public final class Main {
    private static final Set<String> VERBS = Set.of("validate", "info", "visible", "export", "convert");

    private Main() {
    }

    /** Runs the program with the arguments as typed and, after a verb or where no window can open, ends the process. */
    public static void main(String[] args) {
        // macOS used to hand a double-clicked program its process number.
        List<String> given = Arrays.stream(args).filter(a -> !a.startsWith("-psn_")).toList();
        if (isCommand(given)) {
            PrintStream out = stream(FileDescriptor.out);
            PrintStream err = stream(FileDescriptor.err);
            int status = Cli.run(given.toArray(String[]::new), out, err);
            out.flush();
            err.flush();
            System.exit(status);
        }
        if (System.getProperty(WindowJava.STARTED) != null) {
            Tether.tie();
        }
        new Opening(System.getenv()).open(given);
    }

    /** Says whether the arguments are for the command line: a verb or an option comes first. */
    static boolean isCommand(List<String> args) {
        return !args.isEmpty() && (VERBS.contains(args.get(0)) || args.get(0).startsWith("-"));
    }

    /** Writes UTF-8 whatever the locale, since results hold Arabic and go to files; a Windows console keeps its own. */
    private static PrintStream stream(FileDescriptor to) {
        if (System.getProperty("os.name").startsWith("Windows") && System.console() != null) {
            return to == FileDescriptor.out ? System.out : System.err;
        }
        return new PrintStream(new FileOutputStream(to), to == FileDescriptor.err, StandardCharsets.UTF_8);
    }
}
