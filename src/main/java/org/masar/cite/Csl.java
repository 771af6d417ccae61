package org.masar.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives references as CSL items (csl-data.json, schema version 1.0.2), as Zotero and others take them; to be printed as JSON. */
public final class Csl {
    private Csl() {
    }

    /** Gives one map an item, its keys in the order of the schema's examples. */
    public static List<Map<String, Object>> items(List<Reference> references) {
        return references.stream().map(Csl::item).toList();
    }

    private static Map<String, Object> item(Reference r) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", r.id());
        item.put("type", r.link() == null ? "document" : "webpage");
        put(item, "title", r.title().isEmpty() ? r.about() : r.title());
        List<Object> authors = new ArrayList<>();
        r.authors().forEach(a -> authors.add(name(a)));
        if (authors.isEmpty() && !r.publisher().isEmpty()) {
            authors.add(Map.of("literal", r.publisher()));
        }
        if (!authors.isEmpty()) {
            item.put("author", authors);
        }
        put(item, "publisher", r.publisher());
        if (r.published() != null) {
            item.put("issued", date(r.published()));
        }
        if (r.accessed() != null) {
            item.put("accessed", date(r.accessed()));
        }
        put(item, "URL", r.link() == null ? "" : r.link());
        put(item, "language", r.language() == null ? "" : r.language());
        put(item, "note", r.translation().isEmpty() ? "" : "translated-title: " + r.translation());
        return item;
    }

    private static Map<String, Object> name(Author a) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put(a.person() ? "family" : "literal", a.family());
        if (a.person()) {
            name.put("given", a.given());
        }
        return name;
    }

    private static void put(Map<String, Object> item, String key, String value) {
        if (!value.isEmpty()) {
            item.put(key, value);
        }
    }

    private static Map<String, Object> date(Day d) {
        List<Integer> parts = new ArrayList<>(List.of(d.year()));
        if (d.month() > 0) {
            parts.add(d.month());
        }
        if (d.day() > 0) {
            parts.add(d.day());
        }
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("date-parts", List.of(parts));
        if (d.inferred()) {
            date.put("circa", true);
        }
        return date;
    }
}
