package org.masar;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how this Java was started, as cheaply as each system tells it: asking its management first would cost a start 20 ms. */
final class FirstJava {
    private FirstJava() {
    }

    /** Finds the program this Java was started with, or the one of its folder where another program embeds it. */
    static Optional<String> program(ProcessHandle.Info here) {
        Optional<String> own = here.command();
        if (own.isPresent() && isJava(new File(own.get()).getName())) {
            return own;
        }
        Path usual = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.isExecutable(usual) ? Optional.of(usual.toString()) : Optional.empty();
    }

    private static boolean isJava(String name) {
        String plain = name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
        return plain.equals("java") || plain.equals("javaw");
    }

    /** Lists the options of this Java: those of its command line, where they are all there is. */
    static List<String> options(ProcessHandle.Info here, Map<String, String> environment) {
        Optional<String[]> arguments = here.arguments();
        for (String variable : WindowJava.VARIABLES) {
            if (environment.containsKey(variable)) {
                return asked();
            }
        }
        return arguments.isPresent() ? options(arguments.get()).orElseGet(FirstJava::asked) : asked();
    }

    /** Takes what stands before {@code -jar}; nothing where a part of it may be more than one option or be meant for the starter alone. */
    static Optional<List<String>> options(String... arguments) {
        List<String> options = new ArrayList<>();
        for (String one : arguments) {
            if (one.equals("-jar")) {
                return Optional.of(options);
            }
            if (!one.startsWith("-D") && !one.startsWith("-XX:") && !one.startsWith("-Xm") && !one.startsWith("-Xlog")) {
                return Optional.empty();
            }
            options.add(one);
        }
        return Optional.empty();
    }

    private static List<String> asked() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** Gives when this Java started, in milliseconds since 1970. */
    static long started() {
        return ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
