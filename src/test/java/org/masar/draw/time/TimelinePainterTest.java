package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.bench.SyntheticEvents;
import org.masar.draw.Looks;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Holds pictures made of kept pieces to pictures drawn anew. */
class TimelinePainterTest {
    private static final int W = 900, H = 264;
    private final Dataset dataset = Harbour.dataset();
    private final Random random = new Random(20180521);

    @Test
    void aPictureOfKeptPiecesLooksLikeOneDrawnAnew() {
        TimelinePainter keeping = new TimelinePainter(Harbour.FONTS);
        Axis axis = Harbour.whole(dataset, ViewState.START, W);
        TimelineFrame first = Harbour.frame(dataset, ViewState.START, axis, W, H);
        int[] kept = new int[W * H], anew = new int[W * H];
        for (int i = 0; i < 60; i++) {
            Instant at = Instant.ofEpochMilli(axis.timeAt(random.nextInt(768)));
            ViewState v = ViewState.START.withMode(Mode.values()[i % 4]).withPlayhead(Interval.of(at, at.plusSeconds(900)))
                .withWindow(Interval.of(at.minusSeconds(40_000), at.plusSeconds(30_000)))
                .withSelection(i % 3 == 0 ? Selection.ofEvent("dawn") : Selection.NONE);
            TimelineFrame f = at(first, v);
            keeping.paint(f, kept);
            new TimelinePainter(Harbour.FONTS).paint(f, anew);
            int worst = 0;
            for (int p = 0; p < kept.length; p++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    worst = Math.max(worst, Math.abs((kept[p] >>> shift & 255) - (anew[p] >>> shift & 255)));
                }
            }
            assertTrue(worst <= 8, "off by " + worst + " in frame " + i);
        }
    }

    @Test
    void whatCanBePointedAtIsTheSameInKeptPictures() {
        TimelinePainter keeping = new TimelinePainter(Harbour.FONTS);
        TimelineFrame f = Harbour.frame(dataset, ViewState.START, W, H);
        int[] pixels = new int[W * H];
        String first = keeping.paint(f, pixels).bars().hits().toString();
        keeping.paint(f, pixels);
        assertEquals(first, keeping.paint(f, pixels).bars().hits().toString());
    }

    @Test
    void scrubbingAMillionEventsLeavesHardlyAnyGarbage() {
        Dataset many = SyntheticEvents.dataset(20_000);
        Told told = Told.by(many, java.util.List.of(), null);
        Axis axis = Axis.plain(SyntheticEvents.START.toEpochMilli(), SyntheticEvents.END.toEpochMilli(), TimelineFrame.length(1280), Direction.RIGHTWARDS);
        AxisRuler ruler = new AxisRuler(axis, TimeWords.of("en", Digits.WESTERN, many.zone()), Harbour.TEXT);
        Lanes lanes = Lanes.of(told, ViewState.START.timeline().lanes(), ruler, TimelineFrame.room(300), e -> 0);
        Visible all = Visible.of(told, ViewState.START);
        TimelinePainter painter = new TimelinePainter(Harbour.FONTS);
        int[] pixels = new int[1280 * 300];
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId(), before = 0;
        for (int i = 0; i < 60; i++) {
            before = i == 40 ? threads.getThreadAllocatedBytes(me) : before;
            Instant at = SyntheticEvents.START.plusSeconds(i * 5_000_000L);
            ViewState v = ViewState.START.withMode(Mode.SINCE_START).withPlayhead(Interval.of(at, at.plusSeconds(3600)));
            painter.paint(new TimelineFrame(Visible.of(told, v), all, ruler, lanes, Flow.LEFT_TO_RIGHT, Looks.of(Theme.LIGHT), "en", "", 0, 1280, 300, 1),
                pixels);
        }
        long frame = (threads.getThreadAllocatedBytes(me) - before) / 20;
        assertTrue(frame < 64 * 1024, frame + " bytes a frame");
    }

    private static TimelineFrame at(TimelineFrame f, ViewState v) {
        return new TimelineFrame(Visible.of(f.visible().told(), v), f.kept(), f.ruler(), f.lanes(), f.flow(), f.look(), f.language(), "", f.scroll(),
            f.width(), f.height(), f.scale());
    }
}
