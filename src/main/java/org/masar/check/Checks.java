package org.masar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.Spot;

/** Runs every rule over what was read. */
public final class Checks {
    private final List<Check> checks;

    /** Runs the rules given, in their order. */
    public Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Knows every rule: a new one is one line here. */
    public static Checks all() {
        return new Checks(List.of(
            new DuplicateIdCheck(),
            new IdFormCheck(),
            new UnknownIdCheck(),
            new UnknownViewIdCheck(),
            new WithinCycleCheck(),
            new OutsideParentCheck(),
            new SwappedCoordinatesCheck(),
            new ImpossibleTimeCheck(),
            new UnsourcedEventCheck(),
            new UnusedSourceCheck(),
            new MissingTranslationCheck()));
    }

    /** Gives what breaks a rule, each with its spot in the file of the given name; the rules are for files of our own make. */
    public Problems of(Opened opened, String file) {
        List<Finding> findings = new ArrayList<>();
        if (opened.form() == Opened.Form.FOREIGN) {
            return Problems.NONE;
        }
        checks.stream().filter(c -> opened.reach() == Opened.Reach.WHOLE || !c.needsWhole()).forEach(c -> c.check(opened, f -> {
            if (findings.size() < ProblemLog.LIMIT) {
                findings.add(f);
            }
        }));
        if (findings.isEmpty()) {
            return Problems.NONE;
        }
        Map<String, Spot> spots = opened.locator().spots(findings.stream().map(Finding::path).collect(Collectors.toSet()));
        ProblemLog log = new ProblemLog(file);
        findings.forEach(f -> log.add(f.severity(), spots.getOrDefault(f.path(), Spot.START), f.path(), f.value(), f.what(), f.advice()));
        return log.toProblems();
    }
}
