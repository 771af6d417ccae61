package org.masar.read.raster;

import java.io.IOException;

/** Says in words why a file cannot be shown as a map, and what to do about it. */
public final class NoMap extends IOException {
    private static final long serialVersionUID = 1;
    private final String what;
    private final String advice;

    /** Says what is wrong with the file, as a part of a sentence, and what to do; neither is blank. */
    public NoMap(String what, String advice) {
        super(what + "; " + advice);
        this.what = what;
        this.advice = advice;
    }

    /** Says the same with the fault behind it, for the log. */
    public NoMap(String what, String advice, Throwable cause) {
        this(what, advice);
        initCause(cause);
    }

    /** Gives what is wrong. */
    public String what() {
        return what;
    }

    /** Gives what to do about it. */
    public String advice() {
        return advice;
    }
}
