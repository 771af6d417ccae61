package org.masar.state;

import java.util.List;
import org.masar.model.Words;

/**
 * Holds one stop of a walkthrough: a view with what is said to it.
 *
 * @param text       Markdown, as the class sees it
 * @param notes      Markdown, for the presenter alone
 * @param question   for the class
 * @param seconds    reading time, 0 where not given
 * @param transition fly, cut; or null
 * @param view       everything that is seen at this stop
 * @param claims     ids of the dataset's claims on which the text rests, in the order of the text
 * @param hidden     whether it is kept, but left out when the walkthrough is shown
 */
public record Step(Words title, Words text, Words notes, Words question, int seconds, String transition, ViewState view,
                   List<String> claims, boolean hidden) {
    /** Word of a transition that jumps to the view at once. */
    public static final String CUT = "cut";
    /** Word of a transition that moves there. */
    public static final String FLY = "fly";

    public Step {
        claims = List.copyOf(claims);
    }

    /** Makes a step that is shown and names no claims. */
    public Step(Words title, Words text, Words notes, Words question, int seconds, String transition, ViewState view) {
        this(title, text, notes, question, seconds, transition, view, List.of(), false);
    }
}
