package org.masar.geo;

import org.masar.model.Words;

/**
 * Names a town of the basemap.
 *
 * @param name       English and, where known, Arabic
 * @param at         map units
 * @param rank       0 capital, 1 seat of a governorate, 2 of a district, 3 of a subdistrict, 4 any other
 * @param population people, 0 where not known
 * @param home       whether it lies in the country that the basemap is about
 */
public record Town(Words name, MapPoint at, int rank, int population, boolean home) {
    public Town {
        if (rank < 0 || rank > 4) {
            throw new IllegalArgumentException("rank of a town out of range 0 to 4: " + rank);
        }
    }
}
