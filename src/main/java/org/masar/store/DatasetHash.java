package org.masar.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.masar.model.Dataset;
import org.masar.state.Origin;

/**
 * Finds the hash of what a dataset says: half of the SHA-256 of its records in the order of the format. How the file is laid out, which
 * format it has, what opens first and its walkthroughs change nothing; any other word or number does. The same on every machine and Java.
 */
public final class DatasetHash {
    private static final int BYTES = 16;
    private final MessageDigest digest = sha256();

    private DatasetHash() {
    }

    /** Names the dataset with its hash. Reads every record: not for the thread that draws. */
    public static Origin origin(Dataset d) {
        return new Origin(d.id(), of(d));
    }

    /** Gives the hash, 32 hexadecimal digits. */
    public static String of(Dataset d) {
        DatasetHash hash = new DatasetHash();
        DatasetText.eachPart(d, hash::add);
        return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            mark('{');
            map.forEach((key, inner) -> {
                add(key);
                add(inner);
            });
            mark('}');
        } else if (value instanceof Collection<?> list) {
            mark('[');
            list.forEach(this::add);
            mark(']');
        } else if (value instanceof Number n) {
            // Bits, as the digits of a number differ between versions of Java.
            mark('n');
            add(List.of(Long.toHexString(Double.doubleToLongBits(n.doubleValue()))));
        } else {
            byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            mark('t');
            digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
    }

    private void mark(char kind) {
        digest.update((byte) kind);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
