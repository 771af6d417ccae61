package org.masar.read.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Knows where the strings and brackets of a text open that close before a fault; up to there the text is sound JSON. */
final class Past {
    private final String text;
    private final Map<Integer, Integer> starts = new HashMap<>();
    private int unclosed = -1;
    private final boolean over;

    /** Looks through the text up to the offset. */
    Past(String text, int end) {
        this.text = text;
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < Math.min(end, text.length()); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int close = i + 1;
                while (close < end && text.charAt(close) != '"') {
                    close += text.charAt(close) == '\\' ? 2 : 1;
                }
                if (close >= end) {
                    unclosed = i;
                } else {
                    starts.put(close, i);
                }
                i = close;
            } else if (c == '{' || c == '[') {
                open.push(i);
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                starts.put(i, open.pop());
            }
        }
        over = open.isEmpty();
    }

    /** Tells whether every bracket is closed: the outermost object has ended. */
    boolean over() {
        return over;
    }

    /** Gives where the string opens whose closing quote stands there; the offset itself where none does. */
    int stringStart(int close) {
        return starts.getOrDefault(close, close);
    }

    /** Gives where the string opens that is still open at the fault; -1 where none is. */
    int unclosed() {
        return unclosed;
    }

    /** Gives where the value begins whose last character stands there; -1 where none does. */
    int valueStart(int last) {
        if (last < 0 || starts.containsKey(last)) {
            return starts.getOrDefault(last, -1);
        }
        int i = last;
        while (i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || "+-.".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i == last ? -1 : i + 1;
    }
}
