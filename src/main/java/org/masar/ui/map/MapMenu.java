package org.masar.ui.map;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.masar.geo.Pixel;
import org.masar.model.LonLat;
import org.masar.state.Selection;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Makes the menu of a point of the map. */
final class MapMenu {
    private MapMenu() {
    }

    static ContextMenu of(Texts texts, Session session, MapSurface map, MapHelm helm, MapTools tools, Pixel p, Runnable here) {
        LonLat at = map.viewport().toLonLat(p);
        MenuItem selection = item(texts, "map-menu-selection", "action.zoom-to-selection", helm::toSelection);
        selection.setDisable(session.view().selection().equals(Selection.NONE));
        ContextMenu menu = new ContextMenu(
            item(texts, "map-menu-here", "map.what-is-here", here),
            new SeparatorMenuItem(),
            item(texts, "map-menu-centre", "map.centre-here", () -> helm.centre(at)),
            selection,
            new SeparatorMenuItem(),
            item(texts, "map-menu-copy", "map.copy-coordinates", () -> Clip.put(Coordinates.plain(at, map.viewport()))),
            item(texts, "map-menu-measure", "map.measure-here", () -> tools.measureFrom(at)));
        tools.measured().ifPresent(result ->
            menu.getItems().add(item(texts, "map-menu-copy-length", "map.copy-length", () -> Clip.put(result))));
        menu.setId("map-menu");
        menu.setConsumeAutoHidingEvents(false);
        return menu;
    }

    private static MenuItem item(Texts texts, String id, String key, Runnable run) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(e -> run.run());
        return item;
    }
}
