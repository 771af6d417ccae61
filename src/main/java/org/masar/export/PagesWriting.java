package org.masar.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes pages into one file, or, in formats that hold one page each, into files with numbers. */
public final class PagesWriting {
    private PagesWriting() {
    }

    /** Is told how far it is; called on the thread that writes. */
    @FunctionalInterface
    public interface Progress {
        /** Says that so many of so many pages are drawn. */
        void at(int done, int of);
    }

    /** Lists the files that would be written: the one named, or NAME-1.png, NAME-2.png, with as many digits as the last one has. */
    public static List<Path> files(Path file, Exporter exporter, int pages) {
        if (pages == 1 || exporter.holdsPages()) {
            return List.of(file);
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int digits = Integer.toString(pages).length();
        List<Path> all = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            all.add(file.resolveSibling(String.format(Locale.ROOT, "%s-%0" + digits + "d%s", name.substring(0, dot), i, name.substring(dot))));
        }
        return all;
    }

    /**
     * Writes the pages; where it fails, or the thread is interrupted, files that were not there before are not there afterwards.
     *
     * @param last is given each request just before it is drawn, and gives what is drawn: with tiles at hand, for example
     * @return the files written
     * @throws FileAlreadyExistsException before anything is written where one of the files is there and is to be kept
     * @throws IOException with a sentence for people that names the file
     */
    public static List<Path> write(Path file, FileWriting.Existing existing, Exporter exporter, Pages pages, UnaryOperator<ExportRequest> last,
                                   Progress progress) throws IOException {
        int n = pages.leaves().size();
        List<Path> files = files(file, exporter, n);
        for (Path f : files) {
            if (existing == FileWriting.Existing.KEEP && Files.exists(f)) {
                throw new FileAlreadyExistsException(f.toString(), null, "exists already");
            }
        }
        if (files.size() == 1) {
            int[] done = {0};
            FileWriting.write(file, existing, out -> exporter.write(pages, r -> {
                stopIfCancelled();
                progress.at(done[0]++, n);
                return last.apply(r);
            }, out));
            progress.at(n, n);
            return files;
        }
        List<Path> fresh = files.stream().filter(f -> !Files.exists(f)).toList();
        boolean whole = false;
        try {
            for (int i = 0; i < n; i++) {
                progress.at(i, n);
                ExportRequest r = last.apply(pages.leaves().get(i).request());
                FileWriting.write(files.get(i), existing, out -> exporter.write(r, out));
            }
            progress.at(n, n);
            whole = true;
            return files;
        } finally {
            for (Path f : whole ? List.<Path>of() : fresh) {
                Files.deleteIfExists(f);
            }
        }
    }

    private static void stopIfCancelled() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Cancelled();
        }
    }

    /** Ends drawing where an operator may throw nothing checked. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
