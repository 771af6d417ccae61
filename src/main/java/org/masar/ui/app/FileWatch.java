package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Notices that a file was changed by another program. Asks the disk every two seconds in the background: unlike a watch service this
 * also works for files on a school's network drive.
 */
final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 2_000;

    private final Executor fx;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread t = new Thread(r, "masar-watch");
        t.setDaemon(true);
        return t;
    });
    private ScheduledFuture<?> watching;

    FileWatch(Executor fx) {
        this.fx = fx;
    }

    /** Watches the file in place of any other; null for none. {@code changed} runs once a change, on the FX thread. */
    void watch(Path file, Runnable changed) {
        if (watching != null) {
            watching.cancel(false);
        }
        watching = file == null ? null : thread.scheduleWithFixedDelay(new Runnable() {
            private String known = stamp(file);

            @Override
            public void run() {
                String now = stamp(file);
                if (now != null && !now.equals(known)) {
                    known = now;
                    fx.execute(changed);
                }
            }
        }, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Gives time and size; null while the file is not there, as some programs delete before they write. */
    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
