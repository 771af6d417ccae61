package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Route;
import org.masar.model.Shape;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

class DistanceTest {
    private static final Dataset PLACES = dataset(List.of());

    private static Dataset dataset(List<Event> events) {
        return new Dataset(new Dataset.Head(1, "x", Words.NONE, Words.NONE, ZoneOffset.UTC, null, null), List.of(), List.of(), List.of(),
            List.of(), List.of(place("equator", 0, 0, 0, 0), place("east", 1, 0, 0, 0), place("town", 1, 0, 2000, 800), place("desert", 1, 0, 60_000, 60_000)),
            List.of(), events, List.of(), List.of());
    }

    private static Place place(String id, double lon, double lat, double radius, double doubt) {
        return new Place(id, Words.of("en", id), List.of(), "town", null, new Shape.Point(LonLat.of(lon, lat)), radius, doubt, null);
    }

    private static Route route(Route.Known known, String to) {
        return new Route(null, "equator", List.of(), to, known);
    }

    @Test
    void aDegreeOfTheEquatorIs111Kilometres() {
        Distance d = Distance.of(PLACES, new Route(new Shape.Line(List.of(LonLat.of(0, 0), LonLat.of(1, 0))), null, List.of(), null, Route.Known.YES)).orElseThrow();
        assertEquals(111_319.491, d.metres(), 0.01);
        assertTrue(d.known());
        assertEquals(111, d.kilometres());
        assertEquals(69, d.miles());
    }

    @Test
    void aQuarterMeridianIsAsLongAsKarneyHasIt() {
        Distance d = Distance.of(PLACES, new Route(new Shape.Line(List.of(LonLat.of(0, 0), LonLat.of(0, 90))), null, List.of(), null, Route.Known.YES)).orElseThrow();
        assertEquals(10_001_965.729, d.metres(), 0.01);
    }

    @Test
    void aWayThatIsNotKnownIsAtLeastTheStraightLineFromEdgeToEdge() {
        Distance d = Distance.of(PLACES, route(Route.Known.NO, "town")).orElseThrow();
        assertEquals(111_319.491 - 2800, d.metres(), 0.01);
        assertEquals(100, d.kilometres(), "rounded down, never up");
    }

    @Test
    void nothingIsSaidWhereTheEndMayBeTheStart() {
        assertTrue(Distance.of(PLACES, route(Route.Known.NO, "desert")).isEmpty());
        assertTrue(Distance.of(PLACES, route(Route.Known.NO, "nowhere")).isEmpty());
    }

    @Test
    void voicesThatTellWaysThatDoNotFitHaveOneEach() {
        var north = Sample.claim("a", "s", Stance.REPORTS);
        var east = new org.masar.model.Claim("b", "b", "s", Stance.REPORTS, Words.NONE, Words.NONE, null,
            List.of(new PlaceRef("east", PlaceRef.Role.TO)), List.of(), TimeSpan.UNDATED);
        Event e = new Event("e", Words.NONE, Words.NONE, null, TimeSpan.UNDATED, List.of(), List.of(north, east), route(Route.Known.NO, "town"), List.of(), 3, List.of());
        List<Movement> moves = Movement.of(dataset(List.of(e)));
        assertEquals(List.of("town [a]", "east [b]"), moves.stream().map(m -> m.route().to() + " " + m.voices()).toList());
        assertTrue(moves.get(1).toldBy(List.of(east)) && !moves.get(1).toldBy(List.of(north)));
    }
}
