package org.masar.read.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through a zip without unpacking it: the bytes of the entries asked for, and the names of all others.
 *
 * @param taken   the entries asked for, by name, in their order
 * @param names   names of files that stay inside the zip
 * @param refused names that lead out of it
 * @param broken  a clause for people where the zip is damaged or hostile behind the entries taken; else null
 */
public record Zip(Map<String, byte[]> taken, Set<String> names, List<String> refused, String broken) {
    /** Most entries looked at; a bundle holds a dataset and some pictures. */
    static final int MOST_ENTRIES = 10_000;
    /** Most bytes of the entries asked for; text shrinks about ten times, a bomb a thousand times. */
    static final long MOST_RATIO = 200;
    private static final long SMALL = 10_000_000;

    /** Tells by its first bytes whether a file is a zip. */
    public static boolean is(byte[] b) {
        return b.length > 3 && b[0] == 'P' && b[1] == 'K' && b[2] == 3 && b[3] == 4;
    }

    /** Tells whether the name stands in the zip's list of contents, at its end. */
    public static boolean mentions(byte[] b, String name) {
        int from = Math.max(0, b.length - 1_000_000);
        return new String(b, from, b.length - from, StandardCharsets.ISO_8859_1).contains(name);
    }

    /**
     * Looks through the zip.
     *
     * @param wanted tells of the name of an entry whether its bytes are asked for
     * @throws IOException with a clause for people where it is damaged or hostile before any entry was taken
     */
    public static Zip of(byte[] bytes, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> taken = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        List<String> refused = new ArrayList<>();
        try {
            look(bytes, wanted, taken, names, refused);
        } catch (ZipException e) {
            if (taken.isEmpty()) {
                throw e;
            }
            return new Zip(taken, names, refused, e.getMessage());
        }
        return new Zip(taken, names, refused, null);
    }

    private static void look(byte[] bytes, Predicate<String> wanted, Map<String, byte[]> taken, Set<String> names, List<String> refused) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            long room = room(bytes.length);
            byte[] buffer = new byte[65_536];
            int entries = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new ZipException("it has more than " + MOST_ENTRIES + " entries");
                }
                String name = e.getName();
                boolean inside = !leadsOut(name);
                if (!inside) {
                    refused.add(name);
                } else if (!e.isDirectory()) {
                    names.add(name);
                }
                boolean take = inside && !e.isDirectory() && wanted.test(name) && !taken.containsKey(name);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                room = pour(zip, take ? out : null, buffer, room);
                if (take) {
                    taken.put(name, out.toByteArray());
                }
            }
        } catch (EOFException e) {
            throw new ZipException("it breaks off");
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("EOF") ? new ZipException("it breaks off") : e;
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it is not UTF-8");
        }
    }

    /** Gives the bytes that so many packed ones may become. */
    static long room(long packed) {
        return Math.min(Runtime.getRuntime().maxMemory() / 4, Math.max(SMALL, packed * MOST_RATIO));
    }

    /** Reads to the end; gives the room that is left. */
    static long pour(InputStream in, ByteArrayOutputStream out, byte[] buffer, long room) throws IOException {
        long left = room;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new ZipException("unpacked it would be more than " + MOST_RATIO + " times as large: a zip bomb, or damaged");
            }
            if (out != null) {
                out.write(buffer, 0, n);
            }
        }
        return left;
    }

    /** Tells whether a name is absolute, names a drive, or climbs up. */
    private static boolean leadsOut(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("[A-Za-z]:.*") || plain.indexOf('\0') >= 0
            || List.of(plain.split("/")).contains("..");
    }
}
