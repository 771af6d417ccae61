package org.masar.ui.map;

import java.util.List;
import java.util.Optional;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.model.PlaceRef;
import org.masar.state.Selection;
import org.masar.view.Visible;

/** Finds where what is selected lies. Pure. */
final class Selected {
    private Selected() {
    }

    /** Lists the positions of the selected event's places as told, or of the selected place; empty where nobody says where. */
    static List<LonLat> positions(Visible visible, Selection s) {
        if (visible == null) {
            return List.of();
        }
        Dataset d = visible.dataset();
        List<String> places = s.place() != null ? List.of(s.place())
            : s.event() == null ? List.of()
            : d.number(s.event()).map(n -> visible.told().places(n).stream().map(PlaceRef::place).toList()).orElse(List.of());
        return places.stream().map(d::place).flatMap(Optional::stream).map(p -> p.anchor()).flatMap(Optional::stream).distinct().toList();
    }
}
