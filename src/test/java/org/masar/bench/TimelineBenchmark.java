package org.masar.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Text;
import org.masar.draw.time.AxisRuler;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.Lanes;
import org.masar.draw.time.TimelineFrame;
import org.masar.draw.time.TimelinePainter;
import org.masar.model.Dataset;
import org.masar.model.Interval;
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
    private final TimelinePainter painter = new TimelinePainter(new Fonts());
    private final Text text = new Text(new Fonts());
    private final int[] pixels = new int[WIDTH * HEIGHT];

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
        Axis axis = Axis.plain(SyntheticEvents.START.toEpochMilli(), SyntheticEvents.END.toEpochMilli(), TimelineFrame.length(WIDTH),
            Direction.RIGHTWARDS);
        TimeWords words = TimeWords.of("en", Digits.WESTERN, d.zone());
        AxisRuler ruler = new AxisRuler(axis, words, text);
        Lanes lanes = Lanes.of(told, org.masar.state.Grouping.CATEGORY, ruler, TimelineFrame.room(HEIGHT), e -> text.width(e.title().in("en"), org.masar.draw.Style.of(10.5,
            org.masar.draw.Weight.REGULAR)));
        Visible kept = Visible.of(told, ViewState.START);
        long step = Duration.between(SyntheticEvents.START, SyntheticEvents.END).toSeconds() / FRAMES;
        System.out.printf(Locale.ROOT, "%n%,d events, timeline %dx%d%n", n, WIDTH, HEIGHT);
        scrub("since start", told, kept, ruler, lanes, words, i -> ViewState.START.withMode(Mode.SINCE_START)
            .withPlayhead(hour(SyntheticEvents.START.plusSeconds(i * step))));
        scrub("sliding 30 days", told, kept, ruler, lanes, words, i -> ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(
            SyntheticEvents.START.plusSeconds(i * step), SyntheticEvents.START.plusSeconds(i * step + 30L * 86_400))));
        scrub("all, moving", told, kept, ruler, lanes, words, i -> ViewState.START.withPlayhead(hour(SyntheticEvents.START.plusSeconds(i * step))));
    }

    private void scrub(String name, Told told, Visible kept, AxisRuler ruler, Lanes lanes, TimeWords words, IntFunction<ViewState> views) {
        Figures paint = null;
        for (int round = 0; round < ROUNDS; round++) {
            Figures p = new Figures(FRAMES);
            for (int i = 0; i < FRAMES; i++) {
                ViewState v = views.apply(i);
                Visible visible = Visible.of(told, v);
                TimelineFrame f = new TimelineFrame(visible, kept, ruler, lanes, Flow.LEFT_TO_RIGHT, Looks.of(Theme.LIGHT), "en",
                    Flags.of(v.playhead(), words), 0, WIDTH, HEIGHT, 1);
                p.measure(() -> painter.paint(f, pixels));
            }
            paint = p;
        }
        System.out.printf("  %-16s %s%n", name, paint);
    }

    private static Interval hour(Instant from) {
        return Interval.of(from, from.plusSeconds(3600));
    }
}
