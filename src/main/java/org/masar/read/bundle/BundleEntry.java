package org.masar.read.bundle;

import java.io.IOException;
import java.util.Optional;
import org.masar.read.Input;
import org.masar.read.packed.Zip;

/** Takes one file out of a bundle, with the same distrust as the dataset is read. */
public final class BundleEntry {
    private BundleEntry() {
    }

    /** Tells whether the file is a zip, as a bundle is. */
    public static boolean isZip(byte[] head) {
        return Zip.is(head);
    }

    /** Gives the entry's bytes; empty where the bundle has none of the name. Throws IOException with a clause for people where it is damaged or hostile. */
    public static Optional<byte[]> read(Input bundle, String name) throws IOException {
        Zip zip = Zip.of(bundle.bytes(), name::equals);
        if (zip.broken() != null) {
            throw new IOException(zip.broken());
        }
        return Optional.ofNullable(zip.taken().get(name));
    }
}
