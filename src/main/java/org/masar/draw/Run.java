package org.masar.draw;

import java.awt.Font;

/** Holds one stretch of text in one font and one direction, in the order in which stretches stand on the line from the left. */
record Run(String text, Font font, double spacing, double width) {
}
