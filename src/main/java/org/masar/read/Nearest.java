package org.masar.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {
    private Nearest() {
    }

    /**
     * Finds the choice with the fewest changes of one letter (inserted, left out, replaced, or two swapped: optimal
     * string alignment); empty if none is within a third of the word's length.
     */
    public static Optional<String> to(String word, Collection<String> choices) {
        if (word.length() > 80) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String choice : choices) {
            if (Math.abs(choice.length() - word.length()) < least) {
                int d = distance(word.toLowerCase(Locale.ROOT), choice.toLowerCase(Locale.ROOT));
                if (d < least) {
                    least = d;
                    best = choice;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Gives advice: the nearest choice, else the choices where they are few, else the advice given. */
    public static Message advice(String word, Collection<String> choices, Message otherwise) {
        return to(word, choices).map(c -> Message.of("advice.nearest", c))
            .orElse(!choices.isEmpty() && choices.size() <= 16 ? Message.of("advice.choose", String.join(", ", choices)) : otherwise);
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
