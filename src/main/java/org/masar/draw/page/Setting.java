package org.masar.draw.page;

import org.masar.draw.Style;
import org.masar.draw.Weight;

/**
 * Gives the sizes of letters on a page, in logical pixels.
 *
 * @param scale of all, 1 for the usual size
 */
record Setting(double scale) {
    Style title() {
        return Style.of(33 * scale, Weight.BOLD);
    }

    Style subtitle() {
        return Style.of(17 * scale, Weight.REGULAR);
    }

    Style moment() {
        return Style.of(23 * scale, Weight.BOLD);
    }

    Style zone() {
        return Style.of(14.5 * scale, Weight.REGULAR);
    }

    Style heading() {
        return Style.of(17 * scale, Weight.BOLD);
    }

    Style small() {
        return Style.of(14.5 * scale, Weight.BOLD);
    }

    Style entry() {
        return Style.of(14.5 * scale, Weight.SEMIBOLD);
    }

    Style text() {
        return Style.of(13.2 * scale, Weight.REGULAR);
    }

    Style strong() {
        return Style.of(13.2 * scale, Weight.BOLD);
    }

    Style source() {
        return Style.of(11.5 * scale, Weight.MEDIUM);
    }

    Setting times(double k) {
        return new Setting(scale * k);
    }
}
