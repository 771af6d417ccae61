package org.masar.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.read.Opened;
import org.masar.search.Hit;
import org.masar.state.Facet;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Visible;

class JumpTest {
    private final Opened opened = open();
    private final Dataset dataset = opened.dataset();

    private static Opened open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ViewState event(ViewState from, String id) {
        return Jump.to(Visible.of(dataset, from), new Hit(Hit.Kind.EVENT, dataset.number(id).orElseThrow(), ""));
    }

    private boolean shows(ViewState v, String id) {
        return Arrays.stream(Visible.of(dataset, v).events()).anyMatch(e -> e == dataset.number(id).orElseThrow());
    }

    @Test
    void anEventIsSelectedAtItsTimeAndShowsWhateverTheModeWas() {
        for (Mode m : Mode.values()) {
            ViewState from = event(opened.start(), "siege").withMode(m);
            ViewState there = event(from, "first-batch");
            assertEquals("first-batch", there.selection().event());
            assertTrue(there.playhead().from().isAfter(from.playhead().from()), m + ": time moved");
            assertTrue(shows(there, "first-batch"), m.word());
        }
    }

    @Test
    void aFilterThatHidesItGoesAndOneThatDoesNotStays() {
        Filter talks = Filter.NONE.with(Facet.CATEGORY, Set.of("truce-talks"));
        ViewState from = opened.start().withFilter(talks);
        assertEquals(Filter.NONE, event(from, "first-batch").filter());
        Filter own = Filter.NONE.with(Facet.CATEGORY, Set.of(dataset.event("first-batch").orElseThrow().category()));
        assertEquals(own, event(opened.start().withFilter(own), "first-batch").filter());
    }

    @Test
    void aPlaceIsSelectedAndTheMapGoesClose() {
        int qadam = dataset.places().stream().map(Place::id).toList().indexOf("qadam");
        ViewState there = Jump.to(Visible.of(dataset, opened.start()), new Hit(Hit.Kind.PLACE, qadam, ""));
        assertEquals("qadam", there.selection().place());
        assertTrue(there.camera().zoom() > 11, "zoom " + there.camera().zoom());
        assertTrue(Math.abs(there.camera().centre().lon() - dataset.places().get(qadam).anchor().orElseThrow().lon()) < 0.01);
    }

    @Test
    void aPlaceOfWhichNothingShowsMovesTimeToWhatIsToldOfIt() {
        ViewState early = event(opened.start(), "siege").withMode(Mode.MOMENT);
        int baghuz = dataset.places().stream().map(Place::id).toList().indexOf("baghuz");
        ViewState there = Jump.to(Visible.of(dataset, early), new Hit(Hit.Kind.PLACE, baghuz, ""));
        assertTrue(there.playhead().from().isAfter(early.playhead().from()));
    }
}
