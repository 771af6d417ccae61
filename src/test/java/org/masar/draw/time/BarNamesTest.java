package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masar.draw.Style;
import org.masar.draw.SvgPen;
import org.masar.draw.Weight;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.ViewState;
import org.masar.time.Axis;

/** Looks at many zooms and playheads: whatever they are, names stay apart. */
class BarNamesTest {
    private static final int W = 1000, H = 260;
    private static final Pattern NAME = Pattern.compile("<text x=\"(-?\\d+)\" y=\"(-?\\d+)\" font-family=\"[^\"]*\" font-size=\"(10.5|11)(?:\\.0)?\"[^>]*>([^<]*)<");
    private final Dataset dataset = Harbour.dataset();
    private final Random random = new Random(20180520);

    @Test
    void namesNeverOverlapAndTheLineWhereWeStandNeverCrossesOne() {
        ViewState start = ViewState.START;
        Axis whole = Harbour.whole(dataset, start, W);
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            Axis axis = whole.zoom(random.nextInt(850), Math.pow(2, random.nextInt(6))).pan(random.nextInt(300) - 150);
            Instant at = Instant.ofEpochMilli(axis.timeAt(random.nextInt(868)));
            TimelineFrame f = Harbour.frame(dataset, start.withPlayhead(Interval.of(at, at.plusSeconds(60))), axis, W, H);
            List<Rectangle2D> names = names(f);
            seen += names.size();
            double line = f.layout().strip().x(PlayheadLayer.line(f));
            for (int a = 0; a < names.size(); a++) {
                Rectangle2D n = names.get(a);
                assertTrue(line < n.getMinX() || line > n.getMaxX(), "the playhead at " + line + " crosses " + n + " in frame " + i);
                for (int b = a + 1; b < names.size(); b++) {
                    assertTrue(!n.intersects(names.get(b)), n + " and " + names.get(b) + " overlap in frame " + i);
                }
            }
        }
        assertTrue(seen > 400, "only " + seen + " names in all frames");
    }

    /** Gives where the names of bars stand: all text between axis and histogram, right of the column. */
    private static List<Rectangle2D> names(TimelineFrame f) {
        SvgPen pen = new SvgPen();
        new TimelinePainter(Harbour.FONTS).paint(f, pen);
        List<Rectangle2D> found = new ArrayList<>();
        Matcher m = NAME.matcher(pen.picture(W, H));
        while (m.find()) {
            double x = Integer.parseInt(m.group(1)), y = Integer.parseInt(m.group(2));
            if (x > Layout.COLUMN && y > f.layout().axis() + 4) {
                double w = Harbour.TEXT.width(m.group(4), Style.of(Double.parseDouble(m.group(3)), Weight.REGULAR));
                found.add(new Rectangle2D.Double(x + 0.6, y - 7, w - 1.2, 7));
            }
        }
        return found;
    }
}
