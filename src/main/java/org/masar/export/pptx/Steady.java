package org.masar.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip so that it tells no time: each entry has the first that a zip can tell, and equal content is equal bytes. */
final class Steady {
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Steady() {
    }

    /** Writes the copy; does not close the stream. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(e.getName());
                copy.setTimeLocal(FIRST);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        to.finish();
        to.flush();
    }
}
