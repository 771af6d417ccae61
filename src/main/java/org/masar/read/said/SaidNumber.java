package org.masar.read.said;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads a number as people write it: {@code 1,234.5}, {@code 1.234,5}, {@code −3}, {@code ١٢٫٥}, {@code 12 000}. Stateless. */
public final class SaidNumber {
    private static final Pattern POINTED = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[, ']\\d{3})+)?(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?");
    private static final Pattern COMMAED = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:[. ']\\d{3})+)?(?:,\\d+)?");
    private static final int LONGEST = 40;

    private SaidNumber() {
    }

    /** Gives the number, or empty where the text is none. */
    public static OptionalDouble of(String text, NumberHabit habit) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String s = Folded.of(text.replace('\u066b', habit == NumberHabit.COMMA ? ',' : '.').replace("\u066c", "").replace('’', '\''));
        if (s.isEmpty() || s.indexOf('.') == 0 && s.length() == 1) {
            return OptionalDouble.empty();
        }
        if (habit == NumberHabit.COMMA && COMMAED.matcher(s).matches()) {
            return parsed(s.replaceAll("[. ']", "").replace(',', '.'));
        }
        return POINTED.matcher(s).matches() ? parsed(s.replaceAll("[, ']", "")) : OptionalDouble.empty();
    }

    private static OptionalDouble parsed(String s) {
        try {
            double d = Double.parseDouble(s);
            return Double.isFinite(d) ? OptionalDouble.of(d) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
