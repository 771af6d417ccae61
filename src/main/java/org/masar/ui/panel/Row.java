package org.masar.ui.panel;

/** Stands for one row of the event list. */
sealed interface Row {
    /** Heads the events of a day, a month or a year; {@code event} is the first of them, whose start it names. */
    record Head(int event) implements Row {
    }

    /** Heads the events of a place, by its position in the dataset. */
    record Place(int place) implements Row {
    }

    /** Heads the events of which a voice speaks, by its position in the dataset. */
    record Voice(int voice) implements Row {
    }

    /** Heads a tray: events without a time, without a place, or unmentioned. */
    record Tray(String key) implements Row {
    }

    /** Shows an event by its number; {@code unmentioned} by the chosen voices. */
    record Item(int event, boolean unmentioned) implements Row {
    }
}
