package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> made = new ArrayList<>();

    private String get(Recent<String, String> recent, String key) {
        return recent.get(key, k -> {
            made.add(k);
            return k;
        });
    }

    @Test
    void theOneNotAskedForLongestGoesWhenAllWeighTooMuch() {
        Recent<String, String> recent = new Recent<>(10, String::length);
        get(recent, "aaaa");
        get(recent, "bbbb");
        get(recent, "aaaa");
        get(recent, "cccc");
        get(recent, "aaaa");
        assertEquals(List.of("aaaa", "bbbb", "cccc"), made);
        get(recent, "bbbb");
        assertEquals(List.of("aaaa", "bbbb", "cccc", "bbbb"), made);
    }

    @Test
    void oneThatIsTooHeavyAloneIsKeptUntilTheNext() {
        Recent<String, String> recent = new Recent<>(3, String::length);
        get(recent, "heavy");
        get(recent, "heavy");
        assertEquals(List.of("heavy"), made);
        get(recent, "a");
        get(recent, "a");
        get(recent, "heavy");
        assertEquals(List.of("heavy", "a", "heavy"), made);
    }
}
