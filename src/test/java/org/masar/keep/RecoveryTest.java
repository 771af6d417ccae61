package org.masar.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    private Path home;

    private void keep(Recovery r, int number) throws IOException {
        r.keep(number, SaveLoop.notebook(number), SaveLoop.ORIGIN, SaveLoop.NAME, SaveLoop.file(home));
    }

    private static List<Integer> numbers(Recovery r) {
        return r.orphans().stream().map(o -> SaveLoop.number(o.notebook())).toList();
    }

    @Test
    void whatWasNotSavedIsOfferedToTheNextWindowWithWhereItBelongs() throws IOException {
        try (Recovery r = Recovery.open(home)) {
            keep(r, 1);
            keep(r, 2);
        }
        try (Recovery next = Recovery.open(home)) {
            assertEquals(List.of(2), numbers(next));
            Orphan o = next.orphans().get(0);
            assertEquals(SaveLoop.NAME, o.unsaved().name());
            assertEquals(home.resolve("work.views.json").toString(), o.unsaved().place());
            assertEquals(SaveLoop.ORIGIN, o.of());
        }
    }

    @Test
    void whatIsSavedOrForgottenIsNotOffered() throws IOException {
        try (Recovery r = Recovery.open(home)) {
            keep(r, 1);
            r.clear(1);
        }
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(), numbers(r));
            keep(r, 2);
        }
        try (Recovery r = Recovery.open(home)) {
            r.forget(r.orphans().get(0));
        }
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(), numbers(r));
        }
    }

    @Test
    void aSlowKeepingThatComesAfterTheSavingIsLeftOut() throws IOException {
        try (Recovery r = Recovery.open(home)) {
            keep(r, 5);
            r.clear(6);
            keep(r, 5);
            keep(r, 6);
        }
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(), numbers(r));
            keep(r, 7);
            keep(r, 6);
        }
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(7), numbers(r));
        }
    }

    @Test
    void windowsThatAreOpenAtOnceLeaveEachOthersWorkAlone() throws IOException {
        Recovery one = Recovery.open(home);
        keep(one, 1);
        Recovery two = Recovery.open(home);
        assertEquals(List.of(), numbers(two), "the first is alive");
        keep(two, 2);
        one.close();
        two.close();
        try (Recovery next = Recovery.open(home)) {
            assertEquals(List.of(1, 2), numbers(next).stream().sorted().toList());
            try (Recovery third = Recovery.open(home)) {
                assertEquals(List.of(), numbers(third), "offered once");
                keep(third, 3);
            }
            assertEquals(2, next.orphans().size());
        }
        try (Recovery last = Recovery.open(home)) {
            assertEquals(List.of(1, 2, 3), numbers(last).stream().sorted().toList());
        }
    }

    @Test
    void whatCannotBeReadAtAllIsPutAsideAndHindersNobody() throws IOException {
        Files.createDirectories(home.resolve("recovery"));
        Files.writeString(home.resolve("recovery/1.views.json"), "\0\0\0");
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(), numbers(r));
            keep(r, 1);
        }
        assertTrue(Files.exists(home.resolve("recovery/1.damaged.json")));
        try (Recovery r = Recovery.open(home)) {
            assertEquals(List.of(1), numbers(r));
        }
    }
}
