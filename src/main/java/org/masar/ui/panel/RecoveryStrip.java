package org.masar.ui.panel;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;

/** Offers work that was not saved when the program ended: to look at it, to put it back, or to throw it away. */
public final class RecoveryStrip extends HBox {

    /**
     * Offers it.
     *
     * @param words what the places of the sentence {@code recovery.found} are filled with
     */
    public RecoveryStrip(Texts texts, List<Object> words, Runnable look, Runnable restore, Runnable discard) {
        setId("recovery");
        getStyleClass().add("strip");
        Paragraph sentence = new Paragraph("");
        sentence.setId("recovery-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Runnable say = () -> sentence.setText(texts.get("recovery.found", words.toArray()));
        texts.settings().addListener(o -> say.run());
        say.run();
        getChildren().addAll(new Icon(Icon.Figure.SAVE), sentence, button(texts, "recovery.look", look), button(texts, "recovery.restore", restore),
            button(texts, "recovery.discard", discard));
    }

    private static Button button(Texts texts, String key, Runnable run) {
        Button b = new Button();
        b.setId(key.replace('.', '-'));
        b.textProperty().bind(texts.bind(key));
        b.setMinWidth(Region.USE_PREF_SIZE);
        b.setOnAction(e -> run.run());
        return b;
    }
}
