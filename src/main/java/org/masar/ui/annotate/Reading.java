package org.masar.ui.annotate;

import java.text.Bidi;

/** Finds from which side a text is read. */
final class Reading {
    private Reading() {
    }

    /** Tells whether a text runs from right to left; one without any letter as its window does. */
    static boolean leftward(String text, boolean window) {
        return !new Bidi(text, window ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
