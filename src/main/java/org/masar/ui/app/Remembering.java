package org.masar.ui.app;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.masar.model.Interval;
import org.masar.ui.session.Session;

/**
 * Has it kept how the open dataset stands, a moment after it changed and at the end; a thread of its own writes. Where nothing can be
 * written nothing is kept. FX thread only.
 */
final class Remembering implements AutoCloseable {
    private static final Duration MOMENT = Duration.seconds(1);
    private static final long PATIENCE_SECONDS = 3;

    private final Session session;
    private final LeftFiles files;
    private final Supplier<Interval> axis;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "masar-left");
        t.setDaemon(true);
        return t;
    });
    private String name;

    /** Keeps in the files; {@code axis} gives the stretch that a zoomed timeline shows, or null. */
    Remembering(Session session, LeftFiles files, Supplier<Interval> axis) {
        this.session = session;
        this.files = files;
        this.axis = axis;
        moment.setOnFinished(e -> keep());
        session.viewProperty().addListener(o -> {
            if (name != null) {
                moment.playFromStart();
            }
        });
    }

    /** Keeps how the dataset stands before another one comes in its place. */
    void leave() {
        if (name != null) {
            moment.stop();
            keep();
            name = null;
        }
    }

    /** Keeps from now on how the dataset of this name stands. */
    void follow(String now) {
        name = now;
    }

    private void keep() {
        String of = name;
        Left left = new Left(session.view(), axis.get());
        writer.execute(() -> {
            try {
                files.write(of, left);
            } catch (IOException unwritable) {
                // a home that cannot be written is tolerated: nothing is kept
            }
        });
    }

    /** Keeps a last time and waits until that is written. */
    @Override
    public void close() {
        leave();
        writer.shutdown();
        try {
            writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
