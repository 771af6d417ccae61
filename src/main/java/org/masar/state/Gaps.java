package org.masar.state;

import java.util.Locale;

/** Says what becomes of long stretches of time in which nothing begins or ends. */
public enum Gaps {
    /** They fold into marked breaks, where that helps. */
    FOLDED,
    /** They keep their length. */
    OPEN;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Gaps of(String word) {
        for (Gaps v : values()) {
            if (v.word().equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is nothing that gaps do: folded or open");
    }
}
