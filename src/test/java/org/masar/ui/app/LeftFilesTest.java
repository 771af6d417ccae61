package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.Gaps;
import org.masar.state.Grouping;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Timeline;
import org.masar.state.ViewState;

class LeftFilesTest {
    private static final Instant SUNDAY = Instant.parse("2018-05-20T17:00:00Z"), MONDAY = Instant.parse("2018-05-21T05:30:00.250Z");
    @TempDir
    Path home;
    private final Dataset dataset = open();

    private static Dataset open() {
        try {
            return Opener.standard().open(Desk.FIRST).dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private LeftFiles files() {
        return new LeftFiles(home, Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    }

    private static ViewState view() {
        return ViewState.START.withCamera(new Camera(new LonLat(36.3, 33.45), 11.25)).withMode(Mode.WINDOW).withPlayhead(Interval.of(SUNDAY, MONDAY))
            .withWindow(Interval.of(null, MONDAY)).withKnownBy(SUNDAY).withVoices(List.of("sohr")).withSelection(Selection.ofEvent("first-batch"))
            .withTimeline(Timeline.PLAIN.with(Grouping.VOICE).with(Gaps.OPEN).with(Lock.FROM));
    }

    @Test
    void everythingThatCouldBeSeenComesBack() throws IOException {
        Left left = new Left(view(), Interval.of(SUNDAY, MONDAY));
        files().write("builtin:a", left);
        files().write("/home/مريم/b.json", new Left(ViewState.START, null));
        assertEquals(Optional.of(left), files().read("builtin:a", dataset));
        assertEquals(Optional.of(new Left(ViewState.START, null)), files().read("/home/مريم/b.json", dataset));
        assertEquals(Optional.empty(), files().read("builtin:c", dataset));
        try (var kept = Files.list(home.resolve("left"))) {
            assertEquals(2, kept.count(), "nothing half written is left behind");
        }
    }

    @Test
    void aDamagedFileIsPutAsideAndTheLogSaysSo() throws IOException {
        files().write("builtin:a", new Left(view(), null));
        Path file = files().file("builtin:a");
        String sound = Files.readString(file);
        for (String damaged : List.of("", "\u0000\u0001", sound.substring(0, sound.length() / 2), sound.replace("2018-05-20T17", "2018-15-20T17"),
            sound.replace("dataset=", "dataset=x"), "view=\\u00zz", sound + "axis=yesterday\n")) {
            Files.deleteIfExists(home.resolve("masar.log"));
            Files.writeString(file, damaged);
            assertEquals(Optional.empty(), files().read("builtin:a", dataset), damaged);
            assertFalse(Files.exists(file), damaged);
            assertEquals(damaged, Files.readString(file.resolveSibling(file.getFileName() + ".damaged")), "nothing is lost");
            assertTrue(Files.readString(home.resolve("masar.log"))
                .startsWith("2026-01-02T03:04:05Z: how a dataset was left could not be read, so it opens at its start."));
        }
    }

    @Test
    void whatIsNoLongerInTheDatasetIsLetGo() throws IOException {
        files().write("builtin:a", new Left(view().withVoices(List.of("nobody", "sana")).withSelection(Selection.ofEvent("gone")), null));
        Left left = files().read("builtin:a", dataset).orElseThrow();
        assertEquals(List.of("sana"), left.view().voices());
        assertEquals(Selection.NONE, left.view().selection());
        assertEquals(SUNDAY, left.view().knownBy());
    }

    @Test
    void withoutAHomeNothingIsKept() throws IOException {
        LeftFiles none = new LeftFiles(null, Clock.systemUTC());
        none.write("builtin:a", new Left(view(), null));
        assertEquals(Optional.empty(), none.read("builtin:a", dataset));
    }
}
