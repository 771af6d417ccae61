package org.masar.draw;

import java.util.List;
import java.util.Objects;
import org.masar.geo.Viewport;
import org.masar.state.Cartography;

/**
 * Holds all that painting the ground needs, and nothing that changes with time: two frames of one plate share one picture
 * of the ground. Immutable.
 *
 * @param viewport where the picture looks, and its size in logical pixels
 * @param look     colours
 * @param language BCP 47 tag of the labels
 * @param scale    picture pixels for a logical pixel
 * @param taken    where no label of the ground may stand: marks and names of the dataset at any time, panels
 * @param userMap  what of the user's lies on the drawn ground
 * @param part     whether it fills a picture or stands in the corner of another
 * @param notice   key of the drawn text that says how far the picture can be trusted, or null where nothing needs saying
 * @param cartography which ground it is, and in which languages its labels stand
 * @param furnishing  which of its furniture it shows
 */
public record Plate(Viewport viewport, Look look, String language, double scale, List<Box> taken, UserMap userMap, Part part,
                    String notice, Cartography cartography, Furnishing furnishing) {
    public Plate {
        taken = List.copyOf(taken);
    }

    /** Leaves out what is long and seldom the only difference: each frame asks for it. */
    @Override
    public int hashCode() {
        return Objects.hash(viewport, look, language, scale, part, notice);
    }

    /** Holds what a ground with the usual furniture needs. */
    public Plate(Viewport viewport, Look look, String language, double scale, List<Box> taken, UserMap userMap, Part part, String notice,
                 Cartography cartography) {
        this(viewport, look, language, scale, taken, userMap, part, notice, cartography, Furnishing.USUAL);
    }

    /** Holds what a ground needs whose labels stand in the plate's language. */
    public Plate(Viewport viewport, Look look, String language, double scale, List<Box> taken, UserMap userMap, Part part, String notice) {
        this(viewport, look, language, scale, taken, userMap, part, notice, Cartography.PLAIN);
    }

    /** Holds what the drawn ground alone of a whole picture needs, without a notice. */
    public Plate(Viewport viewport, Look look, String language, double scale, List<Box> taken) {
        this(viewport, look, language, scale, taken, UserMap.NONE);
    }

    /** Holds what the ground of a whole picture needs, without a notice. */
    public Plate(Viewport viewport, Look look, String language, double scale, List<Box> taken, UserMap userMap) {
        this(viewport, look, language, scale, taken, userMap, Part.WHOLE, null);
    }
}
