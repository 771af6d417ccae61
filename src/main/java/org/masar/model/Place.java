package org.masar.model;

import java.util.List;
import java.util.Optional;

/**
 * Names a place and says how well its position is known.
 *
 * @param variants          every spelling in the sources and the usual ones
 * @param kind              city, town, quarter, camp, area, region ..., or null
 * @param within            id of the place that contains it, or null
 * @param shape             where it lies, or null where nobody says
 * @param radiusMetres      its own size, 0 where not known
 * @param uncertaintyMetres how far the truth may lie from {@code shape}, 0 where not known
 * @param origin            where the coordinate comes from, or null
 */
public record Place(String id, Words label, List<String> variants, String kind, String within, Shape shape,
                    double radiusMetres, double uncertaintyMetres, String origin) {
    public Place {
        Ids.check("place", id);
        variants = List.copyOf(variants);
        if (!(radiusMetres >= 0) || !(uncertaintyMetres >= 0)) {
            throw new IllegalArgumentException("place '" + id + "' has a negative radius or uncertainty: "
                + radiusMetres + ", " + uncertaintyMetres);
        }
    }

    /** Leaves out all but the id, which tells places of a dataset apart: every frame finds by places. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Gives the point that stands for the place; empty where it has no position. */
    public Optional<LonLat> anchor() {
        return Optional.ofNullable(shape).map(Shape::anchor);
    }
}
