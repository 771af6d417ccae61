package org.masar.time;

/** Says to which side time runs on an axis: to the right, or to the left as in Arabic. */
public enum Direction {
    RIGHTWARDS(1), LEFTWARDS(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** Gives 1 where later times lie further right, -1 where they lie further left. */
    public int sign() {
        return sign;
    }
}
