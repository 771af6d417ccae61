package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.masar.view.Sample.at;
import static org.masar.view.Sample.shown;
import static org.masar.view.Sample.span;
import static org.masar.view.Sample.sure;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.ViewState;

class VisibleTest {
    private final Dataset d = new Sample()
        .event("later", sure("2018-05-22", "2018-05-23"))
        .event("ceasefire", span("2018-05-20", "2018-05-21", "2018-05-21T09:00", "2018-05-21T09:00"))
        .event("siege", span("2012-01-01", "2012-12-31", null, null))
        .event("sometime", TimeSpan.UNDATED)
        .event("before", span(null, null, "2018-05-01", "2018-05-01"))
        .build();

    private Visible see(Mode mode, String from, String to) {
        Interval i = Interval.of(at(from), at(to));
        ViewState v = ViewState.START.withMode(mode);
        return Visible.of(d, mode == Mode.WINDOW ? v.withWindow(i) : v.withPlayhead(i));
    }

    @Test
    void allShowsEverythingInTimeOrderWithUndatedLast() {
        assertEquals("before, siege, ceasefire, later, sometime", shown(Visible.of(d, ViewState.START)));
    }

    @Test
    void momentShowsWhatMayBeGoingOnThen() {
        assertEquals("siege, ceasefire", shown(see(Mode.MOMENT, "2018-05-21T06:30", "2018-05-21T06:31")));
        assertEquals("siege", shown(see(Mode.MOMENT, "2018-05-21T09:00", "2018-05-21T09:01")));
    }

    @Test
    void windowIsHalfOpenAtBothEnds() {
        assertEquals("siege", shown(see(Mode.WINDOW, "2018-05-01", "2018-05-20")));
        assertEquals("siege, ceasefire", shown(see(Mode.WINDOW, "2018-05-21", "2018-05-22")));
    }

    @Test
    void anOpenWindowReachesForEver() {
        ViewState v = ViewState.START.withMode(Mode.WINDOW).withWindow(new Interval(at("2018-05-22"), null));
        assertEquals("siege, later", shown(Visible.of(d, v)));
    }

    @Test
    void sinceStartKeepsWhatIsOver() {
        assertEquals("before, siege, ceasefire", shown(see(Mode.SINCE_START, "2018-05-21", "2018-05-22")));
        assertEquals("before, siege", shown(see(Mode.SINCE_START, "2018-05-19", "2018-05-20")));
    }

    @ParameterizedTest
    @CsvSource({"2018-05-19,next", "2018-05-20,in-doubt", "2018-05-21,now", "2018-05-22,past"})
    void phaseFollowsThePlayhead(String day, String phase) {
        Interval unit = Interval.of(at(day), at(day).plusSeconds(60));
        Visible v = Visible.of(d, ViewState.START.withPlayhead(unit));
        assertEquals(phase, v.phase(d.number("ceasefire").orElseThrow()).word());
    }

    @Test
    void whatIsCalledUncertainIsNeverSurelyNow() {
        TimeSpan uncertain = new TimeSpan("2018-05-20?", at("2018-05-20"), at("2018-05-20"), at("2018-05-21"), at("2018-05-21"),
            TimeSpan.Precision.DAY, true);
        Dataset one = new Sample().event("maybe", uncertain).build();
        Visible v = Visible.of(one, ViewState.START.withPlayhead(Interval.of(at("2018-05-20"), at("2018-05-21"))));
        assertEquals(Phase.IN_DOUBT, v.phase(0));
    }

    @Test
    void thereIsNoPhaseWithoutAPlayheadInModeAll() {
        assertEquals(null, Visible.of(d, ViewState.START).phase(0));
    }

    @Test
    void theNearestOfThoseToComeIsMarked() {
        Dataset two = new Sample().event("far", sure("2018-06-01", "2018-06-02")).event("near", sure("2018-05-25", "2018-05-26")).build();
        Visible v = Visible.of(two, ViewState.START.withPlayhead(Interval.of(at("2018-05-20"), at("2018-05-21"))));
        assertEquals(1, v.nearestNext());
    }

    @Test
    void aPlaceInTheFilterStandsForAllInsideIt() {
        Dataset nested = new Sample().place("city", null, 36, 33, 100).place("quarter", "city", 36, 33, 10).place("far", null, 40, 34, 10)
            .event("inside", sure("2018-05-20", "2018-05-21"), Sample.refs("quarter"))
            .event("outside", sure("2018-05-20", "2018-05-21"), Sample.refs("far")).build();
        Filter city = new Filter(Set.of(), Set.of("city"), Set.of(), Set.of(), Set.of(), null);
        assertEquals("inside", shown(Visible.of(nested, ViewState.START.withFilter(city))));
    }

    @Test
    void aBoxKeepsAPlaceWhoseRadiusTouchesIt() {
        Dataset one = new Sample().place("town", null, 36, 33, 2000).event("there", sure("2018-05-20", "2018-05-21"), Sample.refs("town")).build();
        Extent oneKmEast = new Extent(36.0107, 32.9, 36.5, 33.1);
        Extent threeKmEast = new Extent(36.0322, 32.9, 36.5, 33.1);
        assertEquals("there", shown(Visible.of(one, ViewState.START.withFilter(Filter.NONE.withExtent(oneKmEast)))));
        assertEquals("", shown(Visible.of(one, ViewState.START.withFilter(Filter.NONE.withExtent(threeKmEast)))));
    }

    @Test
    void findsWhatAPlainRecountFinds() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            Sample s = new Sample();
            int n = 1 + random.nextInt(60);
            for (int i = 0; i < n; i++) {
                long start = random.nextInt(10_000);
                long end = start + 1 + random.nextInt(random.nextInt(10) == 0 ? 9_000 : 300);
                s.event("e" + i, minutes(random.nextInt(20) == 0 ? null : start, random.nextInt(20) == 0 ? null : end));
            }
            Dataset some = s.build();
            long from = random.nextInt(10_000), to = from + 1 + random.nextInt(2_000);
            Interval i = Interval.of(at("2018-01-01").plusSeconds(60 * from), at("2018-01-01").plusSeconds(60 * to));
            Set<String> expected = some.events().stream().filter(e -> e.when().overlaps(i)).map(e -> e.id()).collect(Collectors.toSet());
            Visible v = Visible.of(some, ViewState.START.withMode(Mode.WINDOW).withWindow(i));
            Set<String> found = java.util.Arrays.stream(v.events()).mapToObj(e -> some.events().get(e).id()).collect(Collectors.toSet());
            assertEquals(expected, found);
            assertEquals(expected.size(), v.count());
            Interval inside = Interval.of(i.from(), i.from().plusSeconds(30 * (to - from)));
            Visible standing = Visible.of(some, v.view().withPlayhead(inside));
            int next = standing.nearestNext();
            assertEquals(some.events().stream().filter(e -> e.when().overlaps(i) && e.when().earliestStart() != null && !e.when().earliestStart().isBefore(inside.to()))
                .map(e -> e.when().earliestStart()).min(java.util.Comparator.naturalOrder()), java.util.Optional.of(next).filter(e -> e >= 0).map(e -> some.events().get(e).when().earliestStart()));
        }
    }

    private static TimeSpan minutes(Long from, Long to) {
        java.time.Instant zero = at("2018-01-01");
        java.time.Instant a = from == null ? null : zero.plusSeconds(60 * from);
        java.time.Instant b = to == null ? null : zero.plusSeconds(60 * to);
        return new TimeSpan("x", a, a, b, b, TimeSpan.Precision.MINUTE, false);
    }
}
