package org.masar.geo.gt;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds an expression as it was typed and as the parser takes it: on one line, its bare times as instants in UTC, as the parser would
 * read a time without an offset by the computer's zone. Knows where each character of the second stood in the first.
 */
final class EcqlText {
    private static final Pattern PIECES = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|(?<time>\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?)");
    private static final Pattern WORDS = Pattern.compile("'((?:[^']|'')*)'|\"([^\"]*)\"|[A-Za-z_][A-Za-z0-9_.:-]*|-?[0-9][0-9.]*");

    private final String typed;
    private final StringBuilder given = new StringBuilder();
    private int[] origins = new int[64];

    EcqlText(String text, Function<String, Instant> times) {
        typed = text.replaceAll("\\s", " ");
        Matcher m = PIECES.matcher(typed);
        int done = 0;
        while (m.find()) {
            if (m.group("time") == null) {
                continue;
            }
            copy(done, m.start());
            try {
                put(times.apply(m.group()).toString(), m.start());
            } catch (IllegalArgumentException e) {
                throw new EcqlFault(EcqlFault.Kind.NO_TIME, m.start(), m.group(), "this");
            }
            done = m.end();
        }
        copy(done, typed.length());
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            put(typed.substring(i, i + 1), i);
        }
    }

    private void put(String piece, int origin) {
        for (int i = 0; i < piece.length(); i++) {
            if (given.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[given.length()] = origin;
            given.append(piece.charAt(i));
        }
    }

    /** Gives what the parser takes. */
    String given() {
        return given.toString();
    }

    /** Finds in the typed text what stands at a place of the given one. */
    int typedAt(int place) {
        return place < 0 ? 0 : place >= given.length() ? typed.length() : origins[place];
    }

    /** Gives the word that begins at a place of the typed text, or the character. */
    String wordAt(int place) {
        Matcher m = WORDS.matcher(typed);
        return m.find(place) && m.start() == place ? m.group() : typed.substring(place, Math.min(place + 1, typed.length()));
    }

    /** Finds where a name, a text without its quotes, or a number first stands; 0 where it does not. */
    int place(String word) {
        Matcher m = WORDS.matcher(typed);
        while (m.find()) {
            String found = m.group(1) != null ? m.group(1).replace("''", "'") : m.group(2) != null ? m.group(2) : m.group();
            if (found.equalsIgnoreCase(word)) {
                return m.start();
            }
        }
        return Math.max(0, typed.indexOf(word));
    }

    /** Finds the quote that opens a text which nothing closes, or -1. */
    int unclosed() {
        int open = -1;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '\'') {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }
}
