package org.masar.ui.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.masar.state.Detail;
import org.masar.state.Selection;
import org.masar.ui.control.Action;
import org.masar.ui.map.MapView;
import org.masar.ui.session.Session;

/** Names what the user can do on the map and the detail map. */
final class MapActions {
    private MapActions() {
    }

    static List<Action> of(Session session, MapView map) {
        ObservableBooleanValue selected = Bindings.createBooleanBinding(
            () -> !session.view().selection().equals(Selection.NONE), session.viewProperty());
        return List.of(
            Action.of("zoom-in", "Plus", () -> map.zoom(1)).in("map"),
            Action.of("zoom-out", "Minus", () -> map.zoom(-1)).in("map"),
            Action.of("fit", "0", map::fit).in("map"),
            Action.of("zoom-to-selection", "Z", map::zoomToSelection).in("map").when(selected),
            Action.of("measure", "D", map::toggleMeasure).in("map"),
            Action.of("-5", () -> { }),
            Action.of("detail", "M", map::toggleDetail).in("map", "detail-map"),
            Action.of("detail-swap", map::swapDetail),
            Action.of("detail-pin", map::pinDetail).when(selected),
            Action.of("detail-reset", map::resetDetail).when(Bindings.createBooleanBinding(
                () -> !session.view().detail().equals(Detail.AUTO), session.viewProperty())));
    }
}
