package org.masar.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists what is wrong with a file, in the order of the file. Immutable.
 *
 * <p>At most {@link ProblemLog#LIMIT} problems are kept one by one; {@link #errors()} and {@link #warnings()} count all.
 */
public final class Problems {
    /** Lists nothing. */
    public static final Problems NONE = new Problems(List.of(), 0, 0);

    private final List<Problem> list;
    private final int errors;
    private final int warnings;

    Problems(List<Problem> list, int errors, int warnings) {
        this.list = list.stream()
            .sorted(Comparator.comparing((Problem p) -> p.line()).thenComparing(Problem::column)).toList();
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Lists the problems given. */
    public static Problems of(List<Problem> list) {
        int errors = (int) list.stream().filter(p -> p.severity() == Severity.ERROR).count();
        return new Problems(list, errors, list.size() - errors);
    }

    /** Gives these and the others, in the order of the file. */
    public Problems and(Problems others) {
        List<Problem> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Problems(all, errors + others.errors, warnings + others.warnings);
    }

    /** Gives the problems, sorted by line and column. */
    public List<Problem> list() {
        return list;
    }

    /** Counts the errors, also those beyond the limit of what is listed. */
    public int errors() {
        return errors;
    }

    /** Counts the warnings, also those beyond the limit of what is listed. */
    public int warnings() {
        return warnings;
    }
}
