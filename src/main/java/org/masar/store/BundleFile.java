package org.masar.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes bundles: the old or the new one is there at every moment, whole, as {@link AtomicFile} writes it. */
public final class BundleFile {
    /** The earliest that a zip can hold, so that equal contents give equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleFile() {
    }

    /** Opens what an entry is to hold. */
    public interface Source {
        /** Opens it; the writer closes it. */
        InputStream open() throws IOException;
    }

    /** Writes a new bundle of the entries, in their order. */
    public static void write(Path bundle, Map<String, Source> entries) throws IOException {
        AtomicFile.write(bundle, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, Source> e : entries.entrySet()) {
                add(zip, e.getKey(), e.getValue());
            }
            zip.finish();
        });
    }

    /** Writes the bundle anew with one entry put in or replaced, and all others as they were. */
    public static void put(Path bundle, String name, Source content) throws IOException {
        AtomicFile.write(bundle, out -> copy(bundle, out, name, content));
    }

    private static void copy(Path bundle, OutputStream out, String name, Source content) throws IOException {
        try (ZipFile old = new ZipFile(bundle.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(out);
            Set<String> there = new HashSet<>(Set.of(name));
            for (ZipEntry e : Collections.list(old.entries())) {
                if (there.add(e.getName())) {
                    ZipEntry same = new ZipEntry(e);
                    same.setCompressedSize(-1);
                    zip.putNextEntry(same);
                    try (InputStream in = old.getInputStream(e)) {
                        in.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
            add(zip, name, content);
            zip.finish();
        }
    }

    private static void add(ZipOutputStream zip, String name, Source content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
