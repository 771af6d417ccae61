package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.model.Dataset;
import org.masar.model.Holding;
import org.masar.model.Place;
import org.masar.model.PlaceRef;

/**
 * Tells what a place went through, whatever the time and the filter of the view: as told by the chosen voices, as far as it was known.
 *
 * @param states who held it, by beginning; those whose beginning is not known first
 * @param here   numbers of the events at the place itself, by beginning, undated ones last
 * @param inside numbers of the events only at places within it, in the same order
 */
public record PlaceStory(List<Holding> states, List<Integer> here, List<Integer> inside) {
    public PlaceStory {
        states = List.copyOf(states);
        here = List.copyOf(here);
        inside = List.copyOf(inside);
    }

    /** Tells it of the place with the id. */
    public static PlaceStory of(Told told, String place) {
        Dataset d = told.dataset();
        Places places = new Places(d);
        Set<String> within = d.places().stream().map(Place::id).filter(p -> !p.equals(place) && places.upwards(p).contains(place)).collect(Collectors.toSet());
        List<Integer> here = new ArrayList<>(), inside = new ArrayList<>();
        for (int e = 0; e < d.events().size(); e++) {
            // With all voices told, an event's places are its own: no account of each need be made to look for one place.
            List<PlaceRef> at = told.tellsAll() ? d.events().get(e).places()
                : told.hidden(e) || told.telling(e) == Telling.UNTOLD ? List.of() : told.places(e);
            if (at.stream().anyMatch(p -> p.place().equals(place))) {
                here.add(e);
            } else if (at.stream().anyMatch(p -> within.contains(p.place()))) {
                inside.add(e);
            }
        }
        Comparator<Integer> byBeginning = Comparator.comparing((Integer e) -> begins(told, e), Comparator.nullsLast(Comparator.naturalOrder()));
        here.sort(byBeginning);
        inside.sort(byBeginning);
        List<Holding> states = d.holdings().stream().filter(h -> h.place().equals(place) && Held.told(d, h, told.voices(), told.knownBy()))
            .sorted(Comparator.comparing((Holding h) -> h.when().earliestStart(), Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        return new PlaceStory(states, here, inside);
    }

    private static Instant begins(Told told, int event) {
        Instant from = told.when(event).earliestStart();
        return from != null ? from : told.when(event).latestEnd();
    }
}
