package org.masar.ui.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.masar.export.FileWriting;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.read.Input;
import org.masar.read.json.ViewReader;
import org.masar.store.ViewText;

/**
 * Keeps how each dataset was left, a small text file for each. One that is damaged is put aside, never overwritten, and the log says
 * so; the dataset then opens at its start. Not on the FX thread.
 */
final class LeftFiles {
    private static final int NAME = 16;

    private final Path home;
    private final Clock clock;

    /** Keeps files in a folder of the home; none are read or written where that is null. */
    LeftFiles(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** Gives the home; empty where nothing is kept. */
    Optional<Path> home() {
        return Optional.ofNullable(home);
    }

    /** Reads how the dataset of a name was left; empty where it never was, or where that cannot be read. */
    Optional<Left> read(String name, Dataset d) {
        if (home == null || !Files.exists(file(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsed(name, d).within(d));
        } catch (IOException | IllegalArgumentException | DateTimeException damaged) {
            putAside(file(name));
            return Optional.empty();
        }
    }

    private Left parsed(String name, Dataset d) throws IOException {
        Properties p = new Properties();
        p.load(new StringReader(Files.readString(file(name))));
        String text = p.getProperty("view", "");
        ViewReader.Read view = ViewReader.read(new Input("view", text.getBytes(StandardCharsets.UTF_8)), d.zone());
        if (!name.equals(p.getProperty("dataset")) || view.problems().errors() > 0) {
            throw new IOException("not what was written");
        }
        String axis = p.getProperty("axis", "");
        String[] ends = axis.split("/");
        return new Left(view.view(), axis.isEmpty() ? null : Interval.of(Instant.parse(ends[0]), Instant.parse(ends[ends.length - 1])));
    }

    private void putAside(Path file) {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            Log.add(home, clock.instant() + ": how a dataset was left could not be read, so it opens at its start. What was kept is now in " + aside + ".");
        } catch (IOException unwritable) {
            // a home that cannot be written is tolerated: the file stays where it is
        }
    }

    /**
     * Writes how a dataset was left, whole or not at all.
     *
     * @throws IOException where the folder cannot be written; the program goes on without keeping
     */
    void write(String name, Left left) throws IOException {
        if (home == null) {
            return;
        }
        Properties p = new Properties();
        p.setProperty("dataset", name);
        p.setProperty("view", ViewText.of(left.view()));
        if (left.axis() != null) {
            p.setProperty("axis", left.axis().from() + "/" + left.axis().to());
        }
        StringWriter text = new StringWriter();
        p.store(text, "How a dataset was left");
        Files.createDirectories(file(name).getParent());
        FileWriting.write(file(name), FileWriting.Existing.REPLACE, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the file for a dataset's name, which may be a path too long or too odd for the name of a file. */
    Path file(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return home.resolve("left").resolve(HexFormat.of().formatHex(digest).substring(0, NAME) + ".properties");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
