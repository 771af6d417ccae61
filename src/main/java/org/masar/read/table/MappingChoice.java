package org.masar.read.table;

/** Chooses by which mapping a table is read: what was guessed, what was kept for such headings, or what somebody asks for. */
@FunctionalInterface
public interface MappingChoice {
    /** Takes what was guessed. */
    MappingChoice GUESSED = (sheet, guess) -> guess;

    /** Gives the guess, or another in its place. */
    Guess choose(Sheet sheet, Guess guess);
}
