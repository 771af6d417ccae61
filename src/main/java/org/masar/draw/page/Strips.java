package org.masar.draw.page;

import java.util.List;
import java.util.Optional;
import org.masar.draw.Look;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.draw.time.AxisRuler;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.Lanes;
import org.masar.draw.time.TimelineFrame;
import org.masar.state.Gaps;
import org.masar.state.Mode;
import org.masar.time.Axis;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.Stretch;
import org.masar.time.TimeIndex;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Makes the timeline of a page: the axis shows all of time, folded as in the window; every lane stands open. */
final class Strips {
    /** Above this many events empty stretches are not looked for: there are none. */
    private static final int FOLDABLE = 20_000;
    private static final double[] SIZES = {1, 0.93, 0.86, 0.8, 0.74, 0.68};
    private static final Style NAME = Style.of(10.5, Weight.REGULAR);

    private final Visible visible;
    private final TimeWords words;
    private final Text text;
    private final Look look;

    Strips(Visible visible, TimeWords words, Text text, Look look) {
        this.visible = visible;
        this.words = words;
        this.text = text;
        this.look = look;
    }

    /**
     * Makes one that is at most so wide and high and as low as its lanes allow, smaller where its lanes would else not all show; empty where
     * nothing has a date.
     */
    Optional<Content.Strip> of(double width, double most, double scale) {
        Optional<Content.Strip> found = Optional.empty();
        for (double size : SIZES) {
            found = of((int) Math.floor(width / size), (int) Math.floor(most / size), scale * size).map(f -> new Content.Strip(f, size));
            if (found.isEmpty() || found.get().frame().lanes().height() <= TimelineFrame.room(found.get().frame().height()) + 0.5) {
                break;
            }
        }
        return found;
    }

    private Optional<TimelineFrame> of(int width, int most, double scale) {
        Told told = visible.told().knownBy() == null || visible.told().index().size() > FOLDABLE ? visible.told()
            : Told.by(visible.dataset(), visible.told().voices(), null);
        TimeIndex index = told.index();
        if (index.dated() == 0 || index.lastInstant() == Long.MIN_VALUE || most < 60) {
            return Optional.empty();
        }
        double length = TimelineFrame.length(width);
        List<Stretch> parts = index.size() > FOLDABLE || visible.view().timeline().gaps() == Gaps.OPEN ? List.of()
            : Folding.of(index, visible.dataset().zone());
        long first = Math.min(index.firstStart(), index.lastInstant() - 1);
        Axis axis = parts.isEmpty() ? Axis.plain(first, index.lastInstant(), length, Direction.RIGHTWARDS)
            : Axis.folded(parts, length, Direction.RIGHTWARDS);
        AxisRuler ruler = new AxisRuler(axis, words, text);
        String language = visible.view().language();
        Lanes wanted = lanes(told, ruler, 10_000, language);
        int height = most;
        if (!wanted.dense() && TimelineFrame.room(most) > wanted.height()) {
            height = (int) Math.ceil(most - (TimelineFrame.room(most) - wanted.height()));
        }
        Visible kept = Visible.of(visible.told(), visible.view().withMode(Mode.ALL));
        return Optional.of(new TimelineFrame(visible, kept, ruler, lanes(told, ruler, TimelineFrame.room(height), language),
            words(language) ? Flow.RIGHT_TO_LEFT : Flow.LEFT_TO_RIGHT, look, language, Flags.of(visible.view().playhead(), words), 0, width, height, scale));
    }

    private Lanes lanes(Told told, AxisRuler ruler, double room, String language) {
        return Lanes.of(told, visible.view().timeline().lanes(), ruler, room, e -> text.width(e.title().in(language), NAME));
    }

    private static boolean words(String language) {
        return org.masar.draw.Texts.in(language).isRightToLeft();
    }
}
