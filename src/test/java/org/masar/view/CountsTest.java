package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Voice;
import org.masar.state.Accounts;
import org.masar.state.Facet;
import org.masar.state.Filter;
import org.masar.state.ViewState;

class CountsTest {
    /** Keeps an event by the words of the format alone, going over its objects. */
    private static boolean keeps(Told told, int e, Filter f) {
        Dataset d = told.dataset();
        Event event = d.events().get(e);
        return (f.categories().isEmpty() || event.category() != null && f.categories().contains(event.category()))
            && (f.tags().isEmpty() || event.tags().stream().anyMatch(f.tags()::contains))
            && (f.figures().isEmpty() || told.figures(e).stream().anyMatch(x -> f.figures().contains(x.measure())))
            && (f.places().isEmpty() || told.places(e).stream().anyMatch(p -> f.places().stream().anyMatch(w -> lies(d, p.place(), w))))
            && (f.accounts().isEmpty() || f.accounts().contains(Accounts.DISPUTED) && told.disputed(e)
                || f.accounts().contains(Accounts.SINGLE_VOICE) && told.singleVoice(e))
            && (f.voices().isEmpty() && f.sources().isEmpty() && f.sides().isEmpty() && f.stances().isEmpty()
                || event.claims().stream().filter(c -> knownThen(told, event, c)).anyMatch(c -> says(d, c, f)))
            && (f.extent() == null || told.places(e).stream().anyMatch(p -> d.place(p.place()).map(x -> Touch.touches(x, f.extent())).orElse(false)));
    }

    private static boolean knownThen(Told told, Event e, Claim c) {
        return told.knownBy() == null || Knowledge.of(told.dataset(), e, c).by(told.knownBy()) != Knowledge.Degree.NOT;
    }

    private static boolean says(Dataset d, Claim c, Filter f) {
        return (f.voices().isEmpty() || f.voices().contains(c.voice())) && (f.sources().isEmpty() || f.sources().contains(c.source()))
            && (f.stances().isEmpty() || f.stances().contains(c.stance()))
            && (f.sides().isEmpty() || d.voice(c.voice()).map(Voice::side).map(f.sides()::contains).orElse(false));
    }

    private static boolean lies(Dataset d, String place, String in) {
        Set<String> seen = new TreeSet<>();
        for (String p = place; p != null && seen.add(p); p = d.place(p).map(Place::within).orElse(null)) {
            if (p.equals(in)) {
                return true;
            }
        }
        return false;
    }

    private static long recount(Told told, ViewState v, Filter f) {
        Visible unfiltered = Visible.of(told, v.withFilter(Filter.NONE));
        return IntStream.of(unfiltered.events()).filter(e -> keeps(told, e, f)).count();
    }

    @Test
    void everyCountIsWhatAPlainRecountGives() {
        int counted = 0;
        for (int seed = 0; seed < 120; seed++) {
            Rolls rolls = new Rolls(seed);
            Dataset d = rolls.dataset(40);
            for (int i = 0; i < 12; i++) {
                ViewState v = rolls.view();
                Told told = Told.by(d, v.voices(), v.knownBy());
                Visible visible = Visible.of(told, v);
                assertEquals(recount(told, v, v.filter()), visible.count(), () -> "shown under " + v);
                Counts counts = Counts.of(visible);
                for (Facet kind : Facet.values()) {
                    for (String choice : counts.choices(kind)) {
                        Filter alone = v.filter().with(kind, Set.of(choice));
                        assertEquals(recount(told, v, alone), counts.of(kind, choice), () -> kind + " " + choice + " under " + v);
                        counted += counts.of(kind, choice);
                    }
                }
            }
        }
        assertTrue(counted > 20_000, "the rolls hardly show anything: " + counted);
    }

    @Test
    void aChoiceThatTheFileLacksIsStillThereToBeTakenOut() {
        Dataset d = new Rolls(1).dataset(5);
        Filter gone = Filter.NONE.with(Facet.TAG, Set.of("gone"));
        Counts counts = Counts.of(Visible.of(d, ViewState.START.withFilter(gone)));
        assertTrue(counts.choices(Facet.TAG).contains("gone"));
        assertEquals(0, counts.of(Facet.TAG, "gone"));
        assertEquals(0, counts.shown());
        assertEquals(5, counts.total());
    }

    @Test
    void choosingTwiceTakesBack() {
        Filter f = Filter.NONE;
        for (Facet kind : Facet.values()) {
            String word = kind == Facet.STANCE ? "denies" : kind == Facet.ACCOUNTS ? "single-voice" : "x";
            Filter on = f.toggled(kind, word);
            assertEquals(Set.of(word), on.chosen(kind));
            assertEquals(f, on.toggled(kind, word));
        }
    }

    @Test
    void voiceAndStanceAreAskedOfOneClaim() {
        Dataset d = new Sample().event("denied", Sample.sure("2018-05-01", "2018-05-02"), Sample.claim("sana", "s", org.masar.model.Stance.DENIES),
                Sample.claim("sohr", "s", org.masar.model.Stance.REPORTS))
            .event("reported", Sample.sure("2018-05-01", "2018-05-02"), Sample.claim("sana", "s", org.masar.model.Stance.REPORTS),
                Sample.claim("sohr", "s", org.masar.model.Stance.DENIES)).build();
        Filter f = Filter.NONE.with(Facet.VOICE, Set.of("sana")).with(Facet.STANCE, Set.of("denies"));
        assertEquals("denied", Sample.shown(Visible.of(d, ViewState.START.withFilter(f))));
    }

    @Test
    void anExpressionJoinsTheOtherChoicesAndOneNotUnderstoodHidesNothing() {
        Dataset d = new Rolls(3).dataset(30);
        List<String> high = d.events().stream().filter(e -> e.importance() > 3).map(Event::id).sorted().toList();
        ViewState v = ViewState.START.withFilter(Filter.NONE.withWhere("importance > 3"));
        Visible found = Visible.of(d, v);
        assertEquals(high, IntStream.of(found.events()).mapToObj(e -> d.events().get(e).id()).sorted().toList());
        assertEquals(found.count(), Counts.of(found).shown());
        assertEquals(30, Visible.of(d, ViewState.START.withFilter(Filter.NONE.withWhere("importanse > 3"))).count());
        assertEquals(5, Where.fault(d, "1 < importanse").orElseThrow().position() + 1);
    }
}
