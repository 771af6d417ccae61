package org.masar.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what a text that is no EDTF was meant to be, so that a message can show it written right. */
final class Mend {
    static final TimeRemark SHAPES = TimeRemark.of("shapes");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[.-](\\d{1,2})(?:[.-](\\d{1,2}))?(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern LONG_YEAR = Pattern.compile("([+-]?)(\\d{5,})([?~%]?)");

    private Mend() {
    }

    /** Gives the text with the usual slips put right; it may still be no EDTF. */
    static String guess(String text) {
        String s = western(text).strip()
            .replace('\u2013', '-').replace('\u2014', '-').replace('\u2212', '-').replace('\u2010', '-')
            .replaceAll("\\s*([-/,:])\\s*", "$1")
            .replaceAll("^\\+(?=\\d)", "");
        s = s.replaceAll("(?<=\\d)[ t](?=\\d{1,2}:\\d)", "T").replaceAll("(?<=\\d)z$", "Z");
        s = s.replaceAll("T(?=\\d:)", "T0");
        s = s.toLowerCase(Locale.ROOT).replace("unknown", "").replace("open", "..").replace("now", "..")
            .replaceAll("(?<=\\d)[xu](?=[xu\\d/-]|$)", "X").replaceAll("X[xu]", "XX").replace('t', 'T').replace('z', 'Z')
            .replaceAll("^y", "Y");
        Matcher m = DAY_FIRST.matcher(s);
        if (m.matches()) {
            boolean monthFirst = Integer.parseInt(m.group(2)) > 12;
            return m.group(3) + "-" + two(m.group(monthFirst ? 1 : 2)) + "-" + two(m.group(monthFirst ? 2 : 1));
        }
        m = SLASHED.matcher(s);
        if (m.matches()) {
            return m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3));
        }
        m = PLAIN.matcher(s);
        if (m.matches() && month(m.group(2)) && day(m.group(3))) {
            return m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        }
        m = LONG_YEAR.matcher(s);
        if (m.matches()) {
            return "Y" + m.group(1).replace("+", "") + m.group(2) + m.group(3);
        }
        if (s.matches("Y-?\\d{4}")) {
            return s.substring(1);
        }
        return padded(s);
    }

    private static String padded(String s) {
        return YEAR_FIRST.matcher(s).replaceAll(r -> r.group(1) + "-" + two(r.group(2))
            + (r.group(3) == null ? "" : "-" + two(r.group(3))));
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    private static boolean month(String digits) {
        int m = Integer.parseInt(digits);
        return m >= 1 && m <= 12;
    }

    private static boolean day(String digits) {
        int d = Integer.parseInt(digits);
        return d >= 1 && d <= 31;
    }

    /** Gives the text with digits of any script as 0 to 9. */
    static String western(String text) {
        StringBuilder b = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                b.append((char) ('0' + Character.digit(c, 10)));
            } else {
                b.appendCodePoint(c);
            }
        });
        return b.toString();
    }
}
