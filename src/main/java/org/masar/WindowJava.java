package org.masar;

import java.util.ArrayList;
import java.util.List;

/**
 * The Java that a window runs in: which options it takes beside those that the user gave.
 *
 * @param vm      name of the virtual machine
 * @param feature its version, as 17
 * @param given   the options of the first Java, those from variables of the environment among them
 */
record WindowJava(String vm, int feature, List<String> given) {
    /** Tells the second Java that there is a first one; once {@link Tether} has read it, when that one started, in milliseconds since 1970. */
    static final String STARTED = "masar.started";
    /** Variables whose options are handed on as options; left set, Java would announce them a second time. */
    static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private static final List<String> NOT_TWICE = List.of("-agentlib", "-agentpath", "-javaagent", "-Xdebug", "-Xrun",
            "-XX:StartFlightRecording", "-XX:+FlightRecorder", "-Dcom.sun.management.");

    /** Says whether a second Java may be started: not where a debugger, an agent or a port would then be there twice. */
    boolean isPossible() {
        for (String option : given) {
            for (String prefix : NOT_TWICE) {
                if (option.startsWith(prefix)) {
                    return false;
                }
            }
        }
        return vm.contains("HotSpot") || vm.contains("OpenJDK");
    }

    /** Gives the command that opens the window; the user's own options come last and so prevail. */
    List<String> command(String program, List<String> options, String classPath, String... args) {
        List<String> all = new ArrayList<>();
        all.add(program);
        all.add("-XX:+IgnoreUnrecognizedVMOptions");
        // A start is over before the second compiler pays: without it a third less work, for frames a third slower.
        all.add("-XX:TieredStopAtLevel=1");
        all.add("-XX:-UsePerfData");
        all.add("-Xshare:auto");
        // Some 22 MB of classes make the first picture: at 21 MB Java would look through its whole heap for some to unload.
        all.add("-XX:MetaspaceSize=64m");
        // What the jar holds was compiled and tested, unlike what a browser once fetched: to prove its byte code anew takes a twentieth of a start.
        all.add("-XX:+UnlockDiagnosticVMOptions");
        all.add("-XX:-BytecodeVerificationRemote");
        if (!choosesCollector()) {
            all.add("-XX:+UseSerialGC");
        }
        if (!sizesHeap()) {
            // Some 180 MB pass through the first picture: with room for them no collection stops it.
            all.add("-XX:NewSize=224m");
        }
        if (feature >= 22) {
            all.add("--enable-native-access=ALL-UNNAMED"); // in the manifest too, which counts with -jar only
        }
        if (feature >= 24 && feature <= 26) {
            all.add("--sun-misc-unsafe-memory-access=allow"); // JavaFX 21 uses it; these Javas would warn of it at each start
        }
        all.addAll(options);
        all.addAll(given);
        all.add("-D" + STARTED + "=before");
        all.add("-cp");
        all.add(classPath);
        all.add("org.masar.Launcher");
        all.addAll(List.of(args));
        return all;
    }

    private boolean sizesHeap() {
        for (String option : given) {
            if (option.startsWith("-Xm") || option.startsWith("-XX:NewSize") || option.startsWith("-XX:MaxHeap") || option.startsWith("-XX:MaxRAM")) {
                return true;
            }
        }
        return false;
    }

    private boolean choosesCollector() {
        for (String option : given) {
            if (option.startsWith("-XX:+Use") && option.endsWith("GC")) {
                return true;
            }
        }
        return false;
    }
}
