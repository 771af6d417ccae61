package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import org.masar.read.Message;
import org.masar.read.ProblemLog;

/**
 * Guesses which slip of the pen made a text not JSON: a comma, a quote, a bracket, a date without quotes.
 *
 * <p>Each guess is only a candidate: {@link Mender} takes the one after which the text reads on farthest.
 */
final class Slips {
    private static final Message QUOTE_MISSING = Message.of("slip.text-end");
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
            found.add(Slip.delete(before, before + 1, Message.of("slip.ends-here"), Message.of("slip.delete", "}")));
        }
        if (fault.says("Illegal unquoted character")) {
            openText();
        } else if (fault.says("character escape")) {
            found.add(Slip.insert(at - 1, "\\", Message.of("slip.escape", "\\" + c), Message.of("slip.escape.advice")));
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
            found.add(new Slip(at, at + 1, c == '\t' ? "\\t" : " ", at, Message.of(c == '\t' ? "slip.tab" : "slip.control"),
                Message.of(c == '\t' ? "slip.tab.advice" : "slip.control.advice")));
            return;
        }
        int colon = past.unclosed() < 0 ? -1 : text.indexOf(':', past.unclosed());
        if (colon > 0 && colon < at && text.substring(past.unclosed() + 1, colon).matches("[A-Za-z]+")) {
            found.add(Slip.insert(colon, "\"", Message.of("slip.key-end"), Message.of("slip.write-here", "\"")));
        }
        int end = at;
        while (end > 0 && ",}] \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        found.add(Slip.insert(end, "\"", QUOTE_MISSING, Message.of("slip.write-here", "\"")));
        int next = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        found.add(new Slip(at, next, "\\n", at, Message.of("slip.line"), Message.of("slip.line.advice")));
    }

    private void bracket() {
        int quote = fault.why().indexOf("expected '");
        if (quote < 0) {
            return;
        }
        String wanted = fault.why().substring(quote + 10, quote + 11);
        found.add(Slip.insert(before + 1, wanted, Message.of("slip.closing-before", wanted, c), Message.of("slip.write-here", wanted)));
        found.add(Slip.delete(at, at + 1, Message.of("slip.closing-many", c), Message.of("slip.delete", c)));
        found.add(new Slip(at, at + 1, wanted, at, Message.of("slip.instead", c, wanted), Message.of("slip.write", wanted)));
    }

    private void comment() {
        int end = text.startsWith("/*", at) ? text.indexOf("*/", at) + 2 : lineEnd(at);
        if (end > at + 1) {
            found.add(Slip.delete(at, end, Message.of("slip.comment"), Message.of("slip.comment.advice")));
        }
    }

    private void curly() {
        int close = at + 1;
        while (close < text.length() && CURLY.indexOf(text.charAt(close)) < 0 && "\"\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close < text.length() && text.charAt(close) != '\n') {
            String inner = text.substring(at + 1, close);
            found.add(new Slip(at, close + 1, "\"" + inner + "\"", at, Message.of("slip.curly", c + "..." + text.charAt(close)),
                Message.of("slip.write", "\"" + ProblemLog.shortened(inner) + "\"")));
        }
    }

    private void comma() {
        if (c == ';' || c == '\u060c' || c == '\u061b') {
            found.add(new Slip(at, at + 1, ",", at, Message.of("slip.no-comma", c), Message.of("slip.write", ",")));
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
                found.add(Slip.insert(comma, "\"", QUOTE_MISSING, Message.of("slip.write-here", "\"")));
            }
            for (int i = past.stringStart(before) + 1; i < before; i++) {
                if (CURLY.indexOf(text.charAt(i)) >= 0) {
                    found.add(new Slip(i, i + 1, "\"", i, Message.of("slip.curly-one", text.charAt(i)), Message.of("slip.write-here", "\"")));
                }
            }
            found.add(Slip.insert(before, "\\", Message.of("slip.inner-quote"), Message.of("slip.inner-quote.advice")));
        }
        found.add(Slip.insert(before + 1, ",", Message.of("slip.comma"), Message.of("slip.comma.advice")));
        if (b == '"' && c == '"') {
            found.add(Slip.insert(before, "\\", Message.of("slip.inner-quote"), Message.of("slip.inner-quote.advice")));
        }
    }

    /** A key stands where a value or the next entry of a list belongs: an opening brace, or a closing bracket, is missing. */
    private void openBrackets() {
        int key = past.stringStart(before);
        found.add(Slip.insert(key, "{", Message.of("slip.opening", "{"), Message.of("slip.write-here", "{")));
        int comma = back(key - 1);
        if (comma > 0 && text.charAt(comma) == ',') {
            found.add(Slip.insert(comma, "]", Message.of("slip.closing", "]"), Message.of("slip.write-here", "]")));
        }
    }

    /** A comma or the end of a list follows what should be one value: its opening bracket is missing. */
    private void openList(int valueEnd) {
        int start = past.valueStart(valueEnd);
        if (start >= 0) {
            found.add(Slip.insert(start, "[", Message.of("slip.opening", "["), Message.of("slip.write-here", "[")));
        }
    }

    private void colon() {
        int key = past.stringStart(before);
        int inside = b == '"' ? text.lastIndexOf(':', before) : -1;
        if (inside > key) {
            found.add(Slip.insert(inside, "\"", Message.of("slip.key-end"), Message.of("slip.write-here", "\"")));
        }
        int comma = back(key - 1);
        if ((c == ']' || c == ',') && comma > 0 && text.charAt(comma) == ',') {
            openList(back(comma - 1));
        }
        if (c == '=' || c == ';' || c == ',') {
            found.add(new Slip(at, at + 1, ":", at, Message.of("slip.no-colon", c), Message.of("slip.colon.advice")));
        }
        found.add(Slip.insert(before + 1, ":", Message.of("slip.colon"), Message.of("slip.colon.advice")));
    }

    private void nameOrValue() {
        if (b == ',' && (c == '}' || c == ']')) {
            found.add(Slip.delete(before, before + 1, Message.of("slip.last-comma"), Message.of("slip.delete-comma")));
        }
        if (c == ',' && b != ':') {
            found.add(Slip.delete(at, at + 1, Message.of("slip.comma-many"), Message.of("slip.delete-comma")));
        }
        if (b == ':' && (c == ',' || c == '}')) {
            found.add(Slip.insert(before + 1, "null", Message.of("slip.value"), Message.of("slip.value.advice")));
        }
        boolean name = fault.says("property name");
        if (name && b == ',') {
            openList(back(before - 1));
        }
        if (name && b == ',' && c == '{') {
            found.add(Slip.insert(before, "}", Message.of("slip.brace-before-comma"), Message.of("slip.write-here", "}")));
        }
        if (name && b == ',' && Character.isDigit(c) && Character.isDigit(text.charAt(Math.max(0, before - 1)))) {
            found.add(new Slip(before, before + 1, ".", before, Message.of("slip.decimal"),
                Message.of("slip.decimal.advice", text.charAt(before - 1) + "." + c)));
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
            found.add(new Slip(at, after, "\"" + key + "\"", at, Message.of("slip.bare-key", key),
                Message.of("slip.write", "\"" + key + "\"")));
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
            found.add(Slip.insert(start, "\"", Message.of("slip.text-start"), Message.of("slip.write-here", "\"")));
        }
        String value = text.substring(start, end).strip();
        String mended = Bare.mended(value);
        found.add(new Slip(start, end < text.length() && text.charAt(end) == '"' ? end + 1 : end, mended, start,
            Message.of(mended.startsWith("\"") ? "slip.bare" : "slip.not-so", ProblemLog.shortened(value)),
            Message.of("slip.write", ProblemLog.shortened(mended))));
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
