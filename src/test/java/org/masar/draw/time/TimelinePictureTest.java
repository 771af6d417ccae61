package org.masar.draw.time;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;

class TimelinePictureTest {
    private static final int W = 900, H = 264;
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

    private static void kept(String name, ViewState v) {
        SvgPen pen = new SvgPen();
        new TimelinePainter(Harbour.FONTS).paint(Harbour.frame(Harbour.dataset(), v, W, H), pen);
        Pictures.assertKept(name, pen.picture(W, H));
    }
}
