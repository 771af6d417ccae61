package org.masar.ui.control;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * Shows what a painter paints, without ever painting on the FX thread.
 *
 * <p>{@link #repaint()} marks the picture as out of date. At the next pulse a snapshot of the state is taken on the FX thread and painted
 * in the background. One paint at most is under way and one waits; the waiting one takes its snapshot only when it starts, so the
 * latest state always wins. Painted at the screen's output scale, and larger where the picture is enlarged.
 *
 * <p>What is shown is put together of painted pictures, in the hidden one of two pixel buffers, at most once a pulse: the newest, where
 * {@link Standing} says it belongs now, upon older ones and what lies behind. All methods belong to the FX thread.
 *
 * @param <F> what is painted: an immutable frame
 * @param <R> what the painter tells of it, such as where things lie
 */
public final class Picture<F, R> extends Region {
    /** Pulses without a wish after which the last one is fulfilled, and nanoseconds after the last picture at which it is in any case. */
    private static final int QUIET = 1;
    private static final long PATIENCE = 150_000_000;
    private final Snapshot<F> snapshot;
    private final Painting<F, R> painting;
    private final Executor background;
    private final Consumer<Shown<F, R>> committed;
    private final Standing<F, R> standing;
    private final Sheets<F, R> sheets;
    private final Blit blit = new Blit();
    private final ImageView view = new ImageView();
    private final Pulse pulse = new Pulse();
    private final ObservableValue<Number> outputScale = sceneProperty().flatMap(s -> s.windowProperty()).flatMap(Window::outputScaleXProperty);
    private final ChangeListener<Object> outdated = (o, was, is) -> repaint();
    private Screen front;
    private Screen back;
    private long since;
    private int quiet;
    private boolean dirty;
    private boolean moved;
    private boolean underWay;
    private boolean disposed;

    /**
     * Makes a surface on which each picture stays where it was painted for.
     *
     * @param snapshot   takes the frame for a size, on the FX thread; null for nothing to paint
     * @param painting   paints it, in the background
     * @param background where painting runs; must run one task at a time
     * @param committed  is told on the FX thread of each picture that was put on the screen
     */
    public Picture(Snapshot<F> snapshot, Painting<F, R> painting, Executor background, Consumer<Shown<F, R>> committed) {
        this(snapshot, painting, background, committed, Standing.still());
    }

    /** Makes a surface that moves and scales older pictures while the one of now is painted. */
    public Picture(Snapshot<F> snapshot, Painting<F, R> painting, Executor background, Consumer<Shown<F, R>> committed,
                   Standing<F, R> standing) {
        this.snapshot = snapshot;
        this.painting = painting;
        this.background = background;
        this.committed = committed;
        this.standing = standing;
        this.sheets = new Sheets<>(standing);
        getStyleClass().add("picture");
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setSmooth(false);
        getChildren().add(view);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().addListener(outdated);
        heightProperty().addListener(outdated);
        outputScale.addListener(outdated);
    }

    /**
     * Asks for a new picture at the next pulse; asking often costs nothing. Where the one on the screen can stand in a while longer, it waits
     * until nobody asks any more, so that the last one asked for need not wait for those before it.
     */
    public void repaint() {
        quiet = 0;
        if (!disposed && !dirty) {
            dirty = true;
            pulse.start();
        }
    }

    /** Asks that what is there be put where it belongs now, at the next pulse. */
    public void move() {
        if (!disposed && !moved && sheets.newest() != null) {
            moved = true;
            pulse.start();
        }
    }

    /** Tells whether the picture of now is on the screen: nothing waits and nothing is under way. */
    public boolean isSharp() {
        return !dirty && !moved && !underWay;
    }

    /** Undoes every listener and forgets the pixels; a second call does nothing. */
    public void dispose() {
        disposed = true;
        dirty = false;
        moved = false;
        pulse.stop();
        widthProperty().removeListener(outdated);
        heightProperty().removeListener(outdated);
        outputScale.removeListener(outdated);
        view.setImage(null);
        front = null;
        back = null;
        sheets.clear();
    }

    private void pulse(long now) {
        if (moved) {
            moved = false;
            compose();
        }
        quiet++;
        if (underWay) {
            since = now;
        } else if (!dirty) {
            pulse.stop();
        } else if (quiet > QUIET || now - since > PATIENCE || sheets.newest() == null || !standing.bears(sheets.newest().shown.frame())) {
            pulse.stop();
            paintNext();
        }
    }

    private double scale() {
        Number s = outputScale.getValue();
        return (s == null ? 1 : Math.max(1, s.doubleValue())) * Math.max(1, getLocalToSceneTransform().getMxx());
    }

    private void paintNext() {
        dirty = false;
        double scale = scale();
        int w = (int) Math.floor(getWidth()), h = (int) Math.floor(getHeight());
        F frame = w < 1 || h < 1 ? null : snapshot.take(w, h, scale);
        if (frame == null) {
            return;
        }
        Sheets.Sheet<F, R> target = sheets.blank(device(w, scale), device(h, scale), scale);
        underWay = true;
        background.execute(() -> paint(frame, target));
    }

    private void paint(F frame, Sheets.Sheet<F, R> target) {
        R told = null;
        RuntimeException failure = null;
        try {
            told = painting.paint(frame, target.pixels);
        } catch (RuntimeException e) {
            failure = e;
        }
        Shown<F, R> shown = new Shown<>(frame, told);
        RuntimeException thrown = failure;
        Platform.runLater(() -> commit(shown, target, thrown));
    }

    private void commit(Shown<F, R> shown, Sheets.Sheet<F, R> painted, RuntimeException failure) {
        underWay = false;
        if (disposed) {
            return;
        }
        if (failure != null) {
            sheets.giveBack(painted);
            throw failure;
        }
        painted.shown = shown;
        sheets.put(painted);
        moved = true;
        pulse.start();
        committed.accept(shown);
    }

    /** Puts the picture together in the buffer that is not on the screen, and shows it. */
    private void compose() {
        Sheets.Sheet<F, R> newest = sheets.newest();
        Placing now = standing.place(newest.shown.frame());
        Screen target = back != null && back.fits(newest.width, newest.height, newest.scale) ? back
            : new Screen(newest.width, newest.height, newest.scale);
        int[] whole = {0, 0, newest.width, newest.height};
        int[] covered = Blit.covered(newest.width, newest.height, whole, now.x() * newest.scale, now.y() * newest.scale, now.scale());
        for (int[] part : Blit.beside(covered, newest.width, newest.height)) {
            behind(part, target, newest);
        }
        put(newest.pixels, newest.width, newest.height, newest.scale, now, target, newest, whole);
        standing.above(newest.shown.told(), target.pixels(), newest.width, newest.height);
        back = front;
        front = target;
        front.show(view);
        standing.put();
    }

    /** Fills a part of the surface that the newest picture leaves uncovered. */
    private void behind(int[] part, Screen target, Sheets.Sheet<F, R> newest) {
        for (int row = part[1]; row < part[3]; row++) {
            Arrays.fill(target.pixels(), row * newest.width + part[0], row * newest.width + part[2], standing.blank());
        }
        for (Standing.Backing b : standing.behind()) {
            put(b.pixels(), b.width(), b.height(), b.scale(), b.placing(), target, newest, part);
        }
        for (Sheets.Sheet<F, R> s : sheets.standIns()) {
            put(s.pixels, s.width, s.height, s.scale, standing.place(s.shown.frame()), target, newest, part);
        }
    }

    private void put(int[] pixels, int width, int height, double own, Placing p, Screen target, Sheets.Sheet<F, R> newest, int[] part) {
        double scale = newest.scale;
        blit.copy(pixels, width, height, target.pixels(), newest.width, part, p.x() * scale, p.y() * scale, p.scale() * scale / own);
    }

    private static int device(int logical, double scale) {
        return (int) Math.ceil(logical * scale - 1e-6);
    }

    /** Takes the state as it is now, for a size in logical pixels and an output scale. */
    @FunctionalInterface
    public interface Snapshot<F> {
        /** Gives the frame to paint, or null for none yet. */
        F take(int width, int height, double scale);
    }

    /** Paints a frame onto pixels: ARGB, premultiplied, row by row, sizes rounded up. Called in the background; overwrites all of them. */
    @FunctionalInterface
    public interface Painting<F, R> {
        /** Paints and tells what it painted. */
        R paint(F frame, int[] pixels);
    }

    /** Joins a frame that is on the screen with what the painter told of it. */
    public record Shown<F, R>(F frame, R told) {
    }

    private final class Pulse extends AnimationTimer {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    }
}
