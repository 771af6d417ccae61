package org.masar;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * Shows a {@link Trouble} to someone who has no console: a small window in English and Arabic.
 *
 * <p>It uses AWT because JavaFX is what cannot be used when this is needed. Started as a program of its own it shows
 * its two arguments: the first Java has set itself headless by then.
 */
final class Notice {
    private static final int LINE = 48;

    private Notice() {
    }

    /** Shows the English and the Arabic text given as arguments. */
    public static void main(String[] args) {
        window(args[0], args[1]);
    }

    /** Writes the trouble to standard error and, where there is a display, shows it until it is closed. */
    static void show(Trouble trouble) {
        System.err.println(trouble.english);
        window(trouble.english, trouble.arabic);
    }

    private static void window(String english, String arabic) {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                return;
            }
            JPanel panel = new JPanel(new BorderLayout(0, 16));
            panel.add(text(english, ComponentOrientation.LEFT_TO_RIGHT), BorderLayout.NORTH);
            panel.add(text(arabic, ComponentOrientation.RIGHT_TO_LEFT), BorderLayout.SOUTH);
            JOptionPane.showMessageDialog(null, panel, "Masar · مسار", JOptionPane.WARNING_MESSAGE);
        } catch (Throwable broken) {
            // The sentence already stands on standard error; a display that cannot be used adds nothing to it.
            return;
        }
    }

    private static JTextArea text(String words, ComponentOrientation direction) {
        JTextArea area = new JTextArea(1 + words.length() / LINE, LINE);
        // The component's direction aligns the lines; this one orders the words in them.
        area.getDocument().putProperty(TextAttribute.RUN_DIRECTION, !direction.isLeftToRight());
        area.setText(words);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setOpaque(false);
        area.setFont(new Font(Font.DIALOG, Font.PLAIN, 15));
        area.setComponentOrientation(direction);
        return area;
    }
}
