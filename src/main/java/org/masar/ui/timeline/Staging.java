package org.masar.ui.timeline;

import java.util.List;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.draw.time.AxisRuler;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.Lanes;
import org.masar.draw.time.TimelineFrame;
import org.masar.draw.time.TimelineHits;
import org.masar.draw.time.TimelinePainter;
import org.masar.state.Filter;
import org.masar.state.Grouping;
import org.masar.state.Mode;
import org.masar.time.Axis;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Makes frames of the session's state in the background and paints them, keeping what is costly from one to the next: where lanes
 * lie, what the filter lets through, the words on the axis. For one painting thread.
 */
final class Staging {
    private static final Style NAME = Style.of(10.5, Weight.REGULAR);

    private final Text text;
    private final TimelinePainter painter;
    private final Last<Object, Visible> kept = new Last<>();
    private final Last<Object, AxisRuler> ruler = new Last<>();
    private final Last<Object, Lanes> lanes = new Last<>();

    /** Draws with typefaces that others may hold too. */
    Staging(Fonts fonts) {
        text = new Text(fonts);
        painter = new TimelinePainter(fonts);
    }

    /** Paints the scene onto pixels. */
    Painted paint(Scene s, int[] pixels) {
        TimelineFrame f = frame(s);
        return new Painted(s, f, painter.paint(f, pixels));
    }

    private TimelineFrame frame(Scene s) {
        Told told = s.visible.told();
        Filter filter = s.visible.view().filter();
        String language = s.visible.view().language();
        Grouping by = s.visible.view().timeline().lanes();
        Visible all = kept.get(List.of(told, filter), () -> Visible.of(told, s.visible.view().withMode(Mode.ALL)));
        AxisRuler now = ruler.get(List.of(s.axis, s.words), () -> new AxisRuler(s.axis, s.words, text));
        Lanes rows = lanes.get(List.of(s.story, s.whole, s.height, language, by), () -> Lanes.of(s.story, by, new AxisRuler(s.whole, s.words, text),
            TimelineFrame.room(s.height), e -> text.width(e.title().in(language), NAME)));
        double scroll = Math.max(0, Math.min(s.scroll, rows.height() - TimelineFrame.room(s.height)));
        return new TimelineFrame(s.visible, all, now, rows, s.flow, Looks.of(s.visible.view().theme()), language,
            Flags.of(s.visible.view().playhead(), s.words, s.second), scroll, s.width, s.height, s.scale);
    }

    /**
     * Holds the state of a moment.
     *
     * @param story  what was ever said: by it rows are shared out
     * @param axis   as it is zoomed and moved
     * @param whole  the axis that shows all
     * @param words  language, digits and zone; the same object for as long as they stay
     * @param second words of the zone shown besides, or null
     * @param scroll pixels by which the lanes are wished to be scrolled up
     */
    record Scene(Visible visible, Told story, Axis axis, Axis whole, TimeWords words, TimeWords second, Flow flow, double scroll, int width, int height, double scale) {
    }

    /** Joins a scene with what was painted of it. */
    record Painted(Scene scene, TimelineFrame frame, TimelineHits hits) {
    }

    /** Remembers the last result. */
    private static final class Last<K, V> {
        private K key;
        private V value;

        V get(K wanted, java.util.function.Supplier<V> make) {
            if (!wanted.equals(key)) {
                value = make.get();
                key = wanted;
            }
            return value;
        }
    }
}
