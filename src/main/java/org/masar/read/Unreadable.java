package org.masar.read;

import java.io.IOException;
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

    /** Says that the file of the name cannot be read, with the system's words for it after ours. */
    public static Message words(String name, IOException e) {
        return Message.of("file.system", name, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /** Gives the sentence. */
    public Message said() {
        return said;
    }
}
