package org.masar.state;

import java.util.List;
import org.masar.model.LonLat;

/** Says to what an annotation holds, with the points that make it. */
public sealed interface Anchor {

    /** Gives how many points there are; at least one. */
    int size();

    /** Stays on its place when the map moves or zooms. */
    record OnMap(List<LonLat> points) implements Anchor {
        public OnMap {
            points = List.copyOf(points);
            some(points);
        }

        @Override
        public int size() {
            return points.size();
        }
    }

    /** Stays on its place of the page when the map moves. */
    record OnPage(List<PagePoint> points) implements Anchor {
        public OnPage {
            points = List.copyOf(points);
            some(points);
        }

        @Override
        public int size() {
            return points.size();
        }
    }

    private static void some(List<?> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("an annotation stands nowhere: it has no point");
        }
    }
}
