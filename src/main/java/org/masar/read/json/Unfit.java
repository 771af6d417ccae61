package org.masar.read.json;

/** Ends the reading of one record that cannot be kept; the problem is in the log already. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfit(String why) {
        super(why, null, false, false);
    }
}
