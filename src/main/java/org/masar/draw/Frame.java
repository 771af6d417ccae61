package org.masar.draw;

import java.util.List;
import org.masar.geo.Viewport;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.view.Visible;

/**
 * Holds all that painting the map needs. Immutable, so that a picture can be painted on any thread while the window goes on.
 *
 * @param visible  what shows (and, through it, the dataset, how it is told, and the view state)
 * @param viewport where the picture looks, and its size in logical pixels
 * @param look     colours
 * @param scale    picture pixels for a logical pixel (screen's output scale, or the export's scale)
 * @param userMap  what of the user's lies on the drawn ground
 * @param part     whether it fills a picture or stands in the corner of another
 * @param legend   how much of a legend it has
 * @param furnishing which of its furniture it shows
 * @param numbers  by which numbers a list beside it names events
 * @param notes    the annotations that show, the lowest first
 */
public record Frame(Visible visible, Viewport viewport, Look look, double scale, UserMap userMap, Part part, Legend legend,
                    Furnishing furnishing, Numbers numbers, List<Annotation> notes) {
    public Frame {
        notes = List.copyOf(notes);
        if (!(scale > 0 && scale <= 16)) {
            throw new IllegalArgumentException("scale out of range: " + scale);
        }
    }

    /** Holds what a whole picture on the drawn ground alone needs. */
    public Frame(Visible visible, Viewport viewport, Look look, double scale) {
        this(visible, viewport, look, scale, UserMap.NONE);
    }

    /** Holds what a whole picture needs. */
    public Frame(Visible visible, Viewport viewport, Look look, double scale, UserMap userMap) {
        this(visible, viewport, look, scale, userMap, Part.WHOLE, Legend.PAGE, Furnishing.USUAL, Numbers.NONE, List.of());
    }

    /** Gives the frame of the detail map upon this one. */
    public Frame detail(Viewport inner) {
        return new Frame(visible, inner, look, scale, userMap, Part.DETAIL, legend, furnishing, numbers, notes);
    }

    /** Gives the same with so much of a legend. */
    public Frame with(Legend l) {
        return new Frame(visible, viewport, look, scale, userMap, part, l, furnishing, numbers, notes);
    }

    /** Gives the same with other furniture. */
    public Frame with(Furnishing f) {
        return new Frame(visible, viewport, look, scale, userMap, part, legend, f, numbers, notes);
    }

    /** Gives the same with numbers at its marks. */
    public Frame with(Numbers n) {
        return new Frame(visible, viewport, look, scale, userMap, part, legend, furnishing, n, notes);
    }

    /** Gives the same with those of the annotations, given the lowest first, that show at its time. */
    public Frame with(List<Annotation> all) {
        return all.isEmpty() && notes.isEmpty() ? this : new Frame(visible, viewport, look, scale, userMap, part, legend, furnishing, numbers,
            all.stream().filter(a -> visible.shows(a.when())).toList());
    }

    /** Lists the annotations that hold to the map, the lowest first: they stand below legend and detail map, and inside that too. */
    List<Annotation> notesOnMap() {
        return notes.stream().filter(a -> a.anchor() instanceof Anchor.OnMap).toList();
    }

    /** Lists the annotations that hold to the page, the lowest first: they stand above all else. */
    List<Annotation> notesOnPage() {
        return notes.stream().filter(a -> a.anchor() instanceof Anchor.OnPage).toList();
    }

    /** Gives the language of labels. */
    public String language() {
        return visible.view().language();
    }
}
