package org.masar.read;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while a file is read. Not for several threads at once. */
public final class ProblemLog {
    /** Problems kept one by one; a hostile file could hold millions, which are only counted. */
    public static final int LIMIT = 10_000;

    private final String file;
    private final List<Problem> list = new ArrayList<>();
    private int errors;
    private int warnings;

    /** Starts an empty log for the file, named as the user named it. */
    public ProblemLog(String file) {
        this.file = file;
    }

    /** Notes something that is lost or distorted. */
    public void error(Spot at, String path, String value, Message what, Message advice) {
        add(Severity.ERROR, at, path, value, what, advice);
    }

    /** Notes something that is doubtful, but was read. */
    public void warning(Spot at, String path, String value, Message what, Message advice) {
        add(Severity.WARNING, at, path, value, what, advice);
    }

    /** Notes a problem; values longer than 60 characters are shortened. */
    public void add(Severity severity, Spot at, String path, String value, Message what, Message advice) {
        if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (list.size() < LIMIT) {
            list.add(new Problem(severity, file, at.line(), at.column(), path, shortened(value), what, advice));
        }
    }

    /** Gives what was collected so far. */
    public Problems toProblems() {
        return new Problems(list, errors, warnings);
    }

    /** Cuts a value after 60 characters, never inside one. */
    public static String shortened(String value) {
        if (value == null) {
            return "";
        }
        return value.codePointCount(0, value.length()) <= 60 ? value
            : value.substring(0, value.offsetByCodePoints(0, 59)) + "…";
    }
}
