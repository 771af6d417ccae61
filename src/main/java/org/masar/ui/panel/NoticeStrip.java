package org.masar.ui.panel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.read.Message;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Notice;

/** Says in an amber strip what happened and what still works, with one way on; gone while there is nothing to say. */
public final class NoticeStrip extends HBox {

    /** Follows the notice; its cross clears it. */
    public NoticeStrip(ObjectProperty<Notice> notice, Texts texts, ReadOnlyObjectProperty<?> language) {
        setId("notice");
        getStyleClass().add("strip");
        Paragraph sentence = new Paragraph("");
        sentence.setId("notice-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button action = new Button();
        action.setId("notice-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(e -> {
            Runnable run = notice.get().action();
            notice.set(null);
            run.run();
        });
        Button close = new Button(null, new Icon(Icon.Figure.CLOSE, 14));
        close.setId("notice-close");
        close.accessibleTextProperty().bind(texts.bind("notice.close"));
        close.setOnAction(e -> notice.set(null));
        getChildren().addAll(new Icon(Icon.Figure.WARNING), sentence, action, close);
        managedProperty().bind(visibleProperty());
        Runnable say = () -> {
            Notice n = notice.get();
            setVisible(n != null);
            if (n != null) {
                sentence.setText(texts.get(n.key(), n.words().stream().map(w -> word(w, texts)).toArray()));
                boolean button = n.actionKey() != null;
                action.setVisible(button);
                action.setManaged(button);
                action.setText(button ? texts.get(n.actionKey()) : "");
            }
        };
        notice.addListener((o, was, is) -> say.run());
        language.addListener((o, was, is) -> say.run());
        say.run();
    }

    /** Says a message in the window's language; isolates a name in Arabic, so that it does not turn the sentence round. */
    private static Object word(Object word, Texts texts) {
        return word instanceof Message m ? m.in(texts.language())
            : word instanceof String s && texts.rightToLeft() ? "\u2068" + s + "\u2069" : word;
    }
}
