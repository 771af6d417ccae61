package org.masar.read.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through a zip without unpacking it: the bytes of one entry, and the names of all others.
 *
 * @param wanted  the entry asked for, or null where there is none
 * @param names   names of files that stay inside the bundle
 * @param refused names that lead out of it
 */
record Zip(byte[] wanted, Set<String> names, List<String> refused) {
    /** Most entries looked at; a bundle holds a dataset and some pictures. */
    static final int MOST_ENTRIES = 10_000;
    /** Most bytes of the entry asked for; text shrinks about ten times, a bomb a thousand times. */
    static final long MOST_RATIO = 200;
    private static final long SMALL = 10_000_000;

    static boolean is(byte[] b) {
        return b.length > 3 && b[0] == 'P' && b[1] == 'K' && b[2] == 3 && b[3] == 4;
    }

    /** Tells whether the name stands in the zip's list of contents, at its end. */
    static boolean mentions(byte[] b, String name) {
        int from = Math.max(0, b.length - 1_000_000);
        return new String(b, from, b.length - from, StandardCharsets.ISO_8859_1).contains(name);
    }

    /** Looks through the zip; throws IOException with a clause for people where it is damaged or hostile. */
    static Zip of(byte[] bytes, String wantedName) throws IOException {
        byte[] wanted = null;
        Set<String> names = new LinkedHashSet<>();
        List<String> refused = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            long room = Math.min(Runtime.getRuntime().maxMemory() / 4, Math.max(SMALL, bytes.length * MOST_RATIO));
            byte[] buffer = new byte[65_536];
            int entries = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new ZipException("it has more than " + MOST_ENTRIES + " entries");
                }
                String name = e.getName();
                if (leadsOut(name)) {
                    refused.add(name);
                } else if (!e.isDirectory()) {
                    names.add(name);
                }
                boolean take = name.equals(wantedName) && wanted == null;
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                room = pour(zip, take ? out : null, buffer, room);
                wanted = take ? out.toByteArray() : wanted;
            }
        } catch (EOFException e) {
            throw new ZipException("it breaks off");
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("EOF") ? new ZipException("it breaks off") : e;
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it is not UTF-8");
        }
        return new Zip(wanted, names, refused);
    }

    private static long pour(InputStream in, ByteArrayOutputStream out, byte[] buffer, long room) throws IOException {
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
