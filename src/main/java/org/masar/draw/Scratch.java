package org.masar.draw;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Lends a transparent canvas for as long as something is drawn on it, the same one again and again while sizes stay. Safe on any thread. */
final class Scratch {
    private final AtomicReference<Canvas> spare = new AtomicReference<>();

    /** Draws on a transparent canvas and gives what was made of it; the canvas must not be kept. */
    <T> T with(int width, int height, Function<Canvas, T> drawing) {
        Canvas canvas = spare.getAndSet(null);
        if (canvas == null || canvas.width() != width || canvas.height() != height) {
            canvas = Canvas.blank(width, height);
        } else {
            canvas.clear();
        }
        T made = drawing.apply(canvas);
        spare.set(canvas);
        return made;
    }
}
