package org.masar;

import java.awt.BorderLayout;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import javax.swing.JOptionPane;
import javax.swing.JPanel;

/**
 * Shows a {@link Trouble} to someone who has no console: a small window in English and Arabic.
 *
 * <p>It uses AWT because JavaFX is what cannot be used when this is needed. Started as a program of its own it shows
 * its two arguments: the first Java has set itself headless by then.
 */
final class Notice {
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
            panel.add(new Paragraph(english, TextAttribute.RUN_DIRECTION_LTR), BorderLayout.NORTH);
            panel.add(new Paragraph(arabic, TextAttribute.RUN_DIRECTION_RTL), BorderLayout.SOUTH);
            JOptionPane.showMessageDialog(null, panel, "Masar · مسار", JOptionPane.WARNING_MESSAGE);
        } catch (Throwable broken) {
            // The sentence already stands on standard error; a display that cannot be used adds nothing to it.
            return;
        }
    }
}
