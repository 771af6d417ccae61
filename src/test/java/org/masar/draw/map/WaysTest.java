package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masar.draw.Box;
import org.masar.draw.Ground;
import org.masar.draw.ground.BasemapGround;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Route;
import org.masar.model.TimeSpan;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Movement;

class WaysTest {
    private static Plan plan(Viewport v, List<Movement> moves, List<Box> taken) {
        return new Plan(Spots.of(Stage.TOWN).on(v), List.of(), taken, List.of(), Ways.numbered(moves));
    }

    private static Viewport view(int w, int h) {
        return Fit.toPlaces(Stage.TOWN, w, h);
    }

    private static Movement move(String from, List<String> via, String to) {
        return new Movement(0, new Route(null, from, via, to, Route.Known.NO), List.of());
    }

    private static Curve laid(Viewport v, Movement m, List<Box> taken) {
        return Ways.among(v, Ground.plain(), List.of(m), plan(v, List.of(m), taken)).get(m.route());
    }

    @Test
    void aBowGoesRoundANameThatStandsInItsWay() {
        Viewport v = view(900, 620);
        Movement m = move("north", List.of(), "far");
        Pixel middle = laid(v, m, List.of()).at(0.5);
        Box name = Box.round(middle.x(), middle.y(), 22);
        assertTrue(laid(v, m, List.of(name)).clear(name.grown(2)));
    }

    @Test
    void waysOfTheSameEndsDoNotLieOnEachOther() {
        Viewport v = view(900, 620);
        List<Movement> moves = List.of(move("north", List.of(), "far"), move("north", List.of(), "far"));
        Map<Route, Curve> laid = Ways.among(v, Ground.plain(), moves, plan(v, moves, List.of()));
        Pixel a = laid.get(moves.get(0).route()).at(0.5), b = laid.get(moves.get(1).route()).at(0.5);
        assertTrue(Math.hypot(a.x() - b.x(), a.y() - b.y()) > 12);
    }

    @Test
    void aWayThatIsNotKnownFollowsNoRoad() {
        Ground ground = new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), Stage.TEXT);
        var dataset = Stage.builtIn().dataset();
        for (int w = 600; w <= 1600; w += 200) {
            Viewport v = Fit.toPlaces(dataset, w, 620);
            Plan plan = new EventLayers(ground, Stage.TEXT).planned(Stage.frame(dataset, ViewState.START, w, 620));
            for (Movement m : Movement.of(dataset)) {
                List<Pixel> points = plan.course(m.route()).orElseThrow().every(6, new Box(0, 0, w, 620));
                long near = points.stream().filter(p -> ground.nearRoad(v, p, 5)).count();
                assertTrue(near < points.size() * 0.34, w + ": " + near + " of " + points.size() + " points lie on a road");
            }
        }
    }

    @Test
    void aWayAcrossThe180thMeridianIsNotTornApart() {
        Viewport v = Viewport.at(LonLat.of(180, 0), 4, 800, 600);
        Curve c = Ways.along(List.of(LonLat.of(175, 0), LonLat.of(-175, 0)), v).orElseThrow();
        assertTrue(c.bounds().width() < 200, c.bounds().toString());
        assertTrue(c.bounds().x() > 0 && c.bounds().right() < 800);
    }

    @Test
    void aLongWayFollowsTheEarthAndAShortOneIsDrawnAsGiven() {
        Viewport v = Viewport.at(LonLat.of(0, 55), 3, 1200, 800);
        Curve c = Ways.along(List.of(LonLat.of(-60, 50), LonLat.of(60, 50)), v).orElseThrow();
        assertTrue(c.bounds().height() > 60, "a great circle bends to the north");
        Curve near = Ways.along(List.of(LonLat.of(0, 55), LonLat.of(0.5, 55)), Viewport.at(LonLat.of(0, 55), 9, 800, 600)).orElseThrow();
        assertEquals(0, near.bounds().height(), 1e-6);
    }

    @Test
    void onlyWhatIsSeenOfAWayThatLeadsFarOffIsDrawn() {
        Curve c = Curve.along(List.of(new Pixel(-4e6, 100), new Pixel(4e6, 130))).orElseThrow();
        List<Curve.Stretch> seen = c.within(new Box(0, 0, 800, 600));
        assertEquals(1, seen.size());
        assertTrue(seen.get(0).path().getBounds2D().getWidth() < 9000, seen.get(0).path().getBounds2D().toString());
        assertFalse(c.every(10, new Box(0, 0, 800, 600)).isEmpty());
        assertTrue(c.every(10, new Box(0, 0, 800, 600)).size() < 100);
    }

    @Test
    void aKnownWayGrowsFromItsStartToItsEnd() {
        TimeSpan six = sure("2020-05-02T06:00:00Z", "2020-05-02T12:00:00Z");
        List<Double> parts = new ArrayList<>();
        for (int hour : new int[] {5, 8, 11, 13}) {
            parts.add(Progress.of(six, Stage.hour(hour).withMode(Mode.MOMENT)).sure());
        }
        assertEquals(List.of(0.0, 0.5, 1.0, 1.0), parts);
    }

    @Test
    void itIsWholeInAWindowAndWhereItsTimeIsOpen() {
        TimeSpan six = sure("2020-05-02T06:00:00Z", "2020-05-02T12:00:00Z");
        assertEquals(Progress.WHOLE, Progress.of(six, Stage.hour(8).withMode(Mode.WINDOW)));
        TimeSpan open = new TimeSpan("", six.earliestStart(), six.latestStart(), null, null, TimeSpan.Precision.HOUR, false);
        assertEquals(Progress.WHOLE, Progress.of(open, Stage.hour(8).withMode(Mode.MOMENT)));
    }

    @Test
    void doubtAboutTheStartIsDoubtAboutHowFarItIs() {
        TimeSpan s = new TimeSpan("", Instant.parse("2020-05-02T06:00:00Z"), Instant.parse("2020-05-02T08:00:00Z"), Instant.parse("2020-05-02T12:00:00Z"),
            Instant.parse("2020-05-02T12:00:00Z"), TimeSpan.Precision.HOUR, false);
        ViewState at = ViewState.START.withMode(Mode.SINCE_START)
            .withPlayhead(Interval.of(Instant.parse("2020-05-02T08:59:00Z"), Instant.parse("2020-05-02T09:00:00Z")));
        assertEquals(new Progress(0.25, 0.5), Progress.of(s, at));
    }

    private static TimeSpan sure(String from, String to) {
        Instant a = Instant.parse(from), b = Instant.parse(to);
        return new TimeSpan("", a, a, b, b, TimeSpan.Precision.HOUR, false);
    }
}
