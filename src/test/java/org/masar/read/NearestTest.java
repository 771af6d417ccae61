package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static String near(String word, String... choices) {
        return Nearest.to(word, List.of(choices)).orElse("-");
    }

    @Test
    void theNearestWordIsFoundWithinAThirdOfItsLength() {
        assertEquals("title", near("titel", "id", "title"));
        assertEquals("sohr", near("shor", "sana", "sohr"));
        assertEquals("timeZone", near("timezone", "timeZone"));
        assertEquals("-", near("cat", "dog"));
        assertEquals("-", near("x".repeat(1000), "x"));
    }

    @Test
    void fewChoicesAreListedWhereNoneIsNear() {
        assertEquals("choose one of: a, b", Nearest.advice("zzz", List.of("a", "b"), Message.of("like.json")).english());
        assertEquals("JSON of another kind", Nearest.advice("zzz", List.of(), Message.of("like.json")).english());
    }
}
