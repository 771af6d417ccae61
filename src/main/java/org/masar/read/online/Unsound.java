package org.masar.read.online;

import org.masar.read.Message;

/** Says what is wrong with the description of a map on a server; in English it is the exception's message. */
public final class Unsound extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final transient Message said;

    Unsound(Message said) {
        this(said, null);
    }

    /** Says the same with the fault behind it, for the log. */
    Unsound(Message said, Throwable cause) {
        super(said.english(), cause);
        this.said = said;
    }

    /** Gives what is wrong. */
    public Message said() {
        return said;
    }
}
