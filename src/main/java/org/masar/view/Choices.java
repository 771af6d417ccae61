package org.masar.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers the choices of a kind in the order in which they are first named. */
final class Choices {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String word) {
        Integer n = numbers.get(word);
        if (n == null) {
            n = words.size();
            numbers.put(word, n);
            words.add(word);
        }
        return n;
    }

    Optional<Integer> find(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    List<String> words() {
        return words;
    }

    /** Marks those chosen; null where none is, which wants all. */
    boolean[] marked(Set<String> chosen) {
        if (chosen.isEmpty()) {
            return null;
        }
        boolean[] marks = new boolean[words.size()];
        for (String c : chosen) {
            Integer n = numbers.get(c);
            if (n != null) {
                marks[n] = true;
            }
        }
        return marks;
    }
}
