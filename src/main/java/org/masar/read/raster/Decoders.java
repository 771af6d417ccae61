package org.masar.read.raster;

import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Finds the JDK's own decoder of a format: others that libraries bring along differ in what they read. */
public final class Decoders {
    private Decoders() {
    }

    /** Gives a new decoder, which its user disposes; throws IllegalArgumentException naming a format that Java does not know. */
    public static ImageReader of(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader r = readers.next();
            if ("java.desktop".equals(r.getClass().getModule().getName())) {
                return r;
            }
        }
        throw new IllegalArgumentException("Java has no decoder of " + format);
    }
}
