package org.masar.geo;

import org.masar.model.Words;

/**
 * Names a country or a sea, and says where its name stands best.
 *
 * @param kind what it is
 * @param code country code of its land (ISO 3166-1 alpha-3), or the sea's own word
 * @param at   map units
 * @param span width of its land there, in map units; 0 where it does not matter
 * @param from zoom from which it is named there
 * @param to   zoom up to which it is
 */
public record Caption(Kind kind, String code, Words name, MapPoint at, double span, double from, double to) {
    /** Tells what is named. */
    public enum Kind { HOME, COUNTRY, SEA }
}
