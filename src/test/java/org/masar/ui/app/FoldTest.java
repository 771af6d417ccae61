package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.draw.time.AxisRuler;
import org.masar.draw.time.Lanes;
import org.masar.draw.time.TimelineFrame;
import org.masar.read.Opened;
import org.masar.state.Grouping;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.TimeWords;
import org.masar.view.Told;

class FoldTest {
    @Test
    void theSideIsAsWideAsTheWindowAllows() {
        assertEquals(384, Fold.of(1440, 900).side());
        assertEquals(352, Fold.of(1280, 800).side());
        assertEquals(440, Fold.of(1920, 1080).side());
        assertEquals(320, Fold.of(1024, 700).side());
    }

    @Test
    void theSmallestWindowHasTabsAndAThinTimeline() {
        Fold small = Fold.of(1024, 700);
        assertTrue(small.tabs() && small.thin());
        assertTrue(small.bottom() < 130);
        assertFalse(Fold.of(1280, 800).tabs());
    }

    @Test
    void theTimelineShowsEveryLaneOfTheDatasetThatComesWithTheProgram() throws Exception {
        Opened opened = Opener.standard().open(Desk.FIRST);
        Told told = Told.by(opened.dataset(), List.of(), null);
        ZoneId zone = opened.dataset().zone();
        Text text = new Text(new Fonts());
        int width = 1280 - (int) Fold.of(1280, 780).side(), height = (int) Fold.of(1280, 780).bottom() - 46;
        Axis axis = Axis.folded(Folding.of(told.index(), zone), TimelineFrame.length(width), Direction.RIGHTWARDS);
        AxisRuler ruler = new AxisRuler(axis, TimeWords.of("en", Digits.WESTERN, zone), text);
        double room = TimelineFrame.room(height);
        Lanes lanes = Lanes.of(told, Grouping.CATEGORY, ruler, room, e -> text.width(e.title().in("en"), Style.of(10.5, Weight.REGULAR)));
        assertTrue(lanes.height() <= room, lanes.height() + " pixels of lanes in " + room);
    }

    @Test
    void stripsTakeFromTheTimelineBeforeTheMapLosesItsDetailMap() {
        double strip = 42, bar = 52;
        assertTrue(780 - bar - strip - Fold.of(1280, 780, strip).bottom() >= 380);
        assertEquals(Fold.of(1280, 780).bottom(), Fold.of(1280, 780, 0).bottom());
        assertEquals(Fold.of(1440, 900).bottom(), Fold.of(1440, 900, strip).bottom(), "a higher window has room for both");
    }

    @Test
    void aWideScreenHasLargerText() {
        assertEquals(14, Fold.of(1920, 1080).base());
        assertEquals(13, Fold.of(1440, 900).base());
    }
}
