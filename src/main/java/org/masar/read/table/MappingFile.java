package org.masar.read.table;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.read.said.BareNumber;
import org.masar.read.said.DateHabit;
import org.masar.read.said.DateOrder;
import org.masar.read.said.NumberHabit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and gives the form of a mapping in files: {@code {"masar-mapping": 1, "columns": {"event_date": "time", "deaths":
 * "figure:killed"}, "dates": "day-first", "alone": "year", "numbers": "point", "zone": "UTC", "scale": "none", "teller": ""}}. Whatever is
 * missing is as {@link Mapping#EMPTY} has it.
 */
public final class MappingFile {
    private static final String MARK = "masar-mapping";
    private static final int VERSION = 1;

    private MappingFile() {
    }

    /** Reads a mapping; throws IllegalArgumentException with a sentence for people where the text is none. */
    public static Mapping read(String json) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        try (JsonParser p = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            String within = "";
            for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
                if (t == JsonToken.END_OBJECT) {
                    within = "";
                } else if (t == JsonToken.START_OBJECT && p.currentName() != null) {
                    within = p.currentName();
                } else if (t.isScalarValue() && within.equals("columns")) {
                    columns.add(column(p.currentName(), p.getString()));
                } else if (t.isScalarValue() && within.isEmpty() && p.currentName() != null) {
                    head.put(p.currentName(), p.getString());
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!String.valueOf(VERSION).equals(head.get(MARK))) {
            throw new IllegalArgumentException("it is no mapping of columns: it begins with {\"" + MARK + "\": " + VERSION + ", \"columns\": {...}}");
        }
        try {
            Mapping none = Mapping.EMPTY;
            return new Mapping(columns,
                new DateHabit(DateOrder.of(head.getOrDefault("dates", none.dates().order().word())), BareNumber.of(head.getOrDefault("alone", none.dates().bare().word()))),
                NumberHabit.of(head.getOrDefault("numbers", none.numbers().word())), ZoneId.of(head.getOrDefault("zone", none.zone().getId())),
                Scale.of(head.getOrDefault("scale", none.scale().word())), head.getOrDefault("teller", none.teller()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + head.get("zone") + "' is no time zone; write it as Asia/Damascus or UTC", e);
        }
    }

    /** Reads what a column becomes: {@code time}, or {@code figure:killed}. */
    public static Column column(String heading, String use) {
        int colon = use.indexOf(':');
        Role role = Role.of(colon < 0 ? use : use.substring(0, colon));
        return colon < 0 ? Column.of(heading, role) : new Column(heading, role, use.substring(colon + 1));
    }

    /** Gives the mapping as it stands in files, to be printed as JSON. */
    public static Map<String, Object> form(Mapping m) {
        Map<String, Object> columns = new LinkedHashMap<>();
        m.columns().forEach(c -> columns.put(c.heading(), c.measure() == null || c.measure().equals(c.heading()) ? c.role().word() : c.role().word() + ":" + c.measure()));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(MARK, VERSION);
        form.put("dates", m.dates().order().word());
        form.put("alone", m.dates().bare().word());
        form.put("numbers", m.numbers().word());
        form.put("zone", m.zone().getId());
        form.put("scale", m.scale().word());
        form.put("teller", m.teller());
        form.put("columns", columns);
        return form;
    }
}
