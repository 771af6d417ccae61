package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.state.Beside;
import org.masar.state.ViewState;

class TellingsTest {
    private static final Dataset DATASET = open();

    private static Dataset open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018").dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutAChoiceThoseWhoContradictEachOtherMostStandSideBySide() {
        ViewState v = Tellings.split(ViewState.START, DATASET);
        assertEquals(List.of("sohr"), v.first().voices());
        assertEquals(List.of("sana"), v.second().voices());
        assertEquals(List.of("sohr", "sana"), v.voices(), "list and timeline tell both");
    }

    @Test
    void whoWasChosenStandsOnTheFirstMap() {
        ViewState v = Tellings.split(ViewState.START.withVoices(List.of("abdel-hadi")), DATASET);
        assertEquals(List.of("abdel-hadi"), v.first().voices());
        assertEquals(List.of("sohr"), v.second().voices());
        ViewState three = Tellings.split(ViewState.START.withVoices(List.of("sohr", "sana", "afp")), DATASET);
        assertEquals(List.of("sana", "afp"), three.second().voices());
    }

    @Test
    void choosingKeepsTheOrderOfTheDatasetAndTakesAwayAgain() {
        ViewState both = Tellings.toggled(Tellings.toggled(ViewState.START, DATASET, "sana"), DATASET, "sohr");
        assertEquals(List.of("sohr", "sana"), both.voices());
        assertEquals(List.of("sana"), Tellings.toggled(both, DATASET, "sohr").voices());
    }

    @Test
    void whereNobodyIsLeftForTheFirstMapThereIsOneMap() {
        ViewState split = Tellings.facing(ViewState.START, "sohr", "sana");
        assertEquals(List.of("sana"), Tellings.facing(split, "sana", "sohr").first().voices());
        assertFalse(split.withVoices(List.of()).isSplit(), "all voices: one map");
        assertFalse(split.withVoices(List.of("sana")).isSplit(), "the second alone: one map");
        assertEquals(Beside.NONE, split.withVoices(List.of("sana")).beside());
        assertEquals(split.first(), split.first().first());
    }
}
