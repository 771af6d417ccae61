package org.masar.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.geo.Pixel;

/**
 * Remembers where the painter put what, so that a pointer finds it without a node for each event. Immutable; safe on any thread.
 */
public final class HitMap {
    /** Finds nothing anywhere. */
    public static final HitMap EMPTY = new HitMap(List.of());

    private final List<Hit> hits;

    /** Keeps the hits, in the order in which they were painted. */
    public HitMap(List<Hit> hits) {
        this.hits = List.copyOf(hits);
    }

    /** Lists all hits, in painting order. */
    public List<Hit> hits() {
        return hits;
    }

    /** Lists all hits under a pixel within a tolerance in logical pixels, topmost first. */
    public List<Hit> allAt(Pixel p, double tolerance) {
        List<Hit> found = new ArrayList<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i).reaches(p, tolerance)) {
                found.add(hits.get(i));
            }
        }
        return found;
    }

    /** Lists the numbers of the events under a pixel within a tolerance in logical pixels, topmost first, each once. */
    public List<Integer> eventsAt(Pixel p, double tolerance) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            Hit h = hits.get(i);
            if (h.event() >= 0 && h.reaches(p, tolerance)) {
                found.add(h.event());
            }
        }
        return new ArrayList<>(found);
    }

    /** Lists the ids of the places under a pixel, topmost first, each once. */
    public List<String> placesAt(Pixel p, double tolerance) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            Hit h = hits.get(i);
            if (h.place() != null && h.reaches(p, tolerance)) {
                found.add(h.place());
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * Says where one mark lies: a box in logical pixels.
     *
     * @param event number of the event, or -1
     * @param place id of the place, or null
     */
    public record Hit(int event, String place, double x, double y, double width, double height) {
        boolean reaches(Pixel p, double tolerance) {
            return p.x() >= x - tolerance && p.x() <= x + width + tolerance
                && p.y() >= y - tolerance && p.y() <= y + height + tolerance;
        }
    }
}
