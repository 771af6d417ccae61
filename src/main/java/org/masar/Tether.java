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
            StringBuilder started = new StringBuilder();
            for (int said = System.in.read(); said >= 0; said = System.in.read()) {
                if (said == '\n') {
                    System.setProperty(WindowJava.STARTED, started.toString()); // nothing else is ever written to it
                } else {
                    started.append((char) said);
                }
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
