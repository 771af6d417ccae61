package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses which slip of the pen made a text not JSON: a comma, a quote, a bracket, a date without quotes.
 *
 * <p>Each guess is only a candidate: {@link Mender} takes the one after which the text reads on farthest.
 */
final class Slips {
    private static final String CURLY = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'";

    private final String text;
    private final Fault fault;
    private final int at;
    private final char c;
    /** Offset of the last character before the fault that is no blank, or -1. */
    private final int before;
    private final char b;
    private final List<Slip> found = new ArrayList<>();

    private Slips(String text, Fault fault) {
        this.text = text;
        this.fault = fault;
        at = fault.at();
        c = at < text.length() ? text.charAt(at) : 0;
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        before = i;
        b = i < 0 ? 0 : text.charAt(i);
    }

    /** Lists what may have been meant, the likeliest first. */
    static List<Slip> of(String text, Fault fault) {
        Slips s = new Slips(text, fault);
        s.look();
        return s.found;
    }

    private void look() {
        if (fault.says("Illegal unquoted character")) {
            openText();
        } else if (fault.says("character escape")) {
            found.add(Slip.insert(at - 1, "\\", "a \\ inside a text begins an escape, and \\" + c + " is none", "write \\\\ for a backslash"));
        } else if (fault.says("close marker")) {
            bracket();
        } else if (c == '/' || c == '#') {
            comment();
        } else if (CURLY.indexOf(c) >= 0) {
            curly();
        } else if (fault.says("separate Object entries") || fault.says("separate Array entries")) {
            comma();
        } else if (fault.says("colon")) {
            colon();
        } else {
            nameOrValue();
        }
    }

    private void openText() {
        if (c != '\n' && c != '\r') {
            found.add(new Slip(at, at + 1, c == '\t' ? "\\t" : " ", at, c == '\t' ? "a tab stands inside a text"
                : "a control character stands inside a text", c == '\t' ? "write a space, or \\t" : "delete it"));
            return;
        }
        int end = at;
        while (end > 0 && ",}] \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        found.add(Slip.insert(end, "\"", "the quote at the end of this text is missing", "write \" here"));
        int next = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        found.add(new Slip(at, next, "\\n", at, "this text goes on after the end of the line", "write it on one line, with \\n where a new line is meant"));
    }

    private void bracket() {
        int quote = fault.why().indexOf("expected '");
        if (quote < 0) {
            return;
        }
        String wanted = fault.why().substring(quote + 10, quote + 11);
        found.add(Slip.insert(before + 1, wanted, "a closing " + wanted + " is missing before this " + c, "write " + wanted + " here"));
        found.add(Slip.delete(at, at + 1, "there is one closing " + c + " too many", "delete this " + c));
        found.add(new Slip(at, at + 1, wanted, at, "a " + c + " stands where a " + wanted + " belongs", "write " + wanted));
    }

    private void comment() {
        int end = text.startsWith("/*", at) ? text.indexOf("*/", at) + 2 : lineEnd(at);
        if (end > at + 1) {
            found.add(Slip.delete(at, end, "JSON has no comments", "delete it, or say it in a \"summary\""));
        }
    }

    private void curly() {
        int close = at + 1;
        while (close < text.length() && CURLY.indexOf(text.charAt(close)) < 0 && "\"\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close < text.length() && text.charAt(close) != '\n') {
            String inner = text.substring(at + 1, close);
            found.add(new Slip(at, close + 1, "\"" + inner + "\"", at, "the quotes " + c + "..." + text.charAt(close)
                + " are not the straight double ones that JSON knows", "write \"" + org.masar.read.ProblemLog.shortened(inner) + "\""));
        }
    }

    private void comma() {
        if (c == ';' || c == '\u060c' || c == '\u061b') {
            found.add(new Slip(at, at + 1, ",", at, "a " + c + " stands where a comma belongs", "write ,"));
            return;
        }
        if (before == at - 1 && Character.isLetterOrDigit(b)) {
            bare(tokenStart(before));
        }
        if (b == '"' && c != '"') {
            int open = text.lastIndexOf('"', before - 1);
            for (int i = open + 1; i < before; i++) {
                if (CURLY.indexOf(text.charAt(i)) >= 0) {
                    found.add(new Slip(i, i + 1, "\"", i, "the quote " + text.charAt(i) + " is not the straight double one that JSON knows", "write \" here"));
                }
            }
            found.add(Slip.insert(before, "\\", "a quote inside a text looks like its end", "write \\\" for a quote inside a text, or use \u00ab \u00bb"));
        }
        found.add(Slip.insert(before + 1, ",", "a comma is missing here", "write , between two entries"));
        if (b == '"' && c == '"') {
            found.add(Slip.insert(before, "\\", "a quote inside a text looks like its end", "write \\\" for a quote inside a text, or use \u00ab \u00bb"));
        }
    }

    private void colon() {
        if (c == '=' || c == ';' || c == ',') {
            found.add(new Slip(at, at + 1, ":", at, "a " + c + " stands where a colon belongs", "write : between key and value"));
        }
        found.add(Slip.insert(before + 1, ":", "a colon is missing here", "write : between key and value"));
    }

    private void nameOrValue() {
        if (b == ',' && (c == '}' || c == ']')) {
            found.add(Slip.delete(before, before + 1, "the comma after the last entry is one too many", "delete this comma"));
        }
        if (c == ',' && b != ':') {
            found.add(Slip.delete(at, at + 1, "there is one comma too many", "delete this comma"));
        }
        if (b == ':' && (c == ',' || c == '}')) {
            found.add(Slip.insert(before + 1, "null", "the value after the colon is missing", "write the value, or delete the key"));
        }
        boolean name = fault.says("property name");
        if (name && b == ',' && c == '{') {
            found.add(Slip.insert(before, "}", "a closing } is missing before this comma", "write } here"));
        }
        if (name && b == ',' && Character.isDigit(c) && Character.isDigit(text.charAt(Math.max(0, before - 1)))) {
            found.add(new Slip(before, before + 1, ".", before, "a comma stands inside a number", "write a point: " + text.charAt(before - 1) + "." + c));
        }
        if (name) {
            key();
        } else if (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0) {
            bare(tokenStart(at));
        }
    }

    private void key() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '-')) {
            end++;
        }
        if (end > at) {
            int after = end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
            String key = text.substring(at, end);
            found.add(new Slip(at, after, "\"" + key + "\"", at, "the key " + key + " stands without its quotes", "write \"" + key + "\""));
        }
    }

    /** Takes all up to the next comma, bracket or line end as one value that lacks its quotes. */
    private void bare(int start) {
        int end = start;
        while (end < text.length() && ",]}\n\r\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int after = end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
        String value = text.substring(start, end).strip();
        String plain = value.toLowerCase(java.util.Locale.ROOT);
        String mended = plain.matches("true|false|null") ? plain : plain.matches("none|nan|undefined") ? "null"
            : value.matches("[+]?0*\\d*\\.?\\d+") ? String.valueOf(Double.parseDouble(value)) : "\"" + value.replace("\\", "\\\\") + "\"";
        found.add(new Slip(start, after, mended, start, org.masar.read.ProblemLog.shortened(value) + (mended.startsWith("\"")
            ? " stands without its quotes" : " is not written as JSON writes it"), "write " + org.masar.read.ProblemLog.shortened(mended)));
    }

    private int tokenStart(int from) {
        int i = from;
        while (i > 0 && " \n\r\t,:[{\"".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
