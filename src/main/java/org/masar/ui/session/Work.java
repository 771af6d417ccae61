package org.masar.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs what takes long away from the FX thread, and brings the result back to it.
 *
 * <p>Of several jobs with one key only the latest counts: an earlier one is interrupted and its result is dropped, whether it ends
 * well or not. {@link #busyProperty()} turns true once a job has taken 300 milliseconds, so that short work does not flicker.
 * All methods are called on the FX thread, where results arrive too.
 */
public final class Work implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 300;

    private final Executor fx;
    private final ScheduledExecutorService threads;
    private final Map<String, Job<?>> jobs = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /** Brings results to the executor given: {@code Platform::runLater} in the window. */
    public Work(Executor fx) {
        this.fx = fx;
        this.threads = Executors.newScheduledThreadPool(2, r -> {
            Thread t = new Thread(r, "masar-work");
            t.setDaemon(true);
            t.setContextClassLoader(Work.class.getClassLoader());
            return t;
        });
    }

    /**
     * Runs a task in the background in place of any earlier one with the same key.
     *
     * @param key    what the task is about: opening, visible ...
     * @param done   receives the result
     * @param failed receives what the task threw
     */
    public <T> void run(String key, Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        cancel(key);
        Job<T> job = new Job<>(key, done, failed);
        jobs.put(key, job);
        job.future = threads.submit(() -> {
            try {
                T result = task.call();
                fx.execute(() -> job.end(() -> job.done.accept(result)));
            } catch (Throwable e) {
                fx.execute(() -> job.end(() -> job.failed.accept(e)));
            }
        });
        threads.schedule(() -> fx.execute(() -> {
            if (jobs.get(key) == job) {
                busy.set(true);
            }
        }), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Drops the task with the key, if there is one. */
    public void cancel(String key) {
        Job<?> old = jobs.remove(key);
        if (old != null) {
            old.future.cancel(true);
            settle();
        }
    }

    /** Tells whether a task with the key is under way. */
    public boolean running(String key) {
        return jobs.containsKey(key);
    }

    /** Tells whether some task has been under way for longer than people wait without a sign. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void settle() {
        if (jobs.isEmpty()) {
            busy.set(false);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private final class Job<T> {
        private final String key;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        private Future<?> future;

        Job(String key, Consumer<T> done, Consumer<Throwable> failed) {
            this.key = key;
            this.done = done;
            this.failed = failed;
        }

        void end(Runnable tell) {
            if (jobs.get(key) == this) {
                jobs.remove(key);
                settle();
                tell.run();
            }
        }
    }
}
