package org.masar.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Words;
import org.masar.state.Camera;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Direction;
import org.masar.time.Stretch;

/** What a class would see between two steps. */
class FlightTest {
    private static final long DAY = 86_400_000L, MAY = Instant.parse("2018-05-18T00:00:00Z").toEpochMilli();
    private static final int WIDTH = 1280, HEIGHT = 720, FRAMES = 60;
    private static final Camera DAMASCUS = new Camera(new LonLat(36.3, 33.47), 13.7), EUPHRATES = new Camera(new LonLat(40.87, 34.58), 9.9);

    private static Flight.End end(ViewState v) {
        return new Flight.End(v, Viewport.at(v.camera().centre(), v.camera().zoom(), WIDTH, HEIGHT));
    }

    private static Flight flight(ViewState from, ViewState to, Axis axis) {
        return Flight.of(end(from), end(to), axis, Flight.Manner.FLY);
    }

    private static Interval at(long from, long length) {
        return Interval.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + length));
    }

    private static ViewState frame(Flight f, int frame) {
        return f.at(f.millis() * (double) frame / FRAMES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFrameBetweenAnyTwoViewsIsAView(long seed) {
        Random r = new Random(seed);
        for (int pair = 0; pair < 60; pair++) {
            ViewState from = view(r), to = view(r);
            Axis axis = axis(r);
            Flight f = flight(from, to, axis);
            String what = "seed " + seed + ", pair " + pair + ": " + from + " to " + to;
            assertTrue(f.millis() == 0 || f.millis() >= Flight.SHORTEST && f.millis() <= Flight.LONGEST, what);
            assertSame(f.millis() == 0 ? to : from, f.at(0), what);
            assertSame(to, f.at(f.millis()), what);
            assertSame(to, f.at(1e9), what);
            double gone = 0;
            for (int i = 1; i <= FRAMES; i++) {
                ViewState before = frame(f, i - 1), now = frame(f, i);
                assertTrue(now.camera().zoom() <= Math.max(from.camera().zoom(), to.camera().zoom()) + 1e-6, what);
                gone += Math.abs(Math.IEEEremainder(now.camera().centre().lon() - before.camera().centre().lon(), 360));
                goesOn(from.playhead(), before.playhead(), now.playhead(), to.playhead(), what);
                if (from.mode() == Mode.WINDOW && to.mode() == Mode.WINDOW) {
                    goesOn(from.window(), before.window(), now.window(), to.window(), what);
                }
                assertEquals(to.voices(), now.voices(), what);
                assertEquals(to.selection(), now.selection(), what);
                assertEquals(to.mode(), now.mode(), what);
            }
            double straight = Math.abs(Math.IEEEremainder(to.camera().centre().lon() - from.camera().centre().lon(), 360));
            assertEquals(straight, gone, 1e-6, what);
        }
    }

    /** Checks that time runs from one to the other and never back. */
    private static void goesOn(Interval from, Interval before, Interval now, Interval to, String what) {
        if (from == null || to == null) {
            return;
        }
        int way = to.from().compareTo(from.from()), end = to.to().compareTo(from.to());
        assertTrue(now.from().compareTo(before.from()) * way >= 0, what);
        assertTrue(now.to().compareTo(before.to()) * end >= 0, what);
        assertTrue(now.from().isBefore(now.to()), what);
    }

    private static ViewState view(Random r) {
        double lon = r.nextInt(3) == 0 ? Math.copySign(178 + r.nextDouble() * 2, r.nextBoolean() ? 1 : -1) : r.nextDouble() * 360 - 180;
        Camera c = r.nextInt(4) == 0 ? DAMASCUS : new Camera(new LonLat(lon, r.nextDouble() * 150 - 75), 2.5 + r.nextDouble() * 16);
        ViewState v = ViewState.START.withCamera(c).withMode(Mode.values()[r.nextInt(4)]).withWindow(span(r))
            .withVoices(r.nextBoolean() ? List.of("a") : List.of("b", "c")).withSelection(Selection.ofEvent(r.nextBoolean() ? "e" : null));
        v = r.nextInt(5) == 0 ? v : v.withPlayhead(span(r));
        return r.nextBoolean() ? v : v.withKnownBy(span(r).to());
    }

    private static Interval span(Random r) {
        return at(MAY - 5 * 365 * DAY + (long) (r.nextDouble() * 6 * 365 * DAY), 60_000L * (1 + r.nextInt(3_000)));
    }

    private static Axis axis(Random r) {
        Axis folded = Axis.folded(List.of(new Stretch(MAY - 6 * 365 * DAY, MAY - 5 * 365 * DAY, 1), new Stretch(MAY - 30 * DAY, MAY + 4 * DAY, 3)), 900, Direction.RIGHTWARDS);
        return r.nextInt(3) == 0 ? null : r.nextBoolean() ? folded : Axis.plain(MAY - 9 * 365 * DAY, MAY + 365 * DAY, 900, Direction.LEFTWARDS);
    }

    @Test
    void farPlacesAreReachedByLookingDownFromFurtherAway() {
        Flight f = flight(ViewState.START.withCamera(DAMASCUS), ViewState.START.withCamera(EUPHRATES), null);
        double farthest = 24;
        for (int i = 0; i <= FRAMES; i++) {
            farthest = Math.min(farthest, frame(f, i).camera().zoom());
        }
        assertTrue(farthest < 8.5 && farthest > 6, "over Syria, not over the world: " + farthest);
        assertEquals(Flight.LONGEST, f.millis());
    }

    @Test
    void nearPlacesTakeLessTimeThanFarOnes() {
        ViewState here = ViewState.START.withCamera(DAMASCUS);
        long near = flight(here, here.withCamera(new Camera(new LonLat(36.305, 33.47), 13.7)), null).millis();
        long middle = flight(here, here.withCamera(new Camera(new LonLat(36.3, 33.5), 10)), null).millis();
        assertEquals(Flight.SHORTEST, near);
        assertTrue(middle > near && middle < Flight.LONGEST, "ms: " + middle);
    }

    @Test
    void theWayBackIsAsLongAsTheWayThere() {
        Random r = new Random(7);
        for (int i = 0; i < 200; i++) {
            ViewState a = view(r), b = view(r);
            assertEquals(new Arc(end(a).viewport(), end(b).viewport()).length(), new Arc(end(b).viewport(), end(a).viewport()).length(), 1e-6);
        }
    }

    @Test
    void theViewMovesAtOneSpeedToTheEye() {
        Arc arc = new Arc(end(ViewState.START.withCamera(DAMASCUS)).viewport(), end(ViewState.START.withCamera(EUPHRATES)).viewport());
        for (int i = 1; i < 100; i++) {
            assertEquals(arc.length() / 100, new Arc(arc.at(i / 100.0), arc.at((i + 1) / 100.0)).length(), arc.length() / 1_000, "part " + i);
        }
    }

    @Test
    void theShorterWayLeadsAcrossTheDateLine() {
        ViewState fiji = ViewState.START.withCamera(new Camera(new LonLat(178, -18), 6)), samoa = ViewState.START.withCamera(new Camera(new LonLat(-172, -14), 6));
        Flight f = flight(fiji, samoa, null);
        for (int i = 0; i <= FRAMES; i++) {
            double lon = frame(f, i).camera().centre().lon();
            assertTrue(lon >= 177.99 || lon <= -171.99, "looks at " + lon);
        }
    }

    @Test
    void whatHappensBetweenTwoStepsOfOnePlaceIsSeenHappening() {
        ViewState noon = ViewState.START.withCamera(DAMASCUS).withMode(Mode.MOMENT).withPlayhead(at(MAY + DAY, 60_000));
        ViewState dawn = noon.withPlayhead(at(MAY + DAY + DAY / 2, 60_000));
        Flight f = flight(noon, dawn, Axis.plain(MAY, MAY + 3 * DAY, 900, Direction.RIGHTWARDS));
        long half = f.at(f.millis() / 2.0).playhead().from().toEpochMilli();
        assertEquals(MAY + DAY + DAY / 4, half, 60_000);
        assertEquals(DAMASCUS, f.at(f.millis() / 2.0).camera());
    }

    @Test
    void foldedTimeIsCrossedAtOnce() {
        long old = MAY - 2_000 * DAY;
        Axis axis = Axis.folded(List.of(new Stretch(old, old + 10 * DAY, 1), new Stretch(MAY, MAY + 10 * DAY, 1)), 900, Direction.RIGHTWARDS);
        ViewState then = ViewState.START.withCamera(DAMASCUS).withPlayhead(at(old + DAY, DAY)), now = then.withPlayhead(at(MAY + 5 * DAY, DAY));
        Flight f = flight(then, now, axis);
        for (int i = 0; i <= FRAMES; i++) {
            long t = frame(f, i).playhead().from().toEpochMilli();
            assertTrue(t < old + 10 * DAY || t >= MAY, "stands in folded time: " + Instant.ofEpochMilli(t));
        }
    }

    @Test
    void aCutIsThereAtOnceAndSoIsWhatDoesNotMove() {
        ViewState here = ViewState.START.withCamera(DAMASCUS), there = here.withCamera(EUPHRATES);
        Flight cut = Flight.of(end(here), end(there), null, Flight.Manner.CUT);
        assertEquals(0, cut.millis());
        assertSame(there, cut.at(0));
        assertEquals(0, flight(here, here.withVoices(List.of("a")), null).millis());
        assertEquals(Flight.Manner.CUT, Flight.Manner.of(step("cut")));
        assertEquals(Flight.Manner.FLY, Flight.Manner.of(step("fly")));
        assertEquals(Flight.Manner.FLY, Flight.Manner.of(step(null)));
    }

    private static Step step(String transition) {
        return new Step(Words.NONE, Words.NONE, Words.NONE, Words.NONE, 0, transition, ViewState.START);
    }

    @Test
    void aViewThatFitsItsPlacesIsLeftAndReachedAsItIs() {
        ViewState fitted = ViewState.START, near = fitted.withCamera(DAMASCUS);
        Flight.End whole = new Flight.End(fitted, new Viewport(new MapPoint(0.607, 0.41), 6.6, WIDTH, HEIGHT));
        Flight f = Flight.of(end(near), whole, null, Flight.Manner.FLY);
        assertSame(fitted, f.at(f.millis()));
        MapPoint last = Mercator.toMap(f.at(f.millis() - 0.001).camera().centre());
        assertEquals(0.607, last.x(), 1e-6);
        assertEquals(0.41, last.y(), 1e-6);
    }
}
