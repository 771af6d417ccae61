package org.masar.draw;

import java.awt.Graphics2D;

/** Draws one kind of thing onto the picture. Pure: the same frame gives the same marks; safe on any thread. */
public interface Layer<F> {
    /** Draws in logical pixels; the pen is already scaled, clipped to the picture and set to smooth edges. */
    void paint(F frame, Graphics2D pen);
}
