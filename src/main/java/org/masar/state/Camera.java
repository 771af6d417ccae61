package org.masar.state;

import org.masar.model.LonLat;

/**
 * Says where the map looks.
 *
 * @param centre degrees
 * @param zoom   Web Mercator zoom: the world is 256 * 2^zoom pixels wide; 0 to 24
 */
public record Camera(LonLat centre, double zoom) {
    public Camera {
        if (centre == null) {
            throw new IllegalArgumentException("a camera needs a centre");
        }
        if (!(zoom >= 0 && zoom <= 24)) {
            throw new IllegalArgumentException("zoom out of range 0 to 24: " + zoom);
        }
    }
}
