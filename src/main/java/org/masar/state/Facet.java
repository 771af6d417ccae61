package org.masar.state;

import java.util.Locale;

/** Names the kinds of choices by which a {@link Filter} keeps events. */
public enum Facet {
    CATEGORY, ACCOUNTS, PLACE, VOICE, SIDE, STANCE, SOURCE, FIGURE, TAG;

    /** Gives the word for keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
