package org.masar.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one format. Safe on any thread. */
public interface Exporter {
    /** Gives the suffix of its files, in lower case, without the dot. */
    String suffix();

    /** Writes the picture; equal requests give equal bytes on one machine and Java. Does not close the stream. */
    void write(ExportRequest request, OutputStream out) throws IOException;
}
