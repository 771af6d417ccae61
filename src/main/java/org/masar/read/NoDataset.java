package org.masar.read;

/** Says that a file holds no dataset at all, or one that must be refused as a whole. */
public final class NoDataset extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problems problems;

    /** Carries the problems; the first error becomes the message. */
    public NoDataset(Problems problems) {
        super(problems.list().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().map(Problem::text)
            .orElse("no dataset"));
        this.problems = problems;
    }

    /** Lists why; holds at least one error. */
    public Problems problems() {
        return problems;
    }

    /** Refuses the whole file for one reason. */
    public static NoDataset of(Input input, Spot at, Message what, Message advice) {
        ProblemLog log = new ProblemLog(input.name());
        log.error(at, "", "", what, advice);
        return new NoDataset(log.toProblems());
    }
}
