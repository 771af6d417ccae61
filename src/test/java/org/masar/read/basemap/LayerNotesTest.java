package org.masar.read.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.geo.LayerNote;

class LayerNotesTest {
    private static final List<LayerNote> NOTES = LayerNotes.read();

    private static LayerNote note(String id) {
        return NOTES.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyLayerIsNamedInBothLanguagesWithItsSourceLicenceAndLimits() {
        for (LayerNote n : NOTES) {
            for (var words : List.of(n.name(), n.source(), n.limits())) {
                assertEquals(Set.of("en", "ar"), words.byLanguage().keySet(), n.id());
                assertTrue(words.byLanguage().values().stream().noneMatch(String::isBlank), n.id());
            }
            assertTrue(n.limits().in("ar").codePoints().anyMatch(c -> c >= 0x621 && c <= 0x64a), n.id());
            assertTrue(!n.licence().isBlank(), n.id());
        }
    }

    @Test
    void itSaysPlainlyWhatMustNotBeTakenForMore() {
        assertTrue(note("world").limits().in("en").contains("as drawn by Natural Earth"));
        assertTrue(note("golan").source().in("en").contains("1974") && note("golan").limits().in("en").contains("dashed"));
        assertTrue(note("rivers").date().in("en").contains("1970s"));
        assertTrue(note("lakes").date().in("en").contains("2017"));
        assertTrue(note("relief").limits().in("en").contains("Decoration only"));
        assertTrue(note("quarters").limits().in("en").contains("approximate"));
    }
}
