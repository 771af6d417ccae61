package org.masar;

import java.io.IOException;

/**
 * Ends this Java when the one that started it is gone, however that ended: then the pipe between them breaks.
 *
 * <p>Watching the process itself would be to ask for it every few seconds, and its number may be another's by then.
 */
final class Tether extends Thread {
    private static final int TERMINATED = 143;
    private static final long PATIENCE_MILLIS = 2_000;

    private Tether(String name) {
        super(name);
        setDaemon(true);
    }

    /** Starts to watch. */
    static void tie() {
        new Tether("tether").start();
    }

    @Override
    public void run() {
        try {
            while (System.in.read() >= 0) {
                continue; // nothing is ever written to it
            }
        } catch (IOException broken) {
            // as good as its end
        }
        new Halt().start();
        System.exit(TERMINATED);
    }

    /** Ends it even where something hangs while the program is asked to end. */
    private static final class Halt extends Thread {
        Halt() {
            super("halt");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                Thread.sleep(PATIENCE_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(TERMINATED);
        }
    }
}
