package org.masar.keep;

import java.nio.file.Path;

/**
 * Says where the notebook of a dataset is kept.
 *
 * @param file  written when it is saved: a views file, or the bundle
 * @param given views file that came with the dataset, read until there is a {@code file}; null where there can be none
 * @param form  whether the file is the notebook's own
 */
public record Place(Path file, Path given, Form form) {
    /** Ends the names of views files. */
    public static final String SUFFIX = ".views.json";

    /** Says what the file is. */
    public enum Form {
        /** A file of its own. */
        FILE,
        /** The bundle with the dataset in it. */
        BUNDLE
    }

    /** Names a views file that the user chose. */
    public static Place of(Path file) {
        return new Place(file, null, Form.FILE);
    }
}
