package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.bench.SyntheticEvents;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.SvgPen;
import org.masar.geo.Pixel;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;

class CrowdTest {
    private static HitMap hits(Dataset d, Mode mode, String until) {
        Instant at = Instant.parse(until);
        ViewState v = ViewState.START.withMode(mode).withPlayhead(Interval.of(at, at.plusSeconds(86_400)));
        return hits(Stage.frame(d, v, 900, 620));
    }

    private static HitMap hits(Frame f) {
        return Stage.PAINTER.paint(f, new SvgPen());
    }

    @Test
    void everyEventInThePictureIsCountedByADiscOrStandsAlone() {
        for (int n : new int[] {500, 3_000}) {
            Dataset d = SyntheticEvents.dataset(n);
            HitMap h = hits(d, Mode.ALL, "2015-01-01T00:00:00Z");
            assertEquals(n, h.heaps().stream().mapToInt(HitMap.Heap::count).sum() + h.hits().stream().filter(x -> x.event() >= 0).count());
            for (HitMap.Heap heap : h.heaps()) {
                assertEquals(heap.count(), heap.members().get().length);
            }
        }
    }

    @Test
    void aDiscKnowsJustThoseThatShow() {
        Dataset d = SyntheticEvents.dataset(3_000);
        Instant from = Instant.parse("2015-03-01T00:00:00Z"), to = Instant.parse("2015-09-01T00:00:00Z");
        ViewState v = ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(from, to));
        Frame f = Stage.frame(d, v, 900, 620);
        HitMap h = hits(f);
        Set<Integer> counted = h.heaps().stream().flatMap(x -> Arrays.stream(x.members().get()).boxed()).collect(Collectors.toSet());
        h.hits().stream().filter(x -> x.event() >= 0).forEach(x -> counted.add(x.event()));
        assertEquals(Arrays.stream(f.visible().events()).boxed().collect(Collectors.toSet()), counted);
    }

    @Test
    void discsStayWhereTheyAreWhileTimeMovesAndOnlyTheirNumbersChange() {
        for (int n : new int[] {1_500, 5_000}) {
            Dataset d = SyntheticEvents.dataset(n);
            List<HitMap.Heap> later = hits(d, Mode.SINCE_START, "2019-06-01T00:00:00Z").heaps();
            for (HitMap.Heap h : hits(d, Mode.SINCE_START, "2019-01-01T00:00:00Z").heaps()) {
                HitMap.Heap same = later.stream().min(java.util.Comparator.comparingDouble(o -> Math.hypot(o.x() - h.x(), o.y() - h.y()))).orElseThrow();
                assertTrue(Math.hypot(same.x() - h.x(), same.y() - h.y()) < 3, n + ": a disc moved from " + h.x() + "," + h.y());
                assertTrue(same.count() >= h.count());
            }
        }
    }

    @Test
    void anEventAloneStandsWhereItHappened() {
        Dataset d = SyntheticEvents.dataset(500);
        Frame f = Stage.frame(d, ViewState.START.withMode(Mode.ALL), 900, 620);
        for (HitMap.Hit h : hits(f).hits().stream().filter(x -> x.event() >= 0).toList()) {
            Pixel p = f.viewport().toPixel(d.place(d.events().get(h.event()).places().get(0).place()).orElseThrow().anchor().orElseThrow());
            assertEquals(p.x(), h.x() + h.width() / 2, 0.01);
            assertEquals(p.y(), h.y() + h.height() / 2, 0.01);
        }
    }

    @Test
    void discsHardlyOverlapSoThatTheirNumbersCanBeRead() {
        List<HitMap.Heap> all = hits(SyntheticEvents.dataset(11_000), Mode.ALL, "2015-01-01T00:00:00Z").heaps();
        for (HitMap.Heap a : all) {
            for (HitMap.Heap b : all) {
                double apart = Math.hypot(a.x() - b.x(), a.y() - b.y());
                assertTrue(a == b || apart > 0.75 * Math.max(a.radius(), b.radius()) + 6, a.count() + " and " + b.count() + " are " + apart + " apart");
            }
        }
    }
}
