package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import org.masar.read.ProblemLog;

/**
 * Guesses which slip of the pen made a text not JSON: a comma, a quote, a bracket, a date without quotes.
 *
 * <p>Each guess is only a candidate: {@link Mender} takes the one after which the text reads on farthest.
 */
final class Slips {
    private static final String QUOTE_MISSING = "the quote at the end of this text is missing";
    private static final String CURLY = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'";

    private final String text;
    private final Fault fault;
    private final int at;
    private final char c;
    /** Offset of the last character before the fault that is no blank, or -1. */
    private final int before;
    private final char b;
    private final Past past;
    private final List<Slip> found = new ArrayList<>();

    private Slips(String text, Fault fault) {
        this.text = text;
        this.fault = fault;
        at = fault.at();
        c = at < text.length() ? text.charAt(at) : 0;
        before = back(at - 1);
        b = before < 0 ? 0 : text.charAt(before);
        past = new Past(text, at);
    }

    /** Gives the offset of the last character up to the offset that is no blank, or -1. */
    private int back(int from) {
        int i = from;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** Lists what may have been meant, the likeliest first. */
    static List<Slip> of(String text, Fault fault) {
        Slips s = new Slips(text, fault);
        s.look();
        return s.found;
    }

    private void look() {
        if (past.over() && b == '}') {
            found.add(Slip.delete(before, before + 1, "there is one closing } too many: it ends the dataset here", "delete this }"));
        }
        if (fault.says("Illegal unquoted character")) {
            openText();
        } else if (fault.says("character escape")) {
            found.add(Slip.insert(at - 1, "\\", "a \\ inside a text begins an escape, and \\" + c + " is none", "write \\\\ for a backslash"));
        } else if (fault.says("close marker")) {
            bracket();
        } else if (c == '/' || c == '#') {
            bare(at);
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
        int colon = past.unclosed() < 0 ? -1 : text.indexOf(':', past.unclosed());
        if (colon > 0 && colon < at && text.substring(past.unclosed() + 1, colon).matches("[A-Za-z]+")) {
            found.add(Slip.insert(colon, "\"", "the quote at the end of this key is missing", "write \" here"));
        }
        int end = at;
        while (end > 0 && ",}] \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        found.add(Slip.insert(end, "\"", QUOTE_MISSING, "write \" here"));
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
                + " are not the straight double ones that JSON knows", "write \"" + ProblemLog.shortened(inner) + "\""));
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
        if (b == '"' && c == ':') {
            openBrackets();
            return;
        }
        if (b == '"' && c != '"') {
            int comma = back(before - 1);
            if (comma > 0 && text.charAt(comma) == ',') {
                found.add(Slip.insert(comma, "\"", QUOTE_MISSING, "write \" here"));
            }
            for (int i = past.stringStart(before) + 1; i < before; i++) {
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

    /** A key stands where a value or the next entry of a list belongs: an opening brace, or a closing bracket, is missing. */
    private void openBrackets() {
        int key = past.stringStart(before);
        found.add(Slip.insert(key, "{", "an opening { is missing here", "write { here"));
        int comma = back(key - 1);
        if (comma > 0 && text.charAt(comma) == ',') {
            found.add(Slip.insert(comma, "]", "a closing ] is missing here", "write ] here"));
        }
    }

    /** A comma or the end of a list follows what should be one value: its opening bracket is missing. */
    private void openList(int valueEnd) {
        int start = past.valueStart(valueEnd);
        if (start >= 0) {
            found.add(Slip.insert(start, "[", "an opening [ is missing here", "write [ here"));
        }
    }

    private void colon() {
        int key = past.stringStart(before);
        int inside = b == '"' ? text.lastIndexOf(':', before) : -1;
        if (inside > key) {
            found.add(Slip.insert(inside, "\"", "the quote at the end of this key is missing", "write \" here"));
        }
        int comma = back(key - 1);
        if ((c == ']' || c == ',') && comma > 0 && text.charAt(comma) == ',') {
            openList(back(comma - 1));
        }
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
        if (name && b == ',') {
            openList(back(before - 1));
        }
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

    /** Takes what stands there as a value that lacks its quotes: up to its closing quote, or to the next comma, bracket or line end. */
    private void bare(int start) {
        int end = start;
        while (end < text.length() && ",]}\n\r\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int quote = text.indexOf('"', start);
        if (quote > 0 && quote < lineEnd(start)) {
            found.add(Slip.insert(start, "\"", "the quote at the beginning of this text is missing", "write \" here"));
        }
        String value = text.substring(start, end).strip();
        String mended = Bare.mended(value);
        found.add(new Slip(start, end < text.length() && text.charAt(end) == '"' ? end + 1 : end, mended, start,
            ProblemLog.shortened(value) + (mended.startsWith("\"") ? " stands without its quotes" : " is not written as JSON writes it"),
            "write " + ProblemLog.shortened(mended)));
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
