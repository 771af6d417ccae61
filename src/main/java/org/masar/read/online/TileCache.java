package org.masar.read.online;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps tiles in a folder, those not used for longest leaving first when it is full. A tile that cannot be read or written counts as
 * not there. Safe on any thread.
 */
public final class TileCache {
    private static final int FORM = 1;
    private final Path folder;
    private final long most;
    private final Clock clock;
    private long bytes = -1;

    /** Keeps at most so many bytes in the folder, which is made when the first tile comes. */
    public TileCache(Path folder, long most, Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    /**
     * Holds what a server sent.
     *
     * @param expires  until when it need not be asked again, in milliseconds since 1970 UTC
     * @param etag     the server's mark of this version, or empty
     * @param modified when the server says it changed, as it wrote it, or empty
     */
    record Entry(long expires, String etag, String modified, byte[] picture) {
        Entry until(long later) {
            return new Entry(later, etag, modified, picture);
        }
    }

    /** Finds what is kept under an address. */
    Optional<Entry> find(String address) {
        Path file = file(address);
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            Entry e = new Entry(in.readLong(), in.readUTF(), in.readUTF(), in.readAllBytes());
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(e);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps a tile, and drops others where there is no room. */
    void put(String address, Entry e) {
        Path file = file(address);
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(all)) {
                out.writeInt(FORM);
                out.writeLong(e.expires());
                out.writeUTF(e.etag());
                out.writeUTF(e.modified());
                out.write(e.picture());
            }
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "t", ".part");
            try {
                Files.write(part, all.toByteArray());
                Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            trim(all.size());
        } catch (IOException unkept) {
            // the tile is shown all the same
        }
    }

    private Path file(String address) {
        try {
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8)));
            return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 34) + ".tile");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Kept(Path file, long size, long used) {
    }

    private synchronized void trim(long more) throws IOException {
        bytes = bytes < 0 ? kept().stream().mapToLong(Kept::size).sum() : bytes + more;
        if (bytes <= most) {
            return;
        }
        List<Kept> all = kept();
        all.sort(Comparator.comparingLong(Kept::used));
        bytes = all.stream().mapToLong(Kept::size).sum();
        for (Kept k : all) {
            if (bytes <= most * 9 / 10) {
                return;
            }
            Files.deleteIfExists(k.file());
            bytes -= k.size();
        }
    }

    private List<Kept> kept() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".tile")).toList()) {
                all.add(new Kept(f, Files.size(f), Files.getLastModifiedTime(f).toMillis()));
            }
        }
        return all;
    }

    /** Counts the bytes that are kept. */
    synchronized long bytes() throws IOException {
        return Files.isDirectory(folder) ? kept().stream().mapToLong(Kept::size).sum() : 0;
    }
}
