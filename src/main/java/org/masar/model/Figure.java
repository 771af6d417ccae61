package org.masar.model;

/**
 * Holds a number as it was told, with its bounds.
 *
 * @param measure   what is counted: evacuees, killed, buses ...
 * @param low       least that was told, or null
 * @param value     the number told, or null
 * @param high      most that was told, or null
 * @param unit      unit, or null for a plain count
 * @param qualifier about, more-than, less-than, at-least, at-most; or null
 * @param of        what or whom it counts, {@link Words#NONE} where not said
 */
public record Figure(String measure, Double low, Double value, Double high, String unit, Qualifier qualifier, Words of) {
    public Figure {
        if (measure == null || measure.isBlank()) {
            throw new IllegalArgumentException("a figure without a measure");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("figure '" + measure + "' has low " + low + " above high " + high);
        }
    }

    /** Says how a number was hedged. */
    public enum Qualifier { ABOUT, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST }
}
