package org.masar.read;

/** Tells how bad a problem is: an error lost or distorts something, a warning did not. */
public enum Severity {
    ERROR("error"), WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** Gives the word that the command line prints. */
    public String word() {
        return word;
    }
}
