package org.masar.read.geotiff;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.masar.read.Message;
import org.masar.read.raster.NoMap;

/**
 * Says where a GeoTIFF's picture lies (GeoTIFF 1.1, sections 7 and 8).
 *
 * @param epsg   code of its reference system
 * @param toGround from pixels, counted from the picture's top left corner, to the system's coordinates, easting or longitude first
 */
record GeoKeys(int epsg, AffineTransform toGround) {
    static final int PIXEL_SCALE = 33550;
    static final int TIEPOINT = 33922;
    static final int TRANSFORMATION = 34264;
    static final int DIRECTORY = 34735;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC = 2048;
    private static final int PROJECTED = 3072;
    private static final int OWN = 32767;
    private static final Message ADVICE = Message.of("map.system.advice");

    static GeoKeys of(TIFFDirectory tags) throws NoMap {
        AffineTransform place = place(tags);
        Map<Integer, Integer> keys = keys(tags);
        if (place == null && keys.isEmpty()) {
            throw new NoMap(Message.of("map.tiff.nowhere"), Message.of("map.tiff.nowhere.advice"));
        }
        Integer code = keys.getOrDefault(PROJECTED, keys.get(GEOGRAPHIC));
        if (code == null || code == 0) {
            throw new NoMap(Message.of("map.system.missing"), ADVICE);
        }
        if (code == OWN) {
            throw new NoMap(Message.of("map.system.own"), ADVICE);
        }
        if (place == null) {
            throw new NoMap(Message.of("map.corners.missing"), ADVICE);
        }
        if (keys.getOrDefault(RASTER_TYPE, 1) == 2) {
            place.translate(-0.5, -0.5); // it speaks of the middle of the first pixel, not of its corner
        }
        try {
            place.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new NoMap(Message.of("map.no-extent"), ADVICE, e);
        }
        return new GeoKeys(code, place);
    }

    private static AffineTransform place(TIFFDirectory tags) {
        double[] m = doubles(tags, TRANSFORMATION);
        if (m != null && m.length >= 16) {
            return new AffineTransform(m[0], m[4], m[1], m[5], m[3], m[7]);
        }
        double[] scale = doubles(tags, PIXEL_SCALE);
        double[] tie = doubles(tags, TIEPOINT);
        if (scale == null || scale.length < 2 || tie == null || tie.length < 6) {
            return null;
        }
        AffineTransform t = AffineTransform.getTranslateInstance(tie[3], tie[4]);
        t.scale(scale[0], -scale[1]);
        t.translate(-tie[0], -tie[1]);
        return t;
    }

    private static Map<Integer, Integer> keys(TIFFDirectory tags) {
        Map<Integer, Integer> keys = new HashMap<>();
        TIFFField f = tags.getTIFFField(DIRECTORY);
        for (int i = 4; f != null && i + 3 < f.getCount(); i += 4) {
            if (f.getAsInt(i + 1) == 0) {
                keys.put(f.getAsInt(i), f.getAsInt(i + 3));
            }
        }
        return keys;
    }

    private static double[] doubles(TIFFDirectory tags, int tag) {
        TIFFField f = tags.getTIFFField(tag);
        if (f == null) {
            return null;
        }
        double[] all = new double[f.getCount()];
        for (int i = 0; i < all.length; i++) {
            all[i] = f.getAsDouble(i);
        }
        return all;
    }
}
