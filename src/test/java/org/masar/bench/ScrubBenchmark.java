package org.masar.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Frame;
import org.masar.draw.Look;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.draw.map.Fit;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.read.Opened;
import org.masar.read.basemap.BasemapReader;
import org.masar.state.Mode;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Prints what scrubbing through time costs, for the built-in dataset and for synthetic ones of a thousand to a million events: the
 * time to build the index, and p50 / p95 of the time to find what is visible, to paint a map of 1280x800 and the timeline of 1280x300. Each frame stands at
 * another time. The frames of the first round are not counted, so that the compiler has come to rest.
 */
public final class ScrubBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int FRAMES = 120;
    private static final int ROUNDS = 3;
    private final PrintStream out;
    private final Text text = new Text(new Fonts());
    private final Painter painter = new Painter(new BasemapGround(new BasemapReader().read(), () -> new org.masar.read.basemap.WorldReader().read(), text), text);
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final Look look = Looks.of(Theme.LIGHT);

    private ScrubBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs all of it; numbers given as arguments replace the sizes of the synthetic datasets. {@code --csv FILE --days D --budget SECONDS}
     * scrubs a table instead.
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> typed = List.of(args);
        if (typed.contains("--csv")) {
            CsvScrub.run(Path.of(after(typed, "--csv", "")), Double.parseDouble(after(typed, "--days", "30")), Double.parseDouble(after(typed, "--budget", "60")), out);
            return;
        }
        ScrubBenchmark b = new ScrubBenchmark(out);
        out.printf(Locale.ROOT, "Java %s, %s, %d processors; %dx%d; milliseconds p50 / p95 of the thread's own time and of the clock; kB allocated a frame%n",
            Runtime.version(), compilers(), Runtime.getRuntime().availableProcessors(), WIDTH, HEIGHT);
        b.builtIn();
        int[] sizes = args.length == 0 ? new int[] {1_000, 10_000, 100_000, 1_000_000}
            : java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int n : sizes) {
            b.synthetic(n);
        }
        TimelineBenchmark.main(args);
    }

    private static String after(List<String> typed, String option, String otherwise) {
        int at = typed.indexOf(option);
        return at < 0 || at + 1 == typed.size() ? otherwise : typed.get(at + 1);
    }

    /** Says which compilers are at work: the window runs with the first one alone. */
    private static String compilers() {
        boolean first = ManagementFactory.getRuntimeMXBean().getInputArguments().contains("-XX:TieredStopAtLevel=1");
        return first ? "first compiler alone, as in the window" : "both compilers";
    }

    private void builtIn() throws Exception {
        Opened opened = Opener.standard().open("builtin:south-damascus-2018");
        Told told = Told.by(opened.dataset(), List.of(), null);
        Instant from = Instant.parse("2018-05-19T00:00:00Z");
        out.printf(Locale.ROOT, "%n%s: %d events%n", opened.dataset().id(), opened.dataset().events().size());
        scrub("mode all", told, i -> opened.start().withPlayhead(unit(from.plusSeconds(i * 1500L), 1500)));
        scrub("since start", told, i -> opened.start().withMode(Mode.SINCE_START).withPlayhead(unit(from.plusSeconds(i * 1500L), 1500)));
        scrub("window of 12 h", told, i -> opened.start().withMode(Mode.WINDOW).withPlayhead(null)
            .withWindow(Interval.of(from.plusSeconds(i * 1500L), from.plusSeconds(i * 1500L + 43_200))));
    }

    private void synthetic(int n) {
        Dataset dataset = SyntheticEvents.dataset(n);
        Told[] told = new Told[1];
        Figures index = new Figures(3);
        for (int i = 0; i < 3; i++) {
            index.measure(() -> told[0] = Told.by(dataset, List.of(), null));
        }
        Figures first = new Figures(1);
        first.measure(() -> paint(Visible.of(told[0], ViewState.START), dataset));
        out.printf(Locale.ROOT, "%n%,d events%n  time index            %s%n  first frame, with the index of places %s%n", n, index, first);
        long seconds = Duration.between(SyntheticEvents.START, SyntheticEvents.END).toSeconds(), step = seconds / FRAMES;
        scrub("sliding 30 days", told[0], i -> ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(
            SyntheticEvents.START.plusSeconds(i * step), SyntheticEvents.START.plusSeconds(i * step + 30L * 86_400))));
        scrub("since start", told[0], i -> ViewState.START.withMode(Mode.SINCE_START)
            .withPlayhead(unit(SyntheticEvents.START.plusSeconds(i * step), 3600)));
    }

    private static Interval unit(Instant from, long seconds) {
        return Interval.of(from, from.plusSeconds(seconds));
    }

    private void scrub(String name, Told told, java.util.function.IntFunction<ViewState> views) {
        Figures find = null, paint = null, times = null, all = null;
        TimelineBenchmark.Scrubbed timeline = timelines.computeIfAbsent(told.dataset(), d -> new TimelineBenchmark.Scrubbed(told,
            Instant.ofEpochMilli(told.index().firstStart()), Instant.ofEpochMilli(told.index().lastInstant())));
        long visible = 0;
        for (int round = 0; round < ROUNDS; round++) {
            find = new Figures(FRAMES);
            paint = new Figures(FRAMES);
            times = new Figures(FRAMES);
            all = new Figures(FRAMES);
            visible = 0;
            Visible[] found = new Visible[1];
            for (int i = 0; i < FRAMES; i++) {
                ViewState view = views.apply(i);
                Figures f = find, p = paint, t = times;
                all.measure(() -> {
                    f.measure(() -> found[0] = Visible.of(told, view));
                    p.measure(() -> paint(found[0], told.dataset()));
                    t.measure(() -> timeline.paint(found[0]));
                });
                visible += found[0].count();
            }
        }
        out.printf(Locale.ROOT, "  %-16s (%,9d visible)%n    find      %s%n    map       %s%n    timeline  %s%n    together  %s%n", name, visible / FRAMES, find,
            paint, times, all);
    }

    private void paint(Visible visible, Dataset dataset) {
        Viewport viewport = viewports.computeIfAbsent(dataset, d -> Fit.toPlaces(d, WIDTH, HEIGHT));
        painter.paint(new Frame(visible, viewport, look, 1), pixels);
    }

    private final java.util.Map<Dataset, TimelineBenchmark.Scrubbed> timelines = new java.util.IdentityHashMap<>();
    private final java.util.Map<Dataset, Viewport> viewports = new java.util.IdentityHashMap<>();
}
