/**
 * Reads, finds, scales, words and plays time: EDTF texts, typed times, the index over events, axis, ticks, steps.
 *
 * <p>Everything is pure: zone, language and clock are parameters. Knows {@code org.masar.model} and {@code java.base}
 * only; it must not know files, drawing, pixels' colours or a window.
 */
package org.masar.time;
