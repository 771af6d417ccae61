package org.masar.ui.control;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Holds pixels that are written here and shown by JavaFX, without a copy between them. FX thread only. */
final class Screen {
    private final double scale;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> shared;
    private final WritableImage image;

    /** Makes pixels of a size in device pixels, so many of them for a logical one. */
    Screen(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        pixels = new int[Math.multiplyExact(width, height)];
        shared = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(shared);
    }

    boolean fits(int w, int h, double s) {
        return w == width && h == height && s == scale;
    }

    int[] pixels() {
        return pixels;
    }

    void show(ImageView view) {
        shared.updateBuffer(b -> null);
        view.setImage(image);
        view.setFitWidth(image.getWidth() / scale);
        view.setFitHeight(image.getHeight() / scale);
    }
}
