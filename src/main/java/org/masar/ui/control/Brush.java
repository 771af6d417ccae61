package org.masar.ui.control;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes the thread that paints a picture: one, so that paints never overlap; a daemon, so that it never holds up the end. */
public final class Brush {
    private Brush() {
    }

    /** Starts a painting thread at the first paint; its owner shuts it down. */
    public static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread t = new Thread(task, name);
            t.setDaemon(true);
            t.setContextClassLoader(Brush.class.getClassLoader());
            return t;
        });
    }
}
