package org.masar.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in words for people why a file was not written. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1;
    private final Reason reason;

    /** Says why, in kinds that can be told in any language. */
    public enum Reason {
        /** It names a folder. */
        FOLDER,
        /** Its folder is not there. */
        NO_FOLDER,
        /** Its folder, or it itself, may not be written. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** The system takes no file of that name. */
        NAME,
        /** The user did not want it any more. */
        CANCELLED,
        OTHER;

        /** Gives the word for keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    NotWritten(Reason reason, String said, Throwable cause) {
        super(said, cause);
        this.reason = reason;
    }

    /** Finds the reason in what the system said of writing a file. */
    static NotWritten of(Path file, IOException e) {
        Reason r = reason(e);
        String why = switch (r) {
            case FULL -> "the disk is full";
            case READ_ONLY -> "the folder " + file.toAbsolutePath().getParent() + " does not take new files";
            case NAME -> "the system takes no file of that name";
            default -> e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        };
        return new NotWritten(r, file + " could not be written: " + why, e);
    }

    /** Systems tell these apart by words alone, in the language of the system: what is not understood stays as it was said. */
    private static Reason reason(Throwable e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException || said.contains("read-only file system") || said.contains("permission denied")) {
            return Reason.READ_ONLY;
        }
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk full") || said.contains("quota exceeded")) {
            return Reason.FULL;
        }
        if (said.contains("file name too long") || said.contains("invalid argument") || said.contains("syntax is incorrect")) {
            return Reason.NAME;
        }
        return e instanceof java.io.InterruptedIOException ? Reason.CANCELLED : Reason.OTHER;
    }

    /** Gives the reason. */
    public Reason reason() {
        return reason;
    }
}
