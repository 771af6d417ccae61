package org.masar.draw.map;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;

/** Makes datasets in which many events happen at one place, an hour apart, and one at another place far off. */
public final class Gathering {
    public static final LonLat SQUARE = LonLat.of(38.0, 34.5);
    public static final LonLat FAR = LonLat.of(40.5, 35.3);
    private static final Instant FIRST = Instant.parse("2020-05-02T00:00:00Z");
    private static final String[] KINDS = {"fight", "leave", "truce", "holds", "people"};

    private Gathering() {
    }

    /** Makes so many events at the square, and one more at the far town. */
    public static Dataset of(int n) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            events.add(event("e" + i, "Event " + (i + 1), "حدث " + (i + 1), KINDS[i % 5], i, "square", i % 4 == 1));
        }
        events.add(event("far", "News from afar", "خبر من بعيد", "people", n, "far", false));
        List<Category> kinds = new ArrayList<>();
        for (String k : KINDS) {
            kinds.add(new Category(k, Words.of("en", k), null, null));
        }
        return new Dataset(new Dataset.Head(1, "gathering-" + n, Words.of("en", "A gathering"), Words.NONE, ZoneId.of("UTC"), null, null), kinds, List.of(),
            List.of(new Source("s", Words.of("en", "A paper"), Words.NONE, Words.NONE, "en", TimeSpan.UNDATED, null, null)),
            List.of(new Voice("a", Words.of("en", "A"), null, List.of()), new Voice("b", Words.of("en", "B"), null, List.of())),
            List.of(place("square", "The Square", "الساحة", SQUARE), place("far", "Far Town", "البلدة البعيدة", FAR)), List.of(), events, List.of(), List.of());
    }

    private static Place place(String id, String en, String ar, LonLat at) {
        return new Place(id, both(en, ar), List.of(), "town", null, new Shape.Point(at), 100, 0, null);
    }

    private static Event event(String id, String en, String ar, String kind, int hour, String place, boolean denied) {
        Instant from = FIRST.plusSeconds(3600L * hour), to = from.plusSeconds(3600);
        List<Claim> claims = List.of(claim("a", Stance.REPORTS), claim("b", denied ? Stance.DENIES : Stance.CONFIRMS));
        return new Event(id, both(en, ar), Words.NONE, kind, new TimeSpan("", from, from, to, to, TimeSpan.Precision.HOUR, false),
            List.of(new PlaceRef(place, PlaceRef.Role.AT)), claims, null, List.of(), 1 + hour % 5, List.of());
    }

    private static Claim claim(String voice, Stance stance) {
        return new Claim(null, voice, "s", stance, Words.of("en", "so"), Words.NONE, null, List.of(), List.of(), TimeSpan.UNDATED);
    }

    private static Words both(String en, String ar) {
        return new Words(new java.util.TreeMap<>(java.util.Map.of("en", en, "ar", ar)));
    }
}
