package org.masar.time;

import java.util.List;

/** Walks over a stretch of a text, character by character, and knows where it stands for the message of a fault. */
final class Scan {
    final String text;
    final int start;
    final int end;
    final List<TimeRemark> warnings;
    int at;

    Scan(String text, int start, int end, List<TimeRemark> warnings) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.warnings = warnings;
        at = start;
    }

    Scan part(int from, int to) {
        return new Scan(text, from, to, warnings);
    }

    /** Gives the whole stretch. */
    String all() {
        return text.substring(start, end);
    }

    boolean done() {
        return at >= end;
    }

    /** Gives the character ahead, or NUL at the end. */
    char peek() {
        return done() ? 0 : text.charAt(at);
    }

    boolean take(char c) {
        if (peek() == c && !done()) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes a qualifier where there is one. */
    boolean takeQualifier() {
        return take('?') || take('~') || take('%');
    }

    /** Takes all digits ahead. */
    String digits() {
        return run("0123456789");
    }

    /** Takes all digits and X ahead. */
    String digitsOrX() {
        return run("0123456789X");
    }

    private String run(String allowed) {
        int from = at;
        while (!done() && allowed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(from, at);
    }

    TimeRemark seen(int position) {
        return position < end ? TimeRemark.of("seen.letter", text.charAt(position)) : TimeRemark.of("seen.end");
    }

    TimeTextException wrong(int position, TimeRemark what, TimeRemark instead) {
        return new TimeTextException(text, position, what, instead);
    }

    /** Fails unless all was read. */
    void finish(String afterKey) {
        if (!done()) {
            throw wrong(at, TimeRemark.of("strange", seen(at), TimeRemark.of(afterKey)), Mend.SHAPES);
        }
    }
}
