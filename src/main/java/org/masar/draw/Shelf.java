package org.masar.draw;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps copies of pictures by what they show, and writes the newest upon the pixels of the one not asked for longest: a map that moves
 * paints many as large as the screen, and their memory made anew would call the collector every second. Safe on any thread.
 */
final class Shelf<K> {
    private final long most;
    private final Map<K, int[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** Keeps so many pixels together at the most, and the last picture however large it is. */
    Shelf(long most) {
        this.most = most;
    }

    /** Copies a picture that is kept onto a canvas of its size; tells whether there was one. */
    synchronized boolean copy(K key, Canvas onto) {
        int[] pixels = kept.get(key);
        if (pixels == null || pixels.length != onto.size()) {
            return false;
        }
        System.arraycopy(pixels, 0, onto.pixels(), 0, pixels.length);
        return true;
    }

    /** Keeps a copy of what stands on a canvas. */
    synchronized void keep(K key, Canvas picture) {
        int size = picture.size();
        int[] free = forget(kept.remove(key));
        Iterator<int[]> eldest = kept.values().iterator();
        while (weight + size > most && eldest.hasNext()) {
            int[] dropped = forget(eldest.next());
            eldest.remove();
            free = free != null && free.length == size ? free : dropped;
        }
        int[] pixels = free != null && free.length == size ? free : new int[size];
        System.arraycopy(picture.pixels(), 0, pixels, 0, size);
        kept.put(key, pixels);
        weight += size;
    }

    private int[] forget(int[] pixels) {
        weight -= pixels == null ? 0 : pixels.length;
        return pixels;
    }
}
