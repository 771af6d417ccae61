package org.masar.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Voice;
import org.masar.state.Beside;
import org.masar.state.ViewState;

/** Chooses by whom a view is told, and which two voices stand side by side. Pure functions. */
public final class Tellings {
    private Tellings() {
    }

    /** Adds a voice to those by whom the view is told, or takes it away; in the order of the dataset. */
    public static ViewState toggled(ViewState v, Dataset d, String voice) {
        Set<String> chosen = new HashSet<>(v.voices());
        if (!chosen.add(voice)) {
            chosen.remove(voice);
        }
        return v.withVoices(d.voices().stream().map(Voice::id).filter(chosen::contains).toList());
    }

    /** Sets one voice beside another. */
    public static ViewState facing(ViewState v, String first, String second) {
        return v.withBeside(Beside.NONE).withVoices(List.of(first, second)).withBeside(Beside.of(second));
    }

    /** Sets two voices side by side: those chosen, else those that contradict each other most; the same view where there are not two. */
    public static ViewState split(ViewState v, Dataset d) {
        List<String> chosen = v.voices();
        if (chosen.size() > 2) {
            return v.withBeside(new Beside(chosen.subList(1, chosen.size())));
        }
        Optional<String> first = chosen.isEmpty() ? most(d) : Optional.of(chosen.get(0));
        Optional<String> second = chosen.size() > 1 ? Optional.of(chosen.get(1)) : first.flatMap(f -> against(d, f));
        return second.map(s -> facing(v, first.orElseThrow(), s)).orElse(v);
    }

    /** Counts the events of which a voice speaks. */
    public static long events(Dataset d, String voice) {
        return d.events().stream().filter(e -> e.claims().stream().anyMatch(c -> c.voice().equals(voice))).count();
    }

    private static Optional<String> most(Dataset d) {
        return d.voices().size() < 2 ? Optional.empty()
            : d.voices().stream().map(Voice::id).max(Comparator.comparingLong((String v) -> events(d, v)));
    }

    /** Finds the voice that contradicts another at most events; of equal ones that which speaks of most. */
    private static Optional<String> against(Dataset d, String voice) {
        List<String> others = new ArrayList<>(d.voices().stream().map(Voice::id).filter(v -> !v.equals(voice)).toList());
        return others.stream().max(Comparator.comparingLong((String o) -> contradictions(d, voice, o)).thenComparingLong(o -> events(d, o)));
    }

    private static long contradictions(Dataset d, String a, String b) {
        return d.events().stream().filter(e -> affirms(e.claims(), a) && refuses(e.claims(), b) || affirms(e.claims(), b) && refuses(e.claims(), a)).count();
    }

    private static boolean affirms(List<Claim> claims, String voice) {
        return claims.stream().anyMatch(c -> c.voice().equals(voice) && c.stance().affirms());
    }

    private static boolean refuses(List<Claim> claims, String voice) {
        return claims.stream().anyMatch(c -> c.voice().equals(voice) && !c.stance().affirms());
    }
}
