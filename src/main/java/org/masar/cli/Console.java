package org.masar.cli;

import java.io.PrintStream;
import org.masar.read.Problem;
import org.masar.read.Problems;
import org.masar.read.Severity;

/**
 * Holds where results and messages go.
 *
 * @param out results
 * @param err messages
 */
record Console(PrintStream out, PrintStream err) {

    /** Names each error on standard error. */
    void name(Problems problems) {
        problems.list().stream().filter(p -> p.severity() == Severity.ERROR).map(Problem::text).forEach(err::println);
    }
}
