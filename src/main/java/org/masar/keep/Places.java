package org.masar.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.masar.read.bundle.BundleEntry;

/**
 * Finds where the notebook of a dataset is kept: beside it as {@code NAME.views.json}, inside it where it is a bundle; in the user's folder
 * where it is built in, or nobody may write beside it.
 */
public final class Places {
    private static final int KEY = 8;
    private final Path home;

    /** Knows the user's folder. */
    public Places(Path home) {
        this.home = home;
    }

    /** Finds the place for a dataset by the name by which it was opened: {@code builtin:NAME}, or the absolute path of a file. */
    public Place of(String name) {
        if (name.startsWith("builtin:")) {
            return Place.of(home.resolve("views").resolve(name.substring("builtin:".length()) + Place.SUFFIX));
        }
        Path file = Path.of(name);
        boolean writable = Files.isWritable(file.toAbsolutePath().getParent());
        if (isBundle(file)) {
            return writable && Files.isWritable(file) ? new Place(file, null, Place.Form.BUNDLE) : new Place(own(name, file), file, Place.Form.FILE);
        }
        Path beside = file.resolveSibling(stem(file) + Place.SUFFIX);
        boolean free = writable && (!Files.exists(beside) || Files.isWritable(beside));
        return free ? Place.of(beside) : new Place(own(name, file), beside, Place.Form.FILE);
    }

    private Path own(String name, Path file) {
        return home.resolve("views").resolve(stem(file) + "-" + key(name) + Place.SUFFIX);
    }

    /** Gives the name without the suffix of Masar's own files; others keep theirs, as two of one name may stand side by side. */
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") && lower.length() > 5 ? name.substring(0, name.length() - 5)
            : lower.endsWith(".masar") && lower.length() > 6 ? name.substring(0, name.length() - 6) : name;
    }

    private static boolean isBundle(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return BundleEntry.isZip(in.readNBytes(4)) && file.toString().toLowerCase(Locale.ROOT).endsWith(".masar");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Gives some letters that stand for a name which may be too long or too odd for the name of a file. */
    static String key(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
