package org.masar.draw;

import java.awt.Color;
import org.masar.view.Told;

/**
 * Says how one mark looks, wherever it stands: marks that are equal share a sprite.
 *
 * @param symbol   outline and glyph
 * @param ink      the category's colour in this look
 * @param state    how the event stands to the playhead
 * @param radius   logical pixels
 * @param badge    what stands at its top right
 * @param denied   whether the chosen voices only deny or doubt it: struck through
 * @param selected whether it carries the second ring
 */
public record Mark(Symbol symbol, Color ink, State state, double radius, Badge badge, boolean denied, boolean selected) {
    public Mark {
        if (!(radius > 0 && radius < 200)) {
            throw new IllegalArgumentException("a mark with radius " + radius);
        }
    }

    /** Bounds the mark round the origin, with ring and badge. */
    public Box extent() {
        return Box.round(0, 0, radius * 1.25 + (selected ? 14 : 7));
    }

    /** Says how an event stands to the playhead. */
    public enum State {
        /** There is no playhead, or the event has no date. */
        PLAIN,
        PAST, NOW, IN_DOUBT, NEXT,
        /** The one that comes next. */
        NEAREST
    }

    /** Says what stands at a mark's top right. */
    public enum Badge {
        NONE, DISPUTED, SINGLE,
        /** The same in Arabic-Indic digits. */
        SINGLE_ARABIC;

        /** Chooses for an event, in the digits of the words: that accounts differ is more to say than that one voice gives the only one. */
        public static Badge of(Told told, int event, Texts words) {
            return told.disputed(event) ? DISPUTED : told.singleVoice(event) ? single(words) : NONE;
        }

        /** Gives the sign of one voice in the digits of the words. */
        public static Badge single(Texts words) {
            return words.digits("1").equals("1") ? SINGLE : SINGLE_ARABIC;
        }
    }
}
