package org.masar.ui.map;

import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;

/** Lets a map that was thrown glide to rest within about half a second. FX thread only. */
final class MapGlide {
    /** Speed in pixels a millisecond below which a map that is let go stands still. */
    static final double LEAST = 0.25;
    /** Milliseconds in which the speed falls to a third. */
    private static final double DECAY = 150;
    /** Fastest throw, in pixels a millisecond. */
    private static final double MOST = 4;
    private static final double REST = 0.02;

    private final BiConsumer<Double, Double> move;
    private final Runnable arrived;
    private final Timer timer = new Timer();
    private double vx;
    private double vy;
    private double doneX;
    private double doneY;
    private long began = -1;
    private boolean running;

    /** Moves by whole pixels, and tells when it rests. */
    MapGlide(BiConsumer<Double, Double> move, Runnable arrived) {
        this.move = move;
        this.arrived = arrived;
    }

    /** Starts with a speed in pixels a millisecond. */
    void start(double x, double y) {
        double speed = Math.hypot(x, y), held = Math.min(MOST, speed) / speed;
        vx = x * held;
        vy = y * held;
        doneX = 0;
        doneY = 0;
        began = -1;
        running = true;
        timer.start();
    }

    /** Ends it where it is, and tells whether it was under way. */
    boolean stop() {
        boolean was = running;
        running = false;
        timer.stop();
        return was;
    }

    /** Gives the part of the way that is behind after some milliseconds, in pixels for a speed of one. */
    static double way(double millis) {
        return DECAY * (1 - Math.exp(-millis / DECAY));
    }

    private void step(long nanos) {
        began = began < 0 ? nanos : began;
        double t = (nanos - began) / 1e6;
        double x = Math.rint(vx * way(t)), y = Math.rint(vy * way(t));
        if (x != doneX || y != doneY) {
            move.accept(x - doneX, y - doneY);
            doneX = x;
            doneY = y;
        }
        if (Math.hypot(vx, vy) * Math.exp(-t / DECAY) < REST) {
            stop();
            arrived.run();
        }
    }

    private final class Timer extends AnimationTimer {
        @Override
        public void handle(long now) {
            step(now);
        }
    }
}
