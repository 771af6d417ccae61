package org.masar.draw;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * Explains one sign of a picture, for a legend that stands beside it.
 *
 * @param section heading under which it stands, in the language of the view
 * @param label   what it means, in the language of the view
 * @param across width that the sign needs, logical pixels
 * @param sample  draws the sign round the origin, within 34 by 18 logical pixels
 */
public record LegendEntry(String section, String label, double across, Consumer<Graphics2D> sample) {
}
