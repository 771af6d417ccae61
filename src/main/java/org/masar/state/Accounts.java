package org.masar.state;

import java.util.Locale;

/** Says how the accounts of an event stand to each other. */
public enum Accounts {
    /** They cannot all be true (dataset format, "Disputed"). */
    DISPUTED,
    /** They all come from one voice, however many sources carry it. */
    SINGLE_VOICE;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Accounts of(String word) {
        for (Accounts a : values()) {
            if (a.word().equals(word)) {
                return a;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is nothing that accounts are: disputed or single-voice");
    }
}
