package org.masar.draw.time;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;
import org.masar.model.Interval;
import org.masar.state.Grouping;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.Timeline;
import org.masar.state.ViewState;
import org.masar.time.Axis;

class TimelinePictureTest {
    private static final int W = 900, H = 304;
    private final ViewState sunday = ViewState.START.withPlayhead(Harbour.between("2018-05-19T21:00:00Z", "2018-05-20T21:00:00Z"));
    private final ViewState window = sunday.withMode(Mode.WINDOW)
        .withWindow(Harbour.between("2018-05-19T03:00:00Z", "2018-05-20T15:00:00Z"))
        .withPlayhead(Harbour.between("2018-05-20T02:15:00Z", "2018-05-20T02:30:00Z")).withSelection(Selection.ofEvent("dawn"));

    @Test
    void everyKindOfTimeAtAWholeDay() {
        kept("timeline-all-light-en", sunday);
    }

    @Test
    void aWindowWithTheChosenEventInArabicRunsFromRightToLeft() {
        kept("timeline-window-dark-ar", window.withTheme(Theme.DARK).withLanguage("ar"));
    }

    @Test
    void whatTheChosenVoiceDeniesIsStruckAndWhatItDoesNotMentionFades() {
        kept("timeline-mayor-print-en", sunday.withVoices(List.of("mayor")).withTheme(Theme.PRINT));
    }

    @Test
    void lanesByVoiceWithAWindowThatIsOpenAndLocked() {
        kept("timeline-voices-light-en", window.withWindow(Interval.of(null, window.window().to()))
            .withTimeline(Timeline.PLAIN.with(Grouping.VOICE).with(Lock.TO)));
    }

    @Test
    void lanesByPlaceOnAZoomedAxis() {
        Axis axis = Harbour.whole(Harbour.dataset(), window, W).zoom(500, 3);
        kept("timeline-places-light-en", Harbour.frame(Harbour.dataset(), window.withTimeline(Timeline.PLAIN.with(Grouping.PLACE)), axis, W, H));
    }

    private static void kept(String name, TimelineFrame f) {
        SvgPen pen = new SvgPen();
        new TimelinePainter(Harbour.FONTS).paint(f, pen);
        Pictures.assertKept(name, pen.picture(W, H));
    }

    private static void kept(String name, ViewState v) {
        kept(name, Harbour.frame(Harbour.dataset(), v, W, H));
    }
}
