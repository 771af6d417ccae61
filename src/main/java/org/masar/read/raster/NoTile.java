package org.masar.read.raster;

import java.io.IOException;
import org.masar.read.Message;

/** Says in words why a tile cannot be had; in English it is the exception's message. */
public final class NoTile extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Message said;

    /** Says why, as a part of a sentence. */
    public NoTile(Message said) {
        super(said.english());
        this.said = said;
    }

    /** Says the same with the fault behind it, for the log. */
    public NoTile(Message said, Throwable cause) {
        this(said);
        initCause(cause);
    }

    /** Gives the reason of any failure; one that is not in words of ours is repeated as it is. */
    public static Message said(Throwable e) {
        return e instanceof NoTile none ? none.said : e instanceof OutOfMemoryError ? Message.of("map.memory")
            : Message.of("tile.system", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
