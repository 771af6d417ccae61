package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void scalarsAreWrittenAsJsonWritesThem() {
        assertEquals("[1, 1.5, 3, true, null, \"2018-05-20T00:00:00Z\", \"دمشق \\\"\\\\\\n\"]\n",
            JsonText.of(Arrays.asList(1, 1.5, 3.0, true, null, Instant.parse("2018-05-20T00:00:00Z"), "دمشق \"\\\n")));
    }

    @Test
    void shortThingsStandOnOneLineAndLongOnesDoNot() {
        assertEquals("{\"a\": []}\n", JsonText.of(Map.of("a", List.of())));
        assertEquals("[\n  \"" + "x".repeat(70) + "\",\n  \"" + "y".repeat(70) + "\"\n]\n", JsonText.of(List.of("x".repeat(70), "y".repeat(70))));
    }

    @Test
    void whatJsonCannotHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
