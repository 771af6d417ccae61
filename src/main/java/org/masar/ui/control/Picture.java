package org.masar.ui.control;

import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * Shows what a painter paints, without ever painting on the FX thread.
 *
 * <p>{@link #repaint()} marks the picture as out of date. At the next pulse a snapshot of the state is taken on the FX thread, painted
 * in the background into the hidden one of two pixel buffers, and committed on the FX thread. One paint at most is under way and
 * one waits; the waiting one takes its snapshot only when it starts, so the latest state always wins. Painted at the screen's
 * output scale. All methods belong to the FX thread.
 *
 * @param <F> what is painted: an immutable frame
 * @param <R> what the painter tells of it, such as where things lie
 */
public final class Picture<F, R> extends Region {
    private final Snapshot<F> snapshot;
    private final Painting<F, R> painting;
    private final Executor background;
    private final Consumer<Shown<F, R>> committed;
    private final ImageView view = new ImageView();
    private final Pulse pulse = new Pulse();
    private final ObservableValue<Number> outputScale = sceneProperty().flatMap(s -> s.windowProperty()).flatMap(Window::outputScaleXProperty);
    private final ChangeListener<Object> outdated = (o, was, is) -> repaint();
    private Buffer front;
    private Buffer back;
    private boolean dirty;
    private boolean underWay;
    private boolean disposed;

    /**
     * Makes the surface.
     *
     * @param snapshot   takes the frame for a size, on the FX thread; null for nothing to paint
     * @param painting   paints it, in the background
     * @param background where painting runs; must run one task at a time
     * @param committed  is told on the FX thread of each picture that was put on the screen
     */
    public Picture(Snapshot<F> snapshot, Painting<F, R> painting, Executor background, Consumer<Shown<F, R>> committed) {
        this.snapshot = snapshot;
        this.painting = painting;
        this.background = background;
        this.committed = committed;
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

    /** Asks for a new picture at the next pulse; asking often costs nothing. */
    public void repaint() {
        if (!disposed && !dirty) {
            dirty = true;
            pulse.start();
        }
    }

    /**
     * Moves and scales the picture that is there, until a sharp one follows.
     *
     * @param x     logical pixels from the left edge to where the picture's left edge goes
     * @param y     logical pixels from the top edge to where the picture's top edge goes
     * @param scale 1 keeps its size
     */
    public void place(double x, double y, double scale) {
        if (front == null) {
            return;
        }
        boolean still = scale == 1 && x == 0 && y == 0;
        view.setFitWidth(front.logicalWidth() * scale);
        view.setFitHeight(front.logicalHeight() * scale);
        view.setX(still ? 0 : snapPositionX(x));
        view.setY(still ? 0 : snapPositionY(y));
    }

    /** Undoes every listener and forgets the pixels; a second call does nothing. */
    public void dispose() {
        disposed = true;
        dirty = false;
        pulse.stop();
        widthProperty().removeListener(outdated);
        heightProperty().removeListener(outdated);
        outputScale.removeListener(outdated);
        view.setImage(null);
        front = null;
        back = null;
    }

    private void paintNext() {
        if (underWay) {
            return;
        }
        pulse.stop();
        dirty = false;
        Number s = outputScale.getValue();
        double scale = s == null ? 1 : Math.max(1, s.doubleValue());
        int w = (int) Math.floor(getWidth()), h = (int) Math.floor(getHeight());
        F frame = w < 1 || h < 1 ? null : snapshot.take(w, h, scale);
        if (frame == null) {
            return;
        }
        Buffer target = back != null && back.fits(w, h, scale) ? back : new Buffer(w, h, scale);
        underWay = true;
        background.execute(() -> paint(frame, target));
    }

    private void paint(F frame, Buffer target) {
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

    private void commit(Shown<F, R> shown, Buffer painted, RuntimeException failure) {
        underWay = false;
        if (disposed) {
            return;
        }
        if (failure != null) {
            throw failure;
        }
        back = front;
        front = painted;
        front.show(view);
        place(0, 0, 1);
        committed.accept(shown);
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
            paintNext();
        }
    }

    /** Holds pixels that the painter writes and JavaFX shows, without a copy between them. */
    private static final class Buffer {
        private final int width;
        private final int height;
        private final double scale;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> shared;
        private final WritableImage image;

        Buffer(int width, int height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            int w = device(width, scale), h = device(height, scale);
            pixels = new int[Math.multiplyExact(w, h)];
            shared = new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(shared);
        }

        private static int device(int logical, double scale) {
            return (int) Math.ceil(logical * scale - 1e-6);
        }

        boolean fits(int w, int h, double s) {
            return w == width && h == height && s == scale;
        }

        void show(ImageView view) {
            shared.updateBuffer(b -> null);
            view.setImage(image);
        }

        double logicalWidth() {
            return image.getWidth() / scale;
        }

        double logicalHeight() {
            return image.getHeight() / scale;
        }
    }
}
