package org.masar.ui.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.ui.control.Popover;
import org.masar.ui.control.Texts;

/** Lists what is drawn: numbers with the words that belong to them, to be written here, then all else, the uppermost first. FX thread only. */
final class NoteList {
    private static final double WIDTH = 330;
    private static final int LONGEST = 44;
    private final NoteDesk desk;
    private final Texts texts;
    private final Popover popover;

    NoteList(NoteDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        popover = new Popover("annotation-list", WIDTH, texts);
    }

    void show(Node beside) {
        List<Node> rows = new ArrayList<>();
        desk.all().stream().filter(a -> a.kind() == Kind.NUMBER).sorted(Comparator.comparingInt(Annotation::number)).forEach(a -> rows.add(entry(a)));
        List<Annotation> others = new ArrayList<>(desk.all().stream().filter(a -> a.kind() != Kind.NUMBER).toList());
        java.util.Collections.reverse(others);
        others.forEach(a -> rows.add(row(a)));
        if (rows.isEmpty()) {
            rows.add(new Label(texts.get("annotate-list.empty")));
        }
        popover.refill(rows);
        popover.show(beside, Side.BOTTOM);
    }

    private Node entry(Annotation a) {
        Label number = new Label(texts.get("annotate-list.number", a.number()));
        number.setMinWidth(28);
        TextField words = new TextField(a.text());
        words.setId("annotation-entry-" + a.number());
        words.setPromptText(texts.get("annotate-list.entry"));
        words.setAccessibleText(texts.get("annotate-list.entry"));
        words.setOnAction(e -> popover.hide());
        words.focusedProperty().addListener((o, was, is) -> keep(a, words));
        words.sceneProperty().addListener((o, was, is) -> keep(a, words));
        popover.content().visibleProperty().addListener(o -> keep(a, words));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, number, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void keep(Annotation a, TextField words) {
        if (desk.all().stream().anyMatch(b -> b.id().equals(a.id()) && !b.text().equals(words.getText().strip()))) {
            desk.write(a.id(), words.getText().strip());
        }
    }

    private Node row(Annotation a) {
        String said = a.text().replace('\n', ' ');
        String kind = texts.get("annotate-tool." + a.kind().word());
        Button b = new Button(said.isBlank() ? kind : texts.get("annotate-list.row", kind, said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said));
        b.setMnemonicParsing(false);
        b.getStyleClass().add("flat");
        b.setMaxWidth(Double.MAX_VALUE);
        b.setOnAction(e -> {
            popover.hide();
            desk.toolProperty().set(null);
            desk.choose(Set.of(a.id()));
        });
        return b;
    }
}
