package org.masar.draw.map;

import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;

/** Says what must stand on a picture that looks sharper than what is known. */
final class Caveat {
    /** Zoom above which the embedded basemap holds less than the view promises. */
    private static final double FROM = 11;
    private static final Set<String> QUARTERS = Set.of("quarter", "neighbourhood", "camp", "district");

    private Caveat() {
    }

    /** Gives the key of the notice for a picture; null from afar, and where no place shows whose position is in doubt. */
    static String of(Spots spots, Viewport v) {
        if (v.zoom() <= FROM) {
            return null;
        }
        if (spots.crowded(v)) {
            return spots.doubtful() ? "notice.places" : null;
        }
        var rough = spots.on(v).stream().filter(p -> !p.broad() && p.doubt() > 0 && p.x() + p.reach() > 0 && p.y() + p.reach() > 0
            && p.x() - p.reach() < v.width() && p.y() - p.reach() < v.height()).toList();
        if (rough.isEmpty()) {
            return null;
        }
        return rough.stream().anyMatch(p -> p.place().kind() != null && QUARTERS.contains(p.place().kind())) ? "notice.quarters" : "notice.places";
    }

    /** Bounds where the notice may stand on a whole picture, in the middle below, in logical pixels; empty where there is none. */
    static Optional<Box> room(Spots spots, Viewport v, Text text, Texts words) {
        String key = of(spots, v);
        if (key == null) {
            return Optional.empty();
        }
        double w = text.width(words.get(key), Style.of(12, Weight.SEMIBOLD)) + 26, left = (v.width() - w) / 2;
        boolean raised = left < EventLayers.SCALE_WIDTH || left + w > v.width() - EventLayers.CREDIT_WIDTH;
        return Optional.of(new Box(Math.max(0, left), v.height() - (raised ? 86 : 33), w, raised ? 60 : 26));
    }
}
