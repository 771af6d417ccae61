package org.masar.geo;

import java.util.List;

/**
 * Holds the ground of the map. Immutable and safe on any thread; about 1.5 MB.
 *
 * @param extent       what it covers: left, top, right and bottom in map units; beyond it nothing is known
 * @param countries    rings; kind 1 the country that the map is about, 0 the others; named by country code in language "code"
 * @param shore        rings round all land, running along the extent where land goes on
 * @param borders      lines; kind 0 coast, 1 of the country that the map is about, 2 others, 3 disputed
 * @param governorates lines inside countries
 * @param rivers       lines; kind 1 to 4 by size, 6 dry for most of the year
 * @param lakes        rings; kind 0 water, 1 salt flat
 * @param urban        rings of built-up land
 * @param provinces    rings of the governorates of the country that the map is about, to be drawn softly: at its border they are 1 to 2 km off
 * @param roads        lines from town to town, which roads take only roughly; kind 0 the main one, 1 a branch
 */
public record Basemap(Extent extent, Shapes countries, Shapes shore, Shapes borders, Shapes governorates, Shapes rivers,
                      Shapes lakes, Shapes urban, Shapes provinces, Shapes roads, List<Town> towns,
                      List<Caption> captions, Relief relief) {
    public Basemap {
        towns = List.copyOf(towns);
        captions = List.copyOf(captions);
    }

    /** Bounds what the basemap covers, in map units. */
    public record Extent(double left, double top, double right, double bottom) {
    }
}
