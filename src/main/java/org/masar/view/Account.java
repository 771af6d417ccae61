package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.time.Hull;

/** Holds one event as the chosen voices tell it. */
record Account(TimeSpan when, List<PlaceRef> places, List<Figure> figures, List<Claim> claims, List<Claim> known, Telling telling, String stance,
               boolean hidden, boolean knownInDoubt, boolean disputed, boolean singleVoice, boolean differs) {

    static Account of(Dataset d, Disputes disputes, Event e, List<String> voices, Instant knownBy) {
        List<Claim> known = Knowledge.known(d, e, knownBy);
        List<Claim> chosen = voices.isEmpty() ? known : known.stream().filter(c -> voices.contains(c.voice())).toList();
        List<Claim> affirming = chosen.stream().filter(c -> c.stance().affirms()).toList();
        List<Claim> speaking = affirming.isEmpty() ? chosen : affirming;
        boolean own = voices.isEmpty();
        List<TimeSpan> times = own ? List.of() : speaking.stream().map(Claim::when).filter(w -> w != null && !w.undated()).toList();
        Set<PlaceRef> places = new LinkedHashSet<>();
        Set<Figure> figures = new LinkedHashSet<>();
        speaking.forEach(c -> {
            places.addAll(own ? List.of() : c.places());
            figures.addAll(c.figures());
        });
        boolean inDoubt = knownBy != null && !known.isEmpty()
            && known.stream().allMatch(c -> Knowledge.of(d, e, c).by(knownBy) == Knowledge.Degree.IN_DOUBT);
        return new Account(
            times.isEmpty() ? e.when() : Hull.of(times),
            places.isEmpty() ? e.places() : List.copyOf(places),
            new ArrayList<>(figures),
            chosen,
            known,
            telling(e, chosen, affirming, own),
            stance(chosen),
            knownBy != null && known.isEmpty(),
            inDoubt,
            disputes.among(known),
            !known.isEmpty() && known.stream().map(Claim::voice).distinct().count() == 1,
            !own && disputes.timesOrPlacesDiffer(speaking));
    }

    private static Telling telling(Event e, List<Claim> chosen, List<Claim> affirming, boolean own) {
        if (chosen.isEmpty()) {
            return own ? Telling.TOLD : Telling.UNTOLD;
        }
        return affirming.isEmpty() ? Telling.DENIED : Telling.TOLD;
    }

    private static String stance(List<Claim> chosen) {
        List<Stance> kinds = chosen.stream().map(Claim::stance).distinct().sorted().toList();
        if (kinds.isEmpty()) {
            return "";
        }
        boolean allAffirm = kinds.stream().allMatch(Stance::affirms);
        boolean noneAffirms = kinds.stream().noneMatch(Stance::affirms);
        return allAffirm || noneAffirms ? kinds.get(0).word() : "mixed";
    }
}
