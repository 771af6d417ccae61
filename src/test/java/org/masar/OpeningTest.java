package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the toolkit throws, as seen from JavaFX 21, and what becomes of it. */
class OpeningTest {
    @Test
    void knowsAMissingDisplayByWhatGtkSays() {
        assertEquals(Trouble.noDisplay().english, said(new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"))));
    }

    @Test
    void knowsAMissingGtkByWhatTheToolkitSays() {
        assertEquals(Trouble.noGtk().english, said(new UnsupportedOperationException("Unable to load glass GTK library.")));
    }

    @Test
    void namesTheLibraryThatCannotBeLoaded() {
        String said = said(new RuntimeException(new UnsatisfiedLinkError("no prism_sw in java.library.path: [/usr/lib]")));
        assertTrue(said.contains("prism_sw") && said.contains("-Dmasar.home=FOLDER"), said);
    }

    @Test
    void leavesAnyOtherMistakeAsItIs() {
        assertEquals(Optional.empty(), Opening.after(new IllegalStateException("a bug of ours")));
    }

    @Test
    void everyTroubleSaysWhatWorksWithoutTheWindowInBothLanguages() {
        for (Trouble trouble : List.of(Trouble.noDisplay(), Trouble.noGtk(), Trouble.unknownPlatform("linux-riscv64"), Trouble.noNatives("/a, /b"))) {
            for (String verb : List.of("validate", "info", "visible", "export")) {
                assertTrue(trouble.english.contains(verb) && trouble.arabic.contains(verb), trouble.english);
            }
        }
    }

    private static String said(Throwable thrown) {
        return Opening.after(thrown).orElseThrow().english;
    }
}
