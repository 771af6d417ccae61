package org.masar.ui.map;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

/** Makes a dataset of two events at two places far apart, for tests of the map. */
final class Crossing {
    static final LonLat WEST = new LonLat(36.3, 33.5);
    static final LonLat EAST = new LonLat(40.9, 34.4);

    private Crossing() {
    }

    static Dataset dataset() {
        return new Dataset(new Dataset.Head(1, "crossing", Words.of("en", "Crossing"), Words.NONE, ZoneId.of("UTC"), null, null),
            List.of(), List.of(), List.of(), List.of(), List.of(place("w", WEST), place("e", EAST)), List.of(),
            List.of(event("west", "w"), event("east", "e")), List.of(), List.of());
    }

    private static Place place(String id, LonLat at) {
        return new Place(id, Words.of("en", id), List.of(), "town", null, new Shape.Point(at), 0, 0, null);
    }

    private static Event event(String id, String place) {
        Instant from = Instant.parse("2018-05-20T00:00:00Z"), to = Instant.parse("2018-05-21T00:00:00Z");
        return new Event(id, Words.of("en", id), Words.NONE, null,
            new TimeSpan("2018-05-20", from, from, to, to, TimeSpan.Precision.DAY, false),
            List.of(new PlaceRef(place, PlaceRef.Role.AT)), List.of(), null, List.of(), 3, List.of());
    }
}
