package org.masar.read.table;

import java.util.function.Supplier;
import org.masar.read.basemap.Gazetteer;

/** Reads the gazetteer when the first place without coordinates asks for it. */
final class Towns implements Supplier<Gazetteer> {
    private Gazetteer read;

    @Override
    public synchronized Gazetteer get() {
        if (read == null) {
            read = Gazetteer.read();
        }
        return read;
    }
}
