package org.masar.cli;

/** Lists the exit statuses that are promised. */
final class Status {
    static final int DONE = 0;
    /** {@code validate} found errors, or nothing could be read, or errors under {@code --strict}. */
    static final int ERRORS = 1;
    static final int WRONG_USE = 2;
    /** A file could not be read or written, or there is no display. */
    static final int NO_ACCESS = 3;

    private Status() {
    }
}
