package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Watches the files in place of any others. {@code changed} runs once a change, on the FX thread. */
    void watch(List<Path> files, Runnable changed) {
        if (watching != null) {
            watching.cancel(false);
        }
        watching = files.isEmpty() ? null : thread.scheduleWithFixedDelay(new Runnable() {
            private String known = stamp(files);

            @Override
            public void run() {
                String now = stamp(files);
                if (now != null && !now.equals(known)) {
                    known = now;
                    fx.execute(changed);
                }
            }
        }, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Gives times and sizes; null while a file is not there, as some programs delete before they write. */
    private static String stamp(List<Path> files) {
        try {
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(Files.getLastModifiedTime(file)).append(' ').append(Files.size(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
