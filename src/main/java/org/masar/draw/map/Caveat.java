package org.masar.draw.map;

import java.util.Set;
import org.masar.geo.Viewport;

/** Says what must stand on a picture that looks sharper than what is known. */
final class Caveat {
    /** Zoom above which the embedded basemap holds less than the view promises. */
    private static final double FROM = 11;
    private static final Set<String> QUARTERS = Set.of("quarter", "neighbourhood", "camp", "district");

    private Caveat() {
    }

    /** Gives the key of the notice for a picture; null from afar, and where no place shows whose position is in doubt. */
    static String of(Plan plan, Spots spots, Viewport v) {
        if (v.zoom() <= FROM) {
            return null;
        }
        if (plan.isCrowded()) {
            return spots.doubtful() ? "notice.places" : null;
        }
        var rough = plan.spots().stream().filter(p -> !p.broad() && p.doubt() > 0 && p.x() + p.reach() > 0 && p.y() + p.reach() > 0
            && p.x() - p.reach() < v.width() && p.y() - p.reach() < v.height()).toList();
        if (rough.isEmpty()) {
            return null;
        }
        return rough.stream().anyMatch(p -> p.place().kind() != null && QUARTERS.contains(p.place().kind())) ? "notice.quarters" : "notice.places";
    }
}
