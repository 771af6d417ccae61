package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    @ParameterizedTest
    @CsvSource({"1.8, 8", "1.6, 6", "9, 9", "11, 11", "17, 17", "25, 25", "21-ea, 21", "'', 0", "next, 0"})
    void readsEveryFormOfJavasVersion(String version, int feature) {
        assertEquals(feature, Launcher.feature(version));
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64, linux-x64", "Linux, aarch64, linux-aarch64", "Windows 11, amd64, windows-x64",
        "Mac OS X, x86_64, macos-x64", "Mac OS X, aarch64, macos-aarch64", "Linux, riscv64, linux-riscv64",
        "FreeBSD, amd64, freebsd-x64"})
    void namesThePlatformAsTheFolderOfItsLibraries(String os, String processor, String folder) {
        assertEquals(folder, Launcher.platform(os, processor));
    }

    @Test
    void saysWhichJavaIsNeededInBothLanguages() {
        Trouble trouble = Trouble.oldJava(17, "1.8");
        assertEquals("Masar needs Java 17 or newer; this is Java 1.8."
                + " Install a newer Java (for example from adoptium.net) and open masar.jar with it.", trouble.english);
        assertTrue(trouble.arabic.contains("17") && trouble.arabic.contains("1.8") && trouble.arabic.contains("جافا"), trouble.arabic);
    }

    @Test
    void givesTheCommonPoolTheContextThatTheProgramStartedWith() {
        ClassLoader own = new ClassLoader(LauncherTest.class.getClassLoader()) { };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(own);
        try {
            Threads threads = new Threads();
            thread.setContextClassLoader(before);
            assertSame(own, threads.newThread(ForkJoinPool.commonPool()).getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aVerbOrAnOptionIsForTheCommandLineAnythingElseAFile() {
        assertTrue(Main.isCommand(List.of("validate", "events.json")));
        assertTrue(Main.isCommand(List.of("convert", "a.json", "b.csv")));
        assertTrue(Main.isCommand(List.of("--version")));
        assertEquals(false, Main.isCommand(List.of()));
        assertEquals(false, Main.isCommand(List.of("events.json")));
        assertEquals(false, Main.isCommand(List.of("builtin:south-damascus-2018")));
        assertEquals(false, Main.isCommand(List.of("events.json", "validate")));
    }
}
