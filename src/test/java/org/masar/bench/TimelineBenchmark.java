package org.masar.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
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
import org.masar.draw.time.TimelinePainter;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Grouping;
import org.masar.state.Mode;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Prints what scrubbing costs the timeline of 1280x300: the time to paint a frame, p50 / p95, for synthetic datasets. */
public final class TimelineBenchmark {
    private static final int WIDTH = 1280, HEIGHT = 300, FRAMES = 120, ROUNDS = 3;
    private static final Fonts FONTS = new Fonts();

    private TimelineBenchmark() {
    }

    /** Runs it for the sizes given as arguments, else for a thousand to a million events. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0 ? new int[] {1_000, 10_000, 100_000, 1_000_000}
            : java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int n : sizes) {
            new TimelineBenchmark().run(n);
        }
    }

    private void run(int n) {
        Dataset d = SyntheticEvents.dataset(n);
        Told told = Told.by(d, List.of(), null);
        Scrubbed timeline = new Scrubbed(told, SyntheticEvents.START, SyntheticEvents.END);
        long step = Duration.between(SyntheticEvents.START, SyntheticEvents.END).toSeconds() / FRAMES;
        System.out.printf(Locale.ROOT, "%n%,d events, timeline %dx%d%n", n, WIDTH, HEIGHT);
        scrub("since start", told, timeline, i -> ViewState.START.withMode(Mode.SINCE_START)
            .withPlayhead(hour(SyntheticEvents.START.plusSeconds(i * step))));
        scrub("sliding 30 days", told, timeline, i -> ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(
            SyntheticEvents.START.plusSeconds(i * step), SyntheticEvents.START.plusSeconds(i * step + 30L * 86_400))));
        scrub("all, moving", told, timeline, i -> ViewState.START.withPlayhead(hour(SyntheticEvents.START.plusSeconds(i * step))));
    }

    private void scrub(String name, Told told, Scrubbed timeline, IntFunction<ViewState> views) {
        Figures paint = null;
        for (int round = 0; round < ROUNDS; round++) {
            Figures p = new Figures(FRAMES);
            for (int i = 0; i < FRAMES; i++) {
                Visible visible = Visible.of(told, views.apply(i));
                p.measure(() -> timeline.paint(visible));
            }
            paint = p;
        }
        System.out.printf("  %-16s %s%n", name, paint);
    }

    /** Holds what stays while time is scrubbed. */
    static final class Scrubbed {
        private final TimelinePainter painter = new TimelinePainter(FONTS);
        private final int[] pixels = new int[WIDTH * HEIGHT];
        private final TimeWords words;
        private final AxisRuler ruler;
        private final Lanes lanes;
        private final Visible kept;

        Scrubbed(Told told, java.time.Instant from, java.time.Instant to) {
            Text text = new Text(FONTS);
            Axis axis = Axis.plain(from.toEpochMilli(), to.toEpochMilli(), TimelineFrame.length(WIDTH), Direction.RIGHTWARDS);
            words = TimeWords.of("en", Digits.WESTERN, told.dataset().zone());
            ruler = new AxisRuler(axis, words, text);
            lanes = Lanes.of(told, Grouping.CATEGORY, ruler, TimelineFrame.room(HEIGHT),
                e -> text.width(e.title().in("en"), Style.of(10.5, Weight.REGULAR)));
            kept = Visible.of(told, ViewState.START);
        }

        void paint(Visible visible) {
            painter.paint(new TimelineFrame(visible, kept, ruler, lanes, Flow.LEFT_TO_RIGHT, Looks.of(Theme.LIGHT), "en",
                Flags.of(visible.view().playhead(), words), 0, WIDTH, HEIGHT, 1), pixels);
        }
    }

    private static Interval hour(Instant from) {
        return Interval.of(from, from.plusSeconds(3600));
    }
}
