package org.masar.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.state.Accounts;
import org.masar.state.Facet;

/**
 * Holds what events can be filtered by, as they are told: of each event its category, places, figures ..., of each known claim its
 * voice, side, source and stance, all as numbers in arrays, so that filtering and counting look at no objects. Read-only once built.
 */
final class Facets {
    /** Kinds that belong to a claim, not to the event as a whole; their order is that of a claim's numbers. */
    static final List<Facet> OF_CLAIMS = List.of(Facet.VOICE, Facet.SIDE, Facet.SOURCE, Facet.STANCE);
    /** Kinds that belong to the event. */
    static final List<Facet> OF_EVENTS = List.of(Facet.CATEGORY, Facet.ACCOUNTS, Facet.PLACE, Facet.FIGURE, Facet.TAG);

    private final Map<Facet, Choices> choices = new EnumMap<>(Facet.class);
    private final Map<Facet, Listing> lists = new EnumMap<>(Facet.class);
    private final Listing ownPlaces;
    private final int[] firstClaims;
    private final int size;

    private Facets(Told told) {
        Dataset d = told.dataset();
        size = d.events().size();
        for (Facet f : Facet.values()) {
            choices.put(f, new Choices());
        }
        OF_EVENTS.forEach(f -> lists.put(f, new Listing(size)));
        ownPlaces = new Listing(size);
        firstClaims = new int[size + 1];
        d.categories().stream().map(Category::id).forEach(of(Facet.CATEGORY)::number);
        d.places().stream().map(Place::id).forEach(of(Facet.PLACE)::number);
        d.voices().stream().map(Voice::id).forEach(of(Facet.VOICE)::number);
        d.sources().stream().map(Source::id).forEach(of(Facet.SOURCE)::number);
        List.of(Accounts.values()).forEach(a -> of(Facet.ACCOUNTS).number(a.word()));
        List.of(Stance.values()).forEach(s -> of(Facet.STANCE).number(s.word()));
        OF_CLAIMS.forEach(f -> lists.put(f, new Listing(size)));
        Places places = new Places(d);
        for (int e = 0; e < size; e++) {
            put(told, e, places);
        }
    }

    static Facets of(Told told) {
        return new Facets(told);
    }

    private void put(Told told, int e, Places places) {
        Dataset d = told.dataset();
        String category = d.events().get(e).category();
        if (category != null) {
            add(Facet.CATEGORY, category);
        }
        for (PlaceRef p : told.places(e)) {
            ownPlaces.add(of(Facet.PLACE).number(p.place()));
            places.upwards(p.place()).forEach(w -> add(Facet.PLACE, w));
        }
        d.events().get(e).tags().forEach(t -> add(Facet.TAG, t));
        for (Figure f : told.figures(e)) {
            add(Facet.FIGURE, f.measure());
        }
        if (told.disputed(e)) {
            add(Facet.ACCOUNTS, Accounts.DISPUTED.word());
        }
        if (told.singleVoice(e)) {
            add(Facet.ACCOUNTS, Accounts.SINGLE_VOICE.word());
        }
        OF_EVENTS.forEach(f -> lists.get(f).next());
        ownPlaces.next();
        List<Claim> claims = told.known(e);
        firstClaims[e + 1] = firstClaims[e] + claims.size();
        for (Claim c : claims) {
            add(Facet.VOICE, c.voice());
            d.voice(c.voice()).map(Voice::side).ifPresent(s -> add(Facet.SIDE, s));
            add(Facet.SOURCE, c.source());
            add(Facet.STANCE, c.stance().word());
            OF_CLAIMS.forEach(f -> lists.get(f).next());
        }
    }

    private void add(Facet f, String word) {
        lists.get(f).add(of(f).number(word));
    }

    /** Counts the events. */
    int size() {
        return size;
    }

    /** Gives the choices of a kind. */
    Choices of(Facet f) {
        return choices.get(f);
    }

    /** Gives the choices of an event, in words. */
    List<String> words(Facet f, int event) {
        Listing list = list(f);
        return java.util.stream.IntStream.range(list.from(event), list.from(event + 1)).mapToObj(i -> of(f).words().get(list.at(i))).toList();
    }

    /** Gives the choices of each event, or of each claim for {@link #OF_CLAIMS}; a place's list holds what it lies in, too. */
    Listing list(Facet f) {
        return lists.get(f);
    }

    /** Gives the places of each event alone. */
    Listing ownPlaces() {
        return ownPlaces;
    }

    /** Gives the number of an event's first known claim: its claims are those up to the first one of the next event. */
    int firstClaim(int event) {
        return firstClaims[event];
    }
}
