package org.masar.ui.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Works something out in the background again and again: what runs may end, as stopping it each time would leave the screen behind while
 * time moves; then the latest wish is worked out, and those in between are not. FX thread only.
 */
public final class Latest<T> {
    private final Work work;
    private final String key;
    private Wish<T> waiting;

    /** Works under a key of the session's work. */
    public Latest(Work work, String key) {
        this.work = work;
        this.key = key;
    }

    /** Works it out, and hands it over if nothing later was wished for that is already done. */
    public void wish(Callable<T> task, Consumer<T> done) {
        boolean running = work.running(key);
        waiting = new Wish<>(task, done);
        if (!running) {
            run(waiting);
        }
    }

    private void run(Wish<T> w) {
        work.run(key, w.task, result -> {
            w.done.accept(result);
            if (waiting != w) {
                run(waiting);
            }
        }, e -> {
            throw new IllegalStateException("'" + key + "' failed", e);
        });
    }

    private record Wish<T>(Callable<T> task, Consumer<T> done) {
    }
}
