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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MishapTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void theReportSaysWhereItHappenedButHoldsNoDataOfTheUser() {
        Mishap m = Mishap.of(new IllegalStateException("/home/layla/secret.json", new RuntimeException("Layla")), NOON, "1.0");
        assertTrue(m.text().startsWith("Masar 1.0, 2026-01-01T12:00:00Z"), m.text());
        assertTrue(m.text().contains("because of java.lang.RuntimeException"));
        assertTrue(m.text().contains("MishapTest.theReportSaysWhereItHappened"));
        assertFalse(m.text().toLowerCase().contains("layla"));
    }

    @Test
    void theLogGrowsByEachReport(@TempDir Path home) throws IOException {
        Mishap m = Mishap.of(new IllegalStateException(), NOON, "1.0");
        m.log(home);
        m.log(home);
        assertEquals(2, Files.readString(home.resolve("masar.log")).split("Masar 1.0").length - 1);
    }
}
