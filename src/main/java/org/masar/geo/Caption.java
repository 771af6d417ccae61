package org.masar.geo;

import org.masar.model.Words;

/**
 * Names a country or a sea, and says where its name stands best.
 *
 * @param kind what it is
 * @param code country code of its land (ISO 3166-1 alpha-3), or the sea's own word
 * @param at   map units
 */
public record Caption(Kind kind, String code, Words name, MapPoint at) {
    /** Tells what is named. */
    public enum Kind { HOME, COUNTRY, SEA }
}
