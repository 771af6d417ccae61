package org.masar.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.masar.draw.UserMap;
import org.masar.state.Cartography;
import org.masar.state.Labels;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Grounds;
import org.masar.ui.session.Session;

/** Mirrors the choice of maps in the menus, filled each time one opens. FX thread only. */
final class MapMenus {
    private final Session session;
    private final Grounds grounds;
    private final Texts texts;

    MapMenus(Session session, Grounds grounds, Texts texts) {
        this.session = session;
        this.grounds = grounds;
        this.texts = texts;
    }

    /** Makes the menus of maps and of their names. */
    List<Menu> menus() {
        return List.of(menu("menu.basemap", this::maps), menu("menu.labels", this::labels));
    }

    private Menu menu(String key, java.util.function.Supplier<List<MenuItem>> items) {
        Menu menu = new Menu();
        menu.setId(key.replace('.', '-'));
        menu.textProperty().bind(texts.bind(key));
        menu.getItems().setAll(items.get());
        menu.parentMenuProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.addEventHandler(Menu.ON_SHOWING, e -> menu.getItems().setAll(items.get()));
            }
        });
        return menu;
    }

    private List<MenuItem> maps() {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        items.add(map(group, Cartography.EMBEDDED, texts.get("layers.embedded")));
        items.add(map(group, Cartography.SATELLITE, texts.get("layers.satellite")));
        grounds.files().forEach(g -> items.add(map(group, g.id(), g.name())));
        grounds.memoryProperty().get().online().forEach(m -> items.add(map(group, m.id(), texts.get("layers.online", m.name()))));
        items.add(new SeparatorMenuItem());
        items.add(check("names", texts.get("layers.names-above"), grounds.names() == UserMap.Names.SHOWN,
            on -> grounds.show(on ? UserMap.Names.SHOWN : UserMap.Names.HIDDEN)));
        grounds.overlays().forEach(l -> items.add(check("over-" + l.overlay().id(), l.overlay().name(), l.shown() == Grounds.Shown.ON,
            on -> grounds.show(l.overlay().id(), on ? Grounds.Shown.ON : Grounds.Shown.OFF))));
        return items;
    }

    private static CheckMenuItem check(String id, String name, boolean on, java.util.function.Consumer<Boolean> set) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setId("menu-map-" + id.replaceAll("[^A-Za-z0-9]+", "-"));
        item.setSelected(on);
        item.setOnAction(e -> set.accept(item.isSelected()));
        return item;
    }

    private RadioMenuItem map(ToggleGroup group, String id, String name) {
        return radio(group, "menu-map-" + id, name, session.view().cartography().basemap().equals(id), () -> grounds.choose(id));
    }

    private List<MenuItem> labels() {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (Labels l : Labels.values()) {
            items.add(radio(group, "menu-labels-" + l.word(), texts.get("labels." + l.word()), session.view().cartography().labels() == l,
                () -> session.commit(v -> v.withCartography(v.cartography().withLabels(l)))));
        }
        return items;
    }

    private static RadioMenuItem radio(ToggleGroup group, String id, String name, boolean on, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setId(id.replaceAll("[^A-Za-z0-9]+", "-"));
        item.setToggleGroup(group);
        item.setSelected(on);
        item.setOnAction(e -> choose.run());
        return item;
    }
}
