package org.masar.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Collects the records of a file's lists, one by one as they come. */
class Lists {
    private final Map<String, ListOf<?>> byKey = new LinkedHashMap<>();

    /** Names a list of the file; {@code kind} names one of its records in problems. */
    final <T> ListOf<T> list(String key, String kind, Function<Part, T> form) {
        ListOf<T> list = new ListOf<>(key, kind, form);
        byKey.put(key, list);
        return list;
    }

    final Set<String> keys() {
        return byKey.keySet();
    }

    final ListOf<?> of(String key) {
        return byKey.get(key);
    }

    /** Adds what was not written as a list to the lists of its key. */
    final void rest(Part head) {
        keys().forEach(k -> {
            if (head.get(k) != null) {
                head.items(k, "records").forEach(n -> of(k).add(head.context, n));
            }
        });
    }

    /** Collects one list. */
    static final class ListOf<T> {
        final String key;
        final String kind;
        final List<T> kept = new ArrayList<>();
        private final Function<Part, T> form;
        private int position;

        ListOf(String key, String kind, Function<Part, T> form) {
            this.key = key;
            this.kind = kind;
            this.form = form;
        }

        /** Counts the records seen, kept or not: the position in the file of the next one. */
        int position() {
            return position;
        }

        void add(Context context, Node node) {
            T record = Records.read(context, kind, key, position++, node, form);
            if (record != null) {
                kept.add(record);
            }
        }
    }
}
