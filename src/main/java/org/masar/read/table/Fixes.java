package org.masar.read.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Holds what people put right in rows, by the number of the row below the headings, from 1. It stands beside the table in
 * {@code NAME.fixes.json}; the table itself is never changed.
 */
public record Fixes(Map<Integer, Fix> byRecord) {
    /** Holds nothing. */
    public static final Fixes NONE = new Fixes(Map.of());
    private static final long LARGEST = 16 << 20;

    public Fixes {
        byRecord = java.util.Collections.unmodifiableMap(new TreeMap<>(byRecord));
    }

    /** Gives the file in which fixes of a table are kept. */
    public static Path beside(Path table) {
        return table.resolveSibling(table.getFileName() + ".fixes.json");
    }

    /** Reads what is kept beside the table of the name; nothing where nothing is, or where it cannot be read. */
    static Fixes of(String table) {
        try {
            Path file = beside(Path.of(table));
            return !Files.isRegularFile(file) || Files.size(file) > LARGEST ? NONE : read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return NONE;
        }
    }

    /** Reads the form that {@link #form} gives; throws IllegalArgumentException where the text is no JSON. */
    public static Fixes read(String json) {
        Map<Integer, Fix> all = new TreeMap<>();
        try (JsonParser p = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            int record = 0;
            for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
                String name = p.currentName();
                if (t == JsonToken.START_OBJECT && name != null) {
                    record = name.matches("[1-9]\\d{0,8}") ? Integer.parseInt(name) : 0;
                } else if (t.isScalarValue() && record > 0 && name != null) {
                    Fix f = all.getOrDefault(record, Fix.NONE);
                    String value = p.getString();
                    all.put(record, name.equals("time") ? new Fix(value, f.place(), f.skip()) : name.equals("place") ? new Fix(f.time(), value, f.skip())
                        : name.equals("skip") ? new Fix(f.time(), f.place(), value.equals("true")) : f);
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        return new Fixes(all);
    }

    /** Gives these with another fix of one row. */
    public Fixes with(int record, Fix fix) {
        Map<Integer, Fix> next = new TreeMap<>(byRecord);
        next.put(record, fix);
        return new Fixes(next);
    }

    /** Gives what was put right in a row; nothing where nothing was. */
    public Fix of(int record) {
        return byRecord.getOrDefault(record, Fix.NONE);
    }

    /** Gives the form in files, to be printed as JSON. */
    public Map<String, Object> form() {
        Map<String, Object> rows = new LinkedHashMap<>();
        byRecord.forEach((record, fix) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            if (!fix.time().isEmpty()) {
                one.put("time", fix.time());
            }
            if (!fix.place().isEmpty()) {
                one.put("place", fix.place());
            }
            if (fix.skip()) {
                one.put("skip", true);
            }
            rows.put(record.toString(), one);
        });
        return Map.of("rows", rows);
    }
}
