package org.masar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.masar.read.NoDataset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the verbs of the command line. */
@Command(name = "masar", mixinStandardHelpOptions = true, versionProvider = VersionLine.class,
    description = "Shows what happened, where, when and according to whom. Without a verb the window opens.",
    footer = {"", "Exit status: 0 done; 1 errors found or nothing could be read; 2 wrong use; 3 could not read or write, or no display."})
public final class Cli {
    private Cli() {
    }

    /**
     * Runs the verb and gives the exit status as promised: 0 done, 1 errors found or nothing could be read, 2 wrong use,
     * 3 could not read or write.
     *
     * @param args as typed, the verb first
     * @param out  takes results
     * @param err  takes messages
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Cli())
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new InfoCommand(console))
            .addSubcommand(new VisibleCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new ConvertCommand(console));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(100);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, given) -> wrongUse(e, err));
        line.setExecutionExceptionHandler((e, command, given) -> failed(e, command, err));
        if (args.length == 0) {
            line.usage(out);
            return Status.WRONG_USE;
        }
        int status = executed(line, args, err);
        return out.checkError() && status == Status.DONE ? Status.NO_ACCESS : status;
    }

    private static int executed(CommandLine line, String[] args, PrintStream err) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("there is not enough memory for this file; start it with more: java -Xmx8g -jar masar.jar");
            return Status.NO_ACCESS;
        }
    }

    private static int wrongUse(CommandLine.ParameterException e, PrintStream err) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        err.println(oneLine(e.getMessage()) + "; see " + spec.qualifiedName() + " --help");
        return Status.WRONG_USE;
    }

    private static int failed(Exception e, CommandLine command, PrintStream err) {
        if (e instanceof Misuse m) {
            m.picture().lines().forEach(err::println);
            err.println(oneLine(e.getMessage()) + "; see " + command.getCommandSpec().qualifiedName() + " --help");
            return Status.WRONG_USE;
        }
        if (e instanceof NoDataset none) {
            none.problems().list().forEach(p -> err.println(p.text()));
            return Status.ERRORS;
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println(oneLine(e.getMessage()));
            return Status.NO_ACCESS;
        }
        StackTraceElement[] at = e.getStackTrace();
        err.println("a fault in Masar itself, please report it: " + oneLine(e.toString()) + (at.length == 0 ? "" : " at " + at[0]));
        return Status.NO_ACCESS;
    }

    private static String oneLine(String message) {
        return message == null ? "something could not be read or written" : message.strip().replaceAll("\\s*\\R\\s*", " ")
            .replaceAll("\\.$", "");
    }
}
