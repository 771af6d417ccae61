package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstJavaTest {
    @Test
    void takesTheOptionsThatStandBeforeTheJarAndNoneOfTheProgram() {
        assertEquals(Optional.of(List.of("-Dmasar.home=/a b", "-Xmx1g", "-XX:+UseG1GC", "-Xlog:gc")),
            FirstJava.options("-Dmasar.home=/a b", "-Xmx1g", "-XX:+UseG1GC", "-Xlog:gc", "-jar", "masar.jar", "-Dnot=mine", "my file.json"));
        assertEquals(Optional.of(List.of()), FirstJava.options("-jar", "masar.jar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@options.txt", "-cp", "--add-opens", "-javaagent:probe.jar", "-XshowSettings", "-ea"})
    void leavesWhatMayMeanMoreThanItSaysToBeAskedOfJavaItself(String option) {
        assertEquals(Optional.empty(), FirstJava.options("-Xmx1g", option, "java.base/java.lang=ALL-UNNAMED", "-jar", "masar.jar"));
    }

    @Test
    void asksJavaItselfWhereTheEnvironmentHoldsOptionsOrNoJarWasStarted() {
        List<String> asked = ManagementFactory.getRuntimeMXBean().getInputArguments();
        ProcessHandle.Info here = ProcessHandle.current().info();
        assertEquals(asked, FirstJava.options(here, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g")));
        assertTrue(FirstJava.program(here).orElseThrow().contains("java"));
    }
}
