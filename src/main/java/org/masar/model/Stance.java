package org.masar.model;

/** Says how a voice stands to an event. */
public enum Stance {
    REPORTS, CONFIRMS, DENIES, DOUBTS;

    /** Tells whether the voice says that it happened. */
    public boolean affirms() {
        return this == REPORTS || this == CONFIRMS;
    }
}
