package org.masar.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Compared;
import org.masar.view.Visible;

class GoingTest {
    private static final Dataset DATASET = open();
    private static final Compared TABLE = Compared.of(DATASET, null);

    private static Dataset open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018").dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Compared.Row row(String id) {
        return TABLE.rows().stream().filter(r -> r.question().id().equals(id)).findFirst().orElseThrow();
    }

    private static ViewState gone(ViewState from, String question, String voice, int answer) {
        Compared.Row row = row(question);
        return Going.to(DATASET, row.question(), Optional.of(row.cell(voice).answers().get(answer))).orElseThrow().of(from);
    }

    @Test
    void anAnswerLeadsToItsEventAtTheTimeThatTheVoiceTells() {
        ViewState dawn = gone(ViewState.START, "when-first-batch", "sohr", 0), midnight = gone(ViewState.START, "when-first-batch", "sohr", 1);
        assertEquals("first-batch", dawn.selection().event());
        assertEquals(Instant.parse("2018-05-20T01:00:00Z"), dawn.playhead().from());
        assertEquals(Instant.parse("2018-05-19T21:00:00Z"), midnight.playhead().from());
    }

    @Test
    void aQuestionOrASilentCellLeadsToTheFirstEventOfTheQuestion() {
        assertEquals("siege", Going.to(DATASET, row("besieged-since").question(), Optional.empty()).orElseThrow().event());
    }

    @Test
    void voicesAndFilterGiveWayWhereTheyWouldHideTheEvent() {
        ViewState narrow = ViewState.START.withMode(Mode.MOMENT).withVoices(List.of("afp"))
            .withFilter(new Filter(Set.of("fighting"), Set.of(), Set.of(), Set.of(), Set.of(), null));
        ViewState there = gone(narrow, "when-first-batch", "sana", 0);
        Visible v = Visible.of(DATASET, there);
        assertTrue(Arrays.stream(v.events()).anyMatch(e -> DATASET.events().get(e).id().equals("first-batch")));
        assertEquals(List.of(), there.voices());
    }

    @Test
    void theKeyboardGoesThroughEveryAnswerOfAColumnAndBack() {
        Spot s = new Spot(0, 0, 0);
        int answers = TABLE.rows().stream().mapToInt(r -> Math.max(1, r.cells().get(0).answers().size())).sum();
        for (int i = 1; i < answers; i++) {
            Spot next = s.down(TABLE);
            assertEquals(s, next.up(TABLE));
            s = next;
        }
        assertEquals(22, s.row());
        assertEquals(s, s.down(TABLE));
        assertEquals(new Spot(22, -1, 0), s.across(TABLE, -1));
        assertEquals(7, s.across(TABLE, 99).column());
    }
}
