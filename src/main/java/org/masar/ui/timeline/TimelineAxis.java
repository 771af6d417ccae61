package org.masar.ui.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.masar.draw.time.TimelineFrame;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Gaps;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.Stretch;
import org.masar.time.TimeIndex;
import org.masar.time.TimeWords;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Keeps the axis that shows all, the one as it is zoomed and moved, and the words on it, in step with dataset, width, gaps and
 * settings. FX thread only.
 */
final class TimelineAxis {
    /** Above this many events empty stretches are not looked for: there are none. */
    private static final int FOLDABLE = 20_000;

    private final Session session;
    private final Supplier<Interval> begins;
    private Dataset dataset;
    private TimeIndex measured;
    private Told story;
    private Axis whole;
    private Axis axis;
    private TimeWords words;
    private TimeWords second;
    private List<Object> wordsFor = List.of();
    private Gaps gaps = Gaps.FOLDED;

    /** Follows the session; {@code begins} gives the stretch with which the next dataset begins, or null for all. */
    TimelineAxis(Session session, Supplier<Interval> begins) {
        this.session = session;
        this.begins = begins;
    }

    /** Catches up with the session for a picture of a width in pixels; nothing changes where there is no dataset or no room yet. */
    void measure(int width) {
        Visible v = session.visible();
        if (v == null || width < 1) {
            return;
        }
        double length = TimelineFrame.length(width);
        story = story(v.told());
        TimeIndex index = story.index();
        Gaps wanted = v.view().timeline().gaps();
        if (measured != index || wanted != gaps && axis != null) {
            boolean turned = measured == index;
            boolean same = axis != null && dataset == v.dataset();
            Axis fresh = fitted(index, v.dataset().zone(), wanted, length);
            Interval resumed = same ? null : begins.get();
            axis = !same && fresh != null && resumed != null ? TimelineMoves.filled(fresh, resumed)
                : !same || fresh == null || axis.zoom() <= 1 ? fresh
                : turned ? TimelineMoves.fitted(fresh, Interval.of(Instant.ofEpochMilli(axis.visibleFrom()), Instant.ofEpochMilli(axis.visibleTo())))
                : axis;
            whole = fresh;
            measured = index;
            gaps = wanted;
            dataset = v.dataset();
        } else if (whole != null && whole.width() != length) {
            whole = whole.resize(length);
            axis = axis.resize(length);
        }
        Settings s = session.settings();
        List<Object> key = Arrays.asList(session.view().language(), s.arabicIndic(), v.dataset().zone(), s.secondZone());
        if (!key.equals(wordsFor)) {
            words = TimeWords.of(session.view().language(), s.arabicIndic() ? Digits.ARABIC_INDIC : Digits.WESTERN, v.dataset().zone());
            second = s.secondZone() == null ? null : words.in(s.secondZone());
            wordsFor = key;
        }
    }

    /** Gives the telling of all that was ever said, by which axis and rows stay where they are while the moment of knowing moves. */
    private Told story(Told told) {
        boolean same = story != null && story.dataset() == told.dataset() && story.voices().equals(told.voices());
        return told.knownBy() == null || told.index().size() > FOLDABLE ? told : same && story.knownBy() == null ? story
            : Told.by(told.dataset(), told.voices(), null);
    }

    private static Axis fitted(TimeIndex index, ZoneId zone, Gaps gaps, double length) {
        if (index.dated() == 0 || index.lastInstant() == Long.MIN_VALUE) {
            return null;
        }
        List<Stretch> parts = index.size() > FOLDABLE || gaps == Gaps.OPEN ? List.of() : Folding.of(index, zone);
        long first = Math.min(index.firstStart(), index.lastInstant() - 1);
        return parts.isEmpty() ? Axis.plain(first, index.lastInstant(), length, Direction.RIGHTWARDS)
            : Axis.folded(parts, length, Direction.RIGHTWARDS);
    }

    /** Gives the axis as it is zoomed and moved, running rightwards; null before there is a dataset with dates. */
    Axis axis() {
        return axis;
    }

    /** Zooms or moves the axis. */
    void axis(Axis a) {
        axis = a;
    }

    /** Gives the axis that shows all; null before there is a dataset with dates. */
    Axis whole() {
        return whole;
    }

    /** Gives the words of the dataset's zone; the same object for as long as they stay. Null before there is a dataset. */
    TimeWords words() {
        return words;
    }

    /** Gives the words of the zone shown besides, or null. */
    TimeWords second() {
        return second;
    }

    /** Gives what was ever said, by which rows are shared out. */
    Told story() {
        return story;
    }

    /** Moves the axis, if need be, so that an event is in view. */
    void show(int event) {
        double from = axis.position(measured.earliestStart(event)), to = axis.position(measured.latestEnd(event));
        if (to < 0 || from > axis.width()) {
            axis = TimelineMoves.showing(axis, Instant.ofEpochMilli(to < 0 ? measured.latestEnd(event) : measured.earliestStart(event)));
        }
    }

    /** Gives the stretch in which an event may have gone on; open where it is. */
    Interval span(int event) {
        long from = measured.earliestStart(event), to = measured.latestEnd(event);
        return Interval.of(from == Long.MIN_VALUE ? null : Instant.ofEpochMilli(from), to == Long.MAX_VALUE ? null : Instant.ofEpochMilli(to));
    }
}
