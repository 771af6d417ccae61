package org.masar.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Prints maps, lists, texts, numbers, truths, instants and nulls as JSON, in their own order.
 *
 * <p>Whole numbers print without a point; instants as ISO 8601 in UTC. Lines end with LF, also on Windows, so that the
 * same values give the same bytes everywhere.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {
    }

    /** Prints the value over several lines, ending with a line break. */
    public static String of(Object value) {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator g = FACTORY.createGenerator(pretty(), text)) {
            write(g, value);
        }
        return text.append('\n').toString();
    }

    private static ObjectWriteContext pretty() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void write(JsonGenerator g, Object value) {
        if (value instanceof Map<?, ?> map) {
            g.writeStartObject();
            map.forEach((k, v) -> {
                g.writeName(k.toString());
                write(g, v);
            });
            g.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            g.writeStartArray();
            list.forEach(v -> write(g, v));
            g.writeEndArray();
        } else if (value instanceof Double d) {
            writeNumber(g, d);
        } else if (value instanceof Integer || value instanceof Long) {
            g.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean b) {
            g.writeBoolean(b);
        } else if (value == null) {
            g.writeNull();
        } else if (value instanceof String || value instanceof Instant) {
            g.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass());
        }
    }

    private static void writeNumber(JsonGenerator g, double d) {
        if (!Double.isFinite(d)) {
            throw new IllegalArgumentException("not a number that JSON can hold: " + d);
        }
        if (d == Math.rint(d) && Math.abs(d) < 1e15) {
            g.writeNumber((long) d);
        } else {
            g.writeNumber(d);
        }
    }
}
