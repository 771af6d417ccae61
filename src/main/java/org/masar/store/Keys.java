package org.masar.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masar.model.Words;

/** Collects the keys of one object in their order, leaving out what is not known. */
final class Keys {
    private final Map<String, Object> map = new LinkedHashMap<>();

    /** Adds the value unless it is null or empty. */
    Keys put(String key, Object value) {
        Object plain = value instanceof Words w ? w.byLanguage() : value;
        boolean nothing = plain == null || plain instanceof Collection<?> c && c.isEmpty() || plain instanceof Map<?, ?> m && m.isEmpty();
        if (!nothing) {
            map.put(key, plain);
        }
        return this;
    }

    /** Adds the list also where it is empty. */
    Keys always(String key, List<?> value) {
        map.put(key, value);
        return this;
    }

    /** Adds the number unless it is zero. */
    Keys positive(String key, double number) {
        return put(key, number == 0 ? null : (Object) number);
    }

    /** Adds each part as the form gives it. */
    <T> Keys each(String key, List<T> parts, Function<T, Map<String, Object>> form) {
        List<Object> all = new ArrayList<>(parts.size());
        parts.forEach(p -> all.add(form.apply(p)));
        return put(key, all);
    }

    /** Adds the constant in lower case, with hyphens. */
    Keys word(String key, Enum<?> constant) {
        return put(key, constant == null ? null : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    Map<String, Object> map() {
        return map;
    }
}
