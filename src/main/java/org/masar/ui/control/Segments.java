package org.masar.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Offers a few choices side by side, of which one holds; a click on that one leaves it. FX thread only.
 *
 * @param <T> the choice
 */
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * Makes the row.
     *
     * @param prefix  of the texts' keys, {@code mode.}: the row's id is {@code mode}, those of its buttons {@code mode-<word>}, their texts
     *                {@code mode.<word>}, which {@code mode.<word>.tip} explains
     * @param word    names a choice
     * @param choose  is told what the user chooses
     */
    public Segments(String prefix, List<T> choices, Function<T, String> word, Texts texts, Consumer<T> choose) {
        String id = prefix.substring(0, prefix.length() - 1);
        setId(id);
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            String key = prefix + word.apply(choice);
            ToggleButton b = new ToggleButton();
            b.setId(id + "-" + word.apply(choice));
            b.textProperty().bind(texts.bind(key));
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(texts.bind(key + ".tip"));
            b.setTooltip(tip);
            b.setToggleGroup(group);
            b.setMinWidth(Region.USE_PREF_SIZE);
            b.setOnAction(e -> {
                b.setSelected(true);
                choose.accept(choice);
            });
            buttons.put(choice, b);
            getChildren().add(b);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
    }

    /** Marks the choice that holds. */
    public void mark(T choice) {
        buttons.forEach((c, b) -> b.setSelected(c.equals(choice)));
    }

    /** Gives the button of a choice. */
    public ToggleButton button(T choice) {
        return buttons.get(choice);
    }
}
