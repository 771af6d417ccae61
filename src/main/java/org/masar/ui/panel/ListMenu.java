package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.masar.ui.control.Texts;

/** Makes the choices of how the list stands, for its own button and for the window's menu. */
final class ListMenu {
    private final ObjectProperty<Arrangement> arrangement;
    private final Texts texts;

    ListMenu(ObjectProperty<Arrangement> arrangement, Texts texts) {
        this.arrangement = arrangement;
        this.texts = texts;
    }

    /** Makes the items; their ids begin with the prefix. */
    List<MenuItem> items(String prefix) {
        List<MenuItem> items = new ArrayList<>();
        radios(items, prefix, List.of(Arrangement.By.values()), Arrangement::by, b -> arrangement.set(arrangement.get().with(b)), "list.by.");
        items.add(new SeparatorMenuItem());
        radios(items, prefix, List.of(Arrangement.Order.values()), Arrangement::order, o -> arrangement.set(arrangement.get().with(o)), "list.order.");
        return items;
    }

    private <T> void radios(List<MenuItem> items, String prefix, List<T> choices, Function<Arrangement, T> of, Consumer<T> choose, String key) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            String word = choice.toString().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem();
            item.setId(prefix + word);
            item.setToggleGroup(group);
            item.textProperty().bind(texts.bind(key + word));
            item.setOnAction(e -> choose.accept(choice));
            Runnable follow = () -> item.setSelected(of.apply(arrangement.get()) == choice);
            arrangement.addListener(o -> follow.run());
            follow.run();
            items.add(item);
        }
    }
}
