package org.masar.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Shows text of several lines, one node a word.
 *
 * <p>A label would do but for Arabic: JavaFX 21 on Linux breaks one Arabic text into lines wrongly (whole sentences end beside the
 * panel), while a flow of words is broken and ordered rightly everywhere.
 */
public final class Paragraph extends TextFlow {
    /** The marks that keep what stands between them in its own direction: isolates of Unicode Standard Annex 9. */
    private static final String MARKS = "\u2066\u2067\u2068\u2069";

    private String text = "";
    private double laidOut;

    /** Shows the text with style classes. */
    public Paragraph(String text, String... styles) {
        getStyleClass().add("paragraph");
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setText(text);
    }

    /** Shows another text. */
    public void setText(String other) {
        text = "";
        getChildren().clear();
        append(other);
    }

    /** Goes on with more text. */
    public void append(String more) {
        for (String word : more.split("(?<= )|(?<=[" + MARKS + "])|(?=[" + MARKS + "])")) {
            Text node = new Text(word);
            if (word.length() == 1 && MARKS.contains(word)) {
                node.getStyleClass().add("mark"); // not to be seen: JavaFX would draw what the font has for it, a box
            }
            getChildren().add(node);
        }
        said(more);
    }

    /** Goes on with text that is set off from the rest by ground and line: a node a word, as a text has no ground of its own. */
    public void setOff(String more) {
        for (String word : more.split("(?<= )")) {
            Label node = new Label(word);
            node.setMinWidth(Region.USE_PREF_SIZE);
            node.getStyleClass().add("apart");
            getChildren().add(node);
        }
        said(more);
    }

    private void said(String more) {
        text += more;
        setAccessibleText(text);
    }

    /**
     * Lays the words out anew at another width: JavaFX 21 takes lines that fit both widths for well placed, which holds only for those that
     * begin at the left.
     */
    @Override
    protected void layoutChildren() {
        if (getWidth() != laidOut && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            laidOut = getWidth();
            setLineSpacing(getLineSpacing() == 0 ? 0.001 : 0);
        }
        super.layoutChildren();
    }

    /** Gives the whole text. */
    public String getText() {
        return text;
    }
}
