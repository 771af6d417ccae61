package org.masar.ui.annotate;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.masar.ui.control.Texts;

/**
 * Takes the words of an annotation on its place over the map. Runs from the side from which its first letter runs, before one is typed from that
 * of the window. Escape, Control and Enter, or leaving it ends; Enter alone begins a line. FX thread only.
 */
final class NoteEditor extends TextArea {
    private Consumer<String> done;

    NoteEditor(Texts texts) {
        setId("annotation-text");
        setManaged(false);
        setVisible(false);
        setPrefRowCount(2);
        setWrapText(false);
        accessibleTextProperty().bind(texts.bind("annotate.text"));
        promptTextProperty().bind(texts.bind("annotate.text"));
        textProperty().addListener((o, was, is) -> setNodeOrientation(Reading.leftward(is, texts.rightToLeft())
            ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                e.consume();
                finish();
            }
        });
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                finish();
            }
        });
    }

    /** Opens with a text; tells {@code end} the words once. */
    void edit(String text, double x, double y, double width, double height, Consumer<String> end) {
        done = null;
        setText("");
        setText(text);
        done = end;
        resizeRelocate(x, y, width, height);
        setVisible(true);
        toFront();
        requestFocus();
        selectAll();
    }

    boolean isOpen() {
        return done != null;
    }

    /** Ends and tells the words; nothing where it is not open. */
    void finish() {
        if (done != null) {
            Consumer<String> tell = done;
            done = null;
            setVisible(false);
            tell.accept(getText().stripTrailing());
        }
    }
}
