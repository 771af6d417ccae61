package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * Explains one sign.
 *
 * @param section text key of the heading under which it stands
 * @param label   what it means, in the language of the view
 * @param wide    whether it takes a whole row
 * @param looks   what it looks like: items with equal labels and looks are drawn once
 * @param events  numbers of the events to which it leads when pressed; for most signs none
 * @param sample  draws the sign round the origin, within 34 by 18 logical pixels
 */
record LegendItem(String section, String label, boolean wide, Object looks, List<Integer> events, Consumer<Graphics2D> sample) {
}
