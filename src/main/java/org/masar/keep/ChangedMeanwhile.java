package org.masar.keep;

import java.nio.file.Path;

/** Says that a file is no longer what was read or written last: another window or program has saved. */
public final class ChangedMeanwhile extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient Found known;

    ChangedMeanwhile(Path file, Found known) {
        super(file + " was changed by another program since it was opened");
        this.file = file;
        this.known = known;
    }

    public Path file() {
        return file;
    }

    /** Gives what to write with to replace the other's work, which then is kept among the versions. */
    public Found known() {
        return known;
    }
}
