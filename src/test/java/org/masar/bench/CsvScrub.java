package org.masar.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
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
import org.masar.model.Interval;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Mode;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Loads a table as the window does, paints all of it, scrubs a window of some days over the whole range at 120 positions on a map of 1280x800, and
 * prints one line of JSON: milliseconds to load and to the first full picture, of the frames the median, the 95th of a hundred and the
 * longest, processor time of all frames, and megabytes resident at the end.
 */
final class CsvScrub {
    private static final int WIDTH = 1280, HEIGHT = 800, POSITIONS = 120;
    private static final long DAY = 86_400_000;

    private CsvScrub() {
    }

    static void run(Path file, double days, double budget, PrintStream out) throws IOException, NoDataset {
        Text text = new Text(new Fonts());
        Painter painter = new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text);
        Look look = Looks.of(Theme.LIGHT);
        int[] pixels = new int[WIDTH * HEIGHT];
        long start = System.nanoTime();
        Opened opened = Opener.standard().open(file);
        double load = since(start);
        Told told = Told.by(opened.dataset(), List.of(), null);
        Viewport viewport = Fit.toPlaces(opened.dataset(), WIDTH, HEIGHT);
        painter.paint(new Frame(Visible.of(told, ViewState.START), viewport, look, 1), pixels);
        double full = since(start);
        long first = told.index().firstStart(), last = told.index().lastInstant(), span = (long) (days * DAY), step = Math.max(1, (last - first - span) / (POSITIONS - 1));
        double[] frames = new double[POSITIONS];
        int n = 0;
        long cpu = cpu(), scrub = System.nanoTime();
        for (; n < POSITIONS && since(scrub) < budget * 1_000; n++) {
            long at = System.nanoTime();
            Interval window = Interval.of(Instant.ofEpochMilli(first + n * step), Instant.ofEpochMilli(first + n * step + span));
            painter.paint(new Frame(Visible.of(told, ViewState.START.withMode(Mode.WINDOW).withWindow(window)), viewport, look, 1), pixels);
            frames[n] = since(at);
        }
        double[] sorted = Arrays.copyOf(frames, n);
        Arrays.sort(sorted);
        out.printf(Locale.ROOT, "{\"load_ms\": %.0f, \"full_ms\": %.0f, \"p50\": %.2f, \"p95\": %.2f, \"max\": %.2f, \"frames\": %d, \"cpu_ms\": %.0f, \"rss_mb\": %.0f}%n",
            load, full, part(sorted, 0.5), part(sorted, 0.95), part(sorted, 1), n, (cpu() - cpu) / 1e6, resident());
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double part(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1 < 0 ? 0 : Math.ceil(part * sorted.length) - 1)];
    }

    /** Asks Linux how much of the process is resident; elsewhere counts what the heap holds. */
    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
    }
}
