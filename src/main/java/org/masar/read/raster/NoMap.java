package org.masar.read.raster;

import java.io.IOException;
import org.masar.read.Message;

/** Says in words why a file cannot be shown as a map, and what to do about it; in English it is the exception's message. */
public final class NoMap extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Message said;
    private final transient Message remedy;

    /** Says what is wrong with the file, as a part of a sentence, and what to do. */
    public NoMap(Message said, Message remedy) {
        super(said.english() + "; " + remedy.english());
        this.said = said;
        this.remedy = remedy;
    }

    /** Says the same with the fault behind it, for the log. */
    public NoMap(Message said, Message remedy, Throwable cause) {
        this(said, remedy);
        initCause(cause);
    }

    /** Gives what is wrong. */
    public Message said() {
        return said;
    }

    /** Gives what to do about it. */
    public Message remedy() {
        return remedy;
    }
}
