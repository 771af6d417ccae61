package org.masar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Holds the bytes of a file with the name by which the user knows it.
 *
 * @param name as typed or chosen: it stands before each problem
 */
public record Input(String name, byte[] bytes) {
    private static final int MOST_POURED = 100 << 20;

    /**
     * Reads the file whole.
     *
     * @throws IOException with one sentence for people: missing, a folder, not allowed, too large
     */
    public static Input of(Path file) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new Unreadable(Message.of("file.folder", name));
        }
        try {
            long size = Files.size(file);
            long limit = Math.min(Integer.MAX_VALUE - 8L, Runtime.getRuntime().maxMemory() / 3);
            if (size > limit) {
                throw tooLarge(name, limit);
            }
            return new Input(name, Files.isRegularFile(file) ? Files.readAllBytes(file) : poured(file, name));
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(name + " does not exist; check the name and the folder", null, null);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(name + " may not be read by this user; ask for the right to read it");
        }
    }

    /** Reads a pipe or device, whose size nobody knows and which may never end. */
    private static byte[] poured(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_POURED);
            if (in.read() >= 0) {
                throw tooLarge(name, MOST_POURED);
            }
            return bytes;
        }
    }

    private static Unreadable tooLarge(String name, long limit) {
        return new Unreadable(Message.of("file.large", name, limit >> 20));
    }

    /** Gives the part of the name after the last dot, in lower case, with the dot; empty where there is none. */
    public String suffix() {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot < name.lastIndexOf('/') ? "" : name.substring(dot).toLowerCase(java.util.Locale.ROOT);
    }

    /** Gives the name without folders and suffix. */
    public String stem() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
