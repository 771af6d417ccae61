package org.masar.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Told;
import org.masar.view.Visible;

class ScrubTest {
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FRAMES = 60, MOST = 64 * 1024;

    /** Finds what shows and paints map and timeline, three times over all moments, as what is kept has to be made once; gives the bytes of a middle frame. */
    private static long bytes(Function<Instant, ViewState> views) {
        Dataset d = SyntheticEvents.dataset(60_000);
        Told told = Told.by(d, List.of(), null);
        Painter map = new Painter(Ground.plain());
        TimelineBenchmark.Scrubbed timeline = new TimelineBenchmark.Scrubbed(told, SyntheticEvents.START, SyntheticEvents.END);
        Viewport all = Fit.toPlaces(d, 1280, 800);
        int[] pixels = new int[1280 * 800];
        long[] made = new long[FRAMES];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < FRAMES; i++) {
                ViewState view = views.apply(SyntheticEvents.START.plusSeconds(i * 5_000_000L));
                long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                Visible visible = Visible.of(told, view);
                map.paint(new Frame(visible, all, Looks.of(view.theme()), 1), pixels);
                timeline.paint(visible);
                made[i] = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            }
        }
        Arrays.sort(made);
        return made[FRAMES / 2];
    }

    private static void isLittle(long bytes) {
        assertTrue(bytes < MOST, bytes + " bytes a frame");
    }

    @Test
    void movingTheEndOfWhatShowsMakesHardlyAnyObjects() {
        isLittle(bytes(t -> ViewState.START.withMode(Mode.SINCE_START).withPlayhead(Interval.of(t, t.plusSeconds(3_600)))));
    }

    @Test
    void movingAWindowMakesHardlyAnyObjectsHoweverManyEventsAreInIt() {
        isLittle(bytes(t -> ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(t, t.plusSeconds(300 * 86_400L)))));
    }
}
