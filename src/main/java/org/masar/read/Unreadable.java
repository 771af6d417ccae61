package org.masar.read;

import java.nio.file.FileSystemException;

/** Says, in one sentence for people, why a file could not be read at all. */
public final class Unreadable extends FileSystemException {
    private static final long serialVersionUID = 1;

    private final transient Message said;

    /** Carries the sentence; in English it is the exception's message. */
    public Unreadable(Message said) {
        super(said.english());
        this.said = said;
    }

    /** Gives the sentence. */
    public Message said() {
        return said;
    }
}
