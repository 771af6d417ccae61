package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.state.Theme;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Grip;
import org.masar.ui.session.Settings;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Settings s = new Settings("ar", Theme.DARK, Settings.Numerals.WESTERN, 150, Settings.Motion.REDUCED, ZoneId.of("Europe/Berlin"),
            Settings.Flow.LEFT_TO_RIGHT, new Aids(Aids.Coordinates.MINUTES, Aids.Overview.ALWAYS, Aids.Legend.FOLDED),
            new Grip(java.time.temporal.ChronoUnit.WEEKS, Grip.Snap.EVENTS), Settings.Letters.OFF);
        Kept kept = new Kept(s, List.of("/tmp/جنوب دمشق.json", "builtin:south-damascus-2018"), true, new MapSize(1024, 700, 1.25),
            java.util.Map.of("side", 420.0, "timeline-thin", 133.5));
        SettingsFile file = new SettingsFile(folder.resolve("deep/er"));
        file.write(kept);
        assertEquals(kept, file.read(Settings.FIRST));
        try (Stream<Path> left = Files.list(folder.resolve("deep/er"))) {
            assertEquals(1, left.count(), "a half-written file was left behind");
        }
    }

    @Test
    void aMissingOrSpoiltFileGivesTheDefaultsForWhatItDoesNotSay() throws IOException {
        assertEquals(new Kept(Settings.FIRST, List.of(), false, MapSize.FIRST), new SettingsFile(folder).read(Settings.FIRST));
        Files.writeString(folder.resolve("settings.properties"), "language=xx\nlook=dark\ntext=9000\nsecond-zone=Atlantis\ndigits=\\u00zz");
        assertEquals(Settings.FIRST, new SettingsFile(folder).read(Settings.FIRST).settings());
        Files.writeString(folder.resolve("settings.properties"), "language=xx\nlook=dark\ntext=9000\nsecond-zone=Atlantis\ndigits=roman\nstep=FORTNIGHTS\nsnap=HOOKS\nletters=SOME\nmap-size=0x7@z\n");
        assertEquals(Settings.FIRST.withTheme(Theme.DARK), new SettingsFile(folder).read(Settings.FIRST).settings());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "a file where the folder should be");
        assertThrows(IOException.class, () -> new SettingsFile(file.resolve("home")).write(new Kept(Settings.FIRST, List.of(), false, MapSize.FIRST)));
    }

    @Test
    void theDatasetOpenedLastStandsFirstAndOnce() {
        Kept kept = new Kept(Settings.FIRST, List.of(), false, MapSize.FIRST).opened("a").opened("b").opened("a");
        assertEquals(List.of("a", "b"), kept.recent());
        for (int i = 0; i < 20; i++) {
            kept = kept.opened("f" + i);
        }
        assertEquals(Kept.MOST, kept.recent().size());
    }

    @Test
    void eachSystemHasItsUsualFolder() {
        assertEquals(Path.of("/x"), home("Linux", "/x", Map.of()));
        assertEquals(Path.of("/u/.config/masar"), home("Linux", "", Map.of()));
        assertEquals(Path.of("/c/masar"), home("Linux", "", Map.of("XDG_CONFIG_HOME", "/c")));
        assertEquals(Path.of("/u/.config/masar"), home("Linux", "", Map.of("XDG_CONFIG_HOME", "relative")));
        assertEquals(Path.of("/u/Library/Application Support/Masar"), home("Mac OS X", "", Map.of()));
        assertEquals(Path.of("/roaming/Masar"), home("Windows 11", "", Map.of("APPDATA", "/roaming")));
    }

    private static Path home(String os, String own, Map<String, String> environment) {
        Properties p = new Properties();
        p.setProperty("os.name", os);
        p.setProperty("user.home", "/u");
        p.setProperty("masar.home", own);
        return Home.of(p, environment);
    }
}
