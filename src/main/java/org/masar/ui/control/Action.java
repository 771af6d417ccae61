package org.masar.ui.control;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Names something that the user can do: one text, its keys, whether it can be done now. Menus and the list of keys are made from these,
 * so that they cannot differ.
 *
 * @param id      id of its menu item is {@code menu-<id>}, the key of its text {@code action.<id>}
 * @param keys    shortcut as JavaFX writes it ({@code Shortcut+O}), or null
 * @param parts   ids of the parts in which the keys count; empty for anywhere
 * @param enabled whether it can be done now, or null for always
 * @param on      whether it is on, for something that can be switched, or null
 * @param run     does it, on the FX thread
 */
public record Action(String id, String keys, Set<String> parts, ObservableBooleanValue enabled, ObservableBooleanValue on, Runnable run) {
    public Action {
        parts = Set.copyOf(parts);
    }

    /** Names something without keys. */
    public static Action of(String id, Runnable run) {
        return new Action(id, null, Set.of(), null, null, run);
    }

    /** Names something with keys that count anywhere. */
    public static Action of(String id, String keys, Runnable run) {
        return new Action(id, keys, Set.of(), null, null, run);
    }

    /** Gives the same with keys that count only in the parts with the ids. */
    public Action in(String... partIds) {
        return new Action(id, keys, Set.of(partIds), enabled, on, run);
    }

    /** Gives the same, possible only while the condition holds. */
    public Action when(ObservableBooleanValue condition) {
        return new Action(id, keys, parts, condition, on, run);
    }

    /** Gives the same as a switch, marked while the condition holds. */
    public Action on(ObservableBooleanValue condition) {
        return new Action(id, keys, parts, enabled, condition, run);
    }

    /** Gives the key of its text. */
    public String textKey() {
        return "action." + id;
    }

    /** Gives the keys as something to match, or null. */
    public KeyCombination combination() {
        return keys == null ? null : parts.isEmpty() ? KeyCombination.valueOf(keys) : new PartKey(keys, parts);
    }

    /** Makes its menu item. */
    public MenuItem item(Texts texts) {
        MenuItem item = on == null ? new MenuItem() : switching();
        item.setId("menu-" + id);
        item.textProperty().bind(texts.bind(textKey()));
        item.setAccelerator(combination());
        if (enabled != null) {
            item.disableProperty().bind(Bindings.not(enabled));
        }
        item.setOnAction(e -> run.run());
        return item;
    }

    /** Makes an item whose mark follows the condition, whatever a click does to it first. */
    private CheckMenuItem switching() {
        CheckMenuItem item = new CheckMenuItem();
        Runnable follow = () -> item.setSelected(on.get());
        on.addListener(o -> follow.run());
        item.selectedProperty().addListener(o -> follow.run());
        follow.run();
        return item;
    }
}
