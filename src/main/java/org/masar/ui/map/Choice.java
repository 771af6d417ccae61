package org.masar.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.masar.state.Selection;
import org.masar.ui.control.Texts;
import org.masar.ui.control.TipWords;
import org.masar.view.Visible;

/** Lists what lies at one spot, to choose from by pointer or by arrows and Enter. */
final class Choice {
    private static final int MOST = 24;

    private Choice() {
    }

    static ContextMenu of(Texts texts, Visible visible, List<Selection> all, Consumer<Selection> chosen) {
        ContextMenu menu = new ContextMenu();
        menu.setId("map-choice");
        TipWords words = new TipWords(texts, visible);
        all.stream().limit(MOST).forEach(s -> {
            MenuItem item = new MenuItem(words.name(s));
            item.setMnemonicParsing(false);
            item.setId("choice-" + (s.event() != null ? s.event() : s.place()));
            item.setOnAction(e -> chosen.accept(s));
            menu.getItems().add(item);
        });
        if (all.size() > MOST || all.isEmpty()) {
            MenuItem rest = new MenuItem(all.isEmpty() ? texts.get("map.nothing-here") : texts.get("tip.more", all.size() - MOST));
            rest.setDisable(true);
            menu.getItems().add(rest);
        }
        return menu;
    }
}
