package org.masar.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Words;
import org.masar.state.Mode;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Walks through letters; small ones are hidden. */
class TourTest {
    private static Walkthrough walk(String letters) {
        List<Step> steps = new ArrayList<>();
        for (char c : letters.toCharArray()) {
            steps.add(new Step(Words.of("en", String.valueOf(c)), Words.NONE, Words.NONE, Words.NONE, 0, null,
                ViewState.START.withLanguage("x-" + c), List.of(), Character.isLowerCase(c)));
        }
        return new Walkthrough("walk", Words.NONE, steps);
    }

    private static Tour tour(String letters) {
        return Tour.of(walk(letters)).orElseThrow();
    }

    private static String at(Tour t) {
        return t.step().title().in("en") + " " + t.number() + "/" + t.count();
    }

    @Test
    void walksThereAndBackPastWhatIsHidden() {
        Tour t = tour("aBcDEf");
        assertEquals("B 1/3", at(t));
        assertEquals("D 2/3", at(t.next()));
        assertEquals("E 3/3", at(t.next().next()));
        assertEquals("D 2/3", at(t.last().back()));
        assertEquals("B 1/3", at(t.last().first()));
    }

    @Test
    void staysAtBothEnds() {
        Tour t = tour("aBcDEf");
        assertEquals("B 1/3", at(t.back()));
        assertEquals("E 3/3", at(t.last().next()));
        assertTrue(t.isFirst() && !t.isLast() && t.last().isLast());
        assertEquals("D", t.ahead().orElseThrow().title().in("en"));
        assertTrue(t.last().ahead().isEmpty());
    }

    @Test
    void jumpsByTheNumberThatIsShown() {
        Tour t = tour("aBcDEf");
        assertEquals("D 2/3", at(t.to(2)));
        assertEquals("E 3/3", at(t.to(12)));
        assertEquals("B 1/3", at(t.to(0)));
    }

    @Test
    void beginsHereOrAtTheNearestThatIsShown() {
        Walkthrough w = walk("aBcDEf");
        assertEquals("D 2/3", at(Tour.from(w, 2).orElseThrow()));
        assertEquals("E 3/3", at(Tour.from(w, 5).orElseThrow()));
        assertEquals("E 3/3", at(Tour.from(w, 99).orElseThrow()));
        assertTrue(Tour.of(walk("abc")).isEmpty());
        assertTrue(Tour.of(walk("")).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Tour(w, 0, null));
    }

    @Test
    void looksElsewhereAndReturnsToTheSameStep() {
        Tour t = tour("ABC").next();
        ViewState other = t.view().withMode(Mode.SINCE_START);
        Tour away = t.seeing(other);
        assertTrue(away.isAway());
        assertEquals(other, away.view());
        assertEquals("B 2/3", at(away));
        assertEquals(t, away.returned());
        assertFalse(away.seeing(t.step().view()).isAway(), "back at the step's view by hand");
        assertFalse(away.next().isAway(), "the next step is seen as it is");
        assertEquals("x-C", away.next().view().language());
    }

    @Test
    void progressGrowsToOne() {
        Tour t = tour("AbCDE");
        assertEquals(0.25, t.progress());
        assertEquals(0.5, t.next().progress());
        assertEquals(1, t.last().progress());
    }
}
