package org.masar.state;

import java.util.Locale;

/** Says by what events share lanes of the timeline. */
public enum Grouping {
    /** A lane a category. */
    CATEGORY,
    /** A lane a place: where an event is, or goes out from. */
    PLACE,
    /** A lane a voice for what it alone tells, and one for what several tell. */
    VOICE,
    /** One lane for all. */
    NONE;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Grouping of(String word) {
        for (Grouping v : values()) {
            if (v.word().equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is nothing that lanes go by: category, place, voice or none");
    }
}
