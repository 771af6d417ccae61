package org.masar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Prints maps, lists, texts, numbers, truths, instants and nulls as JSON, in their own order.
 *
 * <p>What fits into {@value #WIDTH} characters stands on one line, so that people can read and mend it. Whole numbers
 * print without a point; instants as ISO 8601 in UTC. Lines end with LF everywhere, so that the same values give the same bytes.
 */
public final class JsonText {
    private static final int WIDTH = 120;

    private final Appendable out;

    private JsonText(Appendable out) {
        this.out = out;
    }

    /** Prints the value, ending with a line break; throws IllegalArgumentException for a value that JSON cannot hold. */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** Prints the value as {@link #of} does, piece by piece; a failing output throws UncheckedIOException. */
    public static void write(Object value, Appendable out) {
        try {
            new JsonText(out).print(value, 0, 0);
            out.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the value at the indent; {@code taken} characters of its line are written already. */
    private void print(Object value, int indent, int taken) throws IOException {
        StringBuilder line = new StringBuilder();
        if (compact(value, line, WIDTH - taken) || !(value instanceof Map<?, ?> || value instanceof Collection<?>)) {
            out.append(line);
            return;
        }
        boolean map = value instanceof Map<?, ?>;
        String next = "\n" + "  ".repeat(indent + 1);
        String between = "";
        out.append(map ? '{' : '[');
        for (Object entry : map ? ((Map<?, ?>) value).entrySet() : (Collection<?>) value) {
            out.append(between).append(next);
            String key = entry instanceof Map.Entry<?, ?> e && map ? quoted(e.getKey()) + ": " : "";
            out.append(key);
            print(map ? ((Map.Entry<?, ?>) entry).getValue() : entry, indent + 1, 2 * indent + 2 + key.length());
            between = ",";
        }
        out.append('\n').append("  ".repeat(indent)).append(map ? '}' : ']');
    }

    /** Prints the value on one line; false as soon as it gets longer than the room. */
    private static boolean compact(Object value, StringBuilder line, int room) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            boolean map = value instanceof Map<?, ?>;
            List<Object> entries = new ArrayList<>(map ? ((Map<?, ?>) value).entrySet() : (Collection<?>) value);
            line.append(map ? '{' : '[');
            for (int i = 0; i < entries.size(); i++) {
                line.append(i > 0 ? ", " : "");
                Object entry = entries.get(i);
                if (map) {
                    line.append(quoted(((Map.Entry<?, ?>) entry).getKey())).append(": ");
                    entry = ((Map.Entry<?, ?>) entry).getValue();
                }
                if (!compact(entry, line, room) || line.length() > room) {
                    return false;
                }
            }
            line.append(map ? '}' : ']');
        } else {
            line.append(scalar(value));
        }
        return line.length() <= room;
    }

    private static String scalar(Object value) {
        if (value instanceof Double d) {
            if (!Double.isFinite(d)) {
                throw new IllegalArgumentException("not a number that JSON can hold: " + d);
            }
            return d == Math.rint(d) && Math.abs(d) < 1e15 ? String.valueOf(d.longValue()) : d.toString();
        }
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof String || value instanceof Instant) {
            return quoted(value);
        }
        throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass());
    }

    private static String quoted(Object text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text.toString())) + '"';
    }
}
