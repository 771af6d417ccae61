package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowJavaTest {
    @Test
    void takesTheFastOptionsThenTheUsersThenTheProgram() {
        assertEquals(List.of("/jdk/bin/java", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-XX:MetaspaceSize=64m",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote",
                "-XX:+UseSerialGC", "-XX:SharedArchiveFile=a.jsa", "-Dmasar.home=/a b", "-Xmx256m", "-Dmasar.started=before", "-cp", "/m/masar.jar", "org.masar.Launcher", "my file.json"),
            java(17, "-Dmasar.home=/a b", "-Xmx256m").command("/jdk/bin/java", List.of("-XX:SharedArchiveFile=a.jsa"), "/m/masar.jar", "my file.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseZGC", "-XX:+UseParallelGC", "-XX:+UseSerialGC"})
    void leavesTheChoiceOfACollectorToTheUser(String collector) {
        List<String> command = java(17, collector).command("java", List.of(), "masar.jar");
        assertEquals(List.of(collector), command.stream().filter(o -> o.matches("-XX:\\+Use.*GC")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx256m", "-Xms64m", "-Xmn32m", "-XX:MaxRAM=1g", "-XX:MaxHeapSize=300m"})
    void leavesTheSizeOfTheHeapToTheUser(String size) {
        assertTrue(java(17).command("java", List.of(), "masar.jar").contains("-XX:NewSize=224m"));
        assertFalse(java(17, size).command("java", List.of(), "masar.jar").contains("-XX:NewSize=224m"));
    }

    @Test
    void allowsJavaFxWhatNewerJavasWarnOf() {
        List<String> allowed = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
        assertTrue(java(25).command("java", List.of(), "masar.jar").containsAll(allowed));
        assertTrue(java(17).command("java", List.of(), "masar.jar").stream().noneMatch(allowed::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-agentlib:jdwp=transport=dt_socket,server=y,address=5005", "-javaagent:probe.jar", "-agentpath:/lib/probe.so", "-Xdebug",
        "-Xrunjdwp:transport=dt_socket", "-Dcom.sun.management.jmxremote.port=9010", "-XX:StartFlightRecording:filename=a.jfr"})
    void isNotStartedWhereADebuggerOrAnAgentIsAtWork(String option) {
        assertFalse(java(17, "-Xmx1g", option).isPossible());
    }

    @Test
    void isNotStartedOnAVirtualMachineThatHasOtherOptions() {
        assertTrue(java(17).isPossible());
        assertFalse(new WindowJava("Eclipse OpenJ9 VM", 17, List.of()).isPossible());
    }

    private static WindowJava java(int feature, String... given) {
        return new WindowJava("OpenJDK 64-Bit Server VM", feature, List.of(given));
    }
}
