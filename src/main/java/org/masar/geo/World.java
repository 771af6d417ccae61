package org.masar.geo;

import java.util.List;

/**
 * Holds the rest of the world, coarser than the basemap that is cut out of it. Immutable and safe on any thread; about 4 MB.
 *
 * @param shore    rings round all land outside the basemap's extent, running along it where land goes on; some run on beyond the 180th
 *                 meridian, to x above 1
 * @param coast    the same without what is no coast: edges along the extent and round the pole
 * @param borders  lines; kinds as the basemap's
 * @param areas    coarse rings of countries, named by country code in language "code": only to tell what a name stands on
 * @param towns    great towns outside the extent, the greatest first
 * @param captions names of countries and seas
 * @param picture  JPEG of the whole earth from space, plate carrée (equal steps of longitude and latitude), from 180 degrees west and the
 *                 north pole on; not to be changed
 */
public record World(Shapes shore, Shapes coast, Shapes borders, Shapes areas, List<Town> towns, List<Caption> captions,
                    byte[] picture) {
    public World {
        towns = List.copyOf(towns);
        captions = List.copyOf(captions);
    }
}
