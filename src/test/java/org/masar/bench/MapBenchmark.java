package org.masar.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Camera;
import org.masar.state.Mode;
import org.masar.state.Notebook;
import org.masar.state.ViewState;
import org.masar.ui.map.MapView;
import org.masar.ui.session.Session;
import org.masar.ui.session.Work;
import org.masar.geo.Mercator;

/**
 * Prints how smoothly the map moves in the window, with the built-in dataset and with synthetic ones of 100,000 and a million events: a pan
 * of eight pixels a pulse, a zoom of forty notches, each for a moment to warm up and then counted. Says how long and how much processor
 * time the first sharp picture took, then pictures shown a second, the time between them, what a pulse costs the window's thread and the
 * one that renders, how many sharp pictures came meanwhile and what one costs, and the time and the painter's own time from the last input until the picture is sharp.
 * Needs no display; runs on the software pipeline.
 */
public final class MapBenchmark {
    private static final int PULSES = 240, WARM = 90;
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private final MapView map = new MapView(session, key -> key);
    private final Stage stage;

    private MapBenchmark(int width, int height, Painter painter) {
        stage = new Stage();
        map.painterProperty().set(painter);
        stage.setScene(new Scene(new StackPane(map), width, height));
        stage.show();
    }

    /** Runs all of it; numbers of events given as arguments replace it, each in both sizes, 0 for the built-in dataset. */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        Text text = new Text(new Fonts());
        Painter painter = new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text);
        System.out.printf(Locale.ROOT, "%nThe map in a window, Java %s, %d processors, load %.1f; milliseconds p50 / p95%n", Runtime.version(),
            Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        int[] sizes = args.length == 0 ? new int[] {0, 100_000, 1_000_000} : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int n : sizes) {
            var builtIn = Opener.standard().open("builtin:south-damascus-2018");
            Dataset d = n == 0 ? builtIn.dataset() : SyntheticEvents.dataset(n);
            ViewState start = n == 0 ? builtIn.start().withCamera(null) : ViewState.START.withMode(Mode.ALL);
            new Run(d, start, 1280, 800, painter).all();
            if (args.length > 0 || n != 100_000) {
                new Run(d, start, 2560, 1600, painter).all();
            }
        }
        System.exit(0);
    }

    /** Moves one dataset's map in one size. */
    private static final class Run {
        private final Dataset dataset;
        private final ViewState start;
        private final int width;
        private final int height;
        private final Painter painter;
        private MapBenchmark bench;

        Run(Dataset dataset, ViewState start, int width, int height, Painter painter) {
            this.dataset = dataset;
            this.start = start;
            this.width = width;
            this.height = height;
            this.painter = painter;
        }

        void all() throws Exception {
            onFx(() -> {
                bench = new MapBenchmark(width, height, painter);
                bench.session.open(dataset, start, Notebook.EMPTY);
            });
            long began = System.nanoTime();
            bench.sharp();
            System.out.printf(Locale.ROOT, "%n%,d events, %dx%d; first sharp picture after %.0f ms, %.0f cpu%n", dataset.events().size(), width, height,
                (System.nanoTime() - began) / 1e6, THREADS.getThreadCpuTime(threadId("masar-map")) / 1e6);
            Viewport fit = Fit.toPlaces(dataset, width, height);
            Viewport near = new Viewport(fit.centre(), fit.zoom() + 1, width, height);
            IntFunction<Viewport> pan = i -> near.panned(-8 * tri(i, 60), 3 * tri(i, 60));
            bench.play(pan, WARM);
            System.out.println("  pan   " + bench.play(pan, PULSES));
            Pixel at = new Pixel(width * 0.4, height * 0.45);
            IntFunction<Viewport> zoom = i -> fit.zoomedAt(at, fit.zoom() + 0.4 * (tri(i, 120) / 12));
            bench.play(zoom, WARM);
            System.out.println("  zoom  " + bench.play(zoom, PULSES));
            onFx(() -> {
                bench.map.setSkin(null);
                bench.stage.hide();
            });
            bench.work.close();
        }

        private static int tri(int i, int half) {
            int at = i % (2 * half);
            return at < half ? at : 2 * half - at;
        }
    }

    /** Waits for the picture of now. */
    private void sharp() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        onFx(() -> {
            map.sharpProperty().addListener((o, was, is) -> {
                if (is) {
                    latch.countDown();
                }
            });
            if (map.sharpProperty().get()) {
                latch.countDown();
            }
        });
        latch.await();
    }

    /** Moves the camera once a pulse, then waits for the sharp picture. */
    private String play(IntFunction<Viewport> way, int pulses) throws Exception {
        CountDownLatch moved = new CountDownLatch(1);
        long[] at = new long[pulses + 1], fx = new long[pulses + 1], render = new long[pulses + 1], bytes = new long[pulses + 1];
        int[] sharps = {0};
        long brush = threadId("masar-map"), painted = THREADS.getThreadCpuTime(brush);
        long[] rest = {0, 0}, toRest = {0};
        long own = threadId("JavaFX Application Thread"), quantum = threadId("QuantumRenderer");
        javafx.beans.value.ChangeListener<Object> counted = (o, was, is) -> sharps[0]++;
        onFx(() -> {
            map.shownProperty().addListener(counted);
            new AnimationTimer() {
                private int i;

                @Override
                public void handle(long now) {
                    at[i] = System.nanoTime();
                    fx[i] = THREADS.getThreadCpuTime(own);
                    render[i] = THREADS.getThreadCpuTime(quantum);
                    bytes[i] = THREADS.getThreadAllocatedBytes(own);
                    if (i == pulses) {
                        stop();
                        moved.countDown();
                        return;
                    }
                    Viewport v = way.apply(i++);
                    session.edit(s -> s.withCamera(new Camera(Mercator.toLonLat(v.centre()), v.zoom())));
                    rest[0] = System.nanoTime();
                    toRest[0] = THREADS.getThreadCpuTime(brush);
                }
            }.start();
        });
        moved.await();
        int meanwhile = sharps[0];
        sharp();
        rest[1] = System.nanoTime();
        double after = (THREADS.getThreadCpuTime(brush) - toRest[0]) / 1e6;
        onFx(() -> map.shownProperty().removeListener(counted));
        double paint = (THREADS.getThreadCpuTime(brush) - painted) / 1e6 / Math.max(1, sharps[0]);
        double seconds = (at[pulses] - at[0]) / 1e9;
        return String.format(Locale.ROOT, "%5.1f pictures/s, between %5.1f / %5.1f; window %5.2f / %5.2f, render %5.2f / %5.2f cpu; %4.0f kB; "
                + "%4.1f sharp/s of %3.0f cpu each; sharp %4.0f ms after rest, %3.0f cpu", pulses / seconds, part(at, 0.5), part(at, 0.95), part(fx, 0.5), part(fx, 0.95),
            part(render, 0.5), part(render, 0.95), part(bytes, 0.5) * 1e6 / 1024, meanwhile / seconds, paint, (rest[1] - rest[0]) / 1e6, after);
    }

    private static double part(long[] values, double part) {
        long[] steps = new long[values.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values[i + 1] - values[i];
        }
        Arrays.sort(steps);
        return steps[(int) (part * (steps.length - 1))] / 1e6;
    }

    private static long threadId(String name) {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith(name)).findFirst().orElseThrow().getId();
    }

    private static void onFx(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}
