package org.masar.search;

/**
 * Names something that was found.
 *
 * @param kind   what it is
 * @param number its position in the dataset's list of its kind
 * @param as     the spelling under which it was found where that is not its name, else an empty string
 */
public record Hit(Kind kind, int number, String as) {
    /** Says what was found. */
    public enum Kind { EVENT, PLACE, VOICE, GROUP }
}
