package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.TimeSpan;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Visible;

class TallyTest {
    @Test
    void eachStretchCountsTheEventsThatMayTouchItByLane() {
        Dataset d = Harbour.dataset();
        TimelineFrame f = Harbour.frame(d, ViewState.START.withMode(Mode.SINCE_START)
            .withPlayhead(Harbour.between("2018-05-20T09:00:00Z", "2018-05-20T09:01:00Z")), 900, 220);
        countsWhatTouches(d, f, f.visible(), new Tally());
    }

    private static void countsWhatTouches(Dataset d, TimelineFrame f, Visible visible, Tally tally) {
        int[][] counts = tally.of(visible, f.lanes(), f.ruler(), 8);
        for (int lane = 0; lane < counts.length; lane++) {
            for (int b = 0; (b + 1) * 8 < f.ruler().length(); b++) {
                long from = f.ruler().at(b * 8), to = f.ruler().at((b + 1) * 8);
                int expected = 0;
                for (int i = 0; i < visible.count(); i++) {
                    int e = visible.event(i);
                    TimeSpan t = d.events().get(e).when();
                    expected += !t.undated() && f.lanes().kindOf(e) == lane && t.earliestStart().toEpochMilli() < to
                        && (t.latestEnd() == null || t.latestEnd().toEpochMilli() > from) && from < to ? 1 : 0;
                }
                if (from < to) {
                    assertEquals(expected, counts[lane][b], "lane " + lane + ", stretch " + b);
                }
            }
        }
    }

    @Test
    void countingOnAndBackGivesWhatCountingAnewGives() {
        Dataset d = Harbour.dataset();
        TimelineFrame f = Harbour.frame(d, ViewState.START, 900, 220);
        Tally moving = new Tally();
        for (String until : new String[] {"2016", "2018", "2019", "2014", "2020", "2011"}) {
            ViewState v = ViewState.START.withMode(Mode.SINCE_START).withPlayhead(Harbour.between(until + "-01-01T00:00:00Z", until + "-01-02T00:00:00Z"));
            Visible visible = Visible.of(f.visible().told(), v);
            assertArrayEquals(new Tally().of(visible, f.lanes(), f.ruler(), 8), moving.of(visible, f.lanes(), f.ruler(), 8), until);
        }
    }

    @Test
    void aWindowMovedOnAndBackCountsJustWhatTouchesIt() {
        Dataset d = Harbour.dataset();
        TimelineFrame f = Harbour.frame(d, ViewState.START, 900, 220);
        Tally moving = new Tally();
        for (String window : new String[] {"2012 2014", "2015 2018", "2017 2019", "2018 2018", "2011 2012", "2010 2030", "2013 2018"}) {
            String[] ends = window.split(" ");
            Visible visible = Visible.of(f.visible().told(), ViewState.START.withMode(Mode.WINDOW)
                .withWindow(Harbour.between(ends[0] + "-01-01T00:00:00Z", ends[1] + "-12-01T00:00:00Z")));
            countsWhatTouches(d, f, visible, moving);
        }
    }
}
