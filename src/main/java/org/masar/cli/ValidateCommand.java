package org.masar.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Problem;
import org.masar.read.Problems;
import org.masar.store.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists every problem of a file, one a line, and their number. */
@Command(name = "validate", mixinStandardHelpOptions = true, description = "Lists every problem of a dataset, with line, column and advice.")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "dataset file, or builtin:south-damascus-2018")
    private String file;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = problems();
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("problems", problems.list().stream().map(ValidateCommand::map).toList());
            all.put("errors", problems.errors());
            all.put("warnings", problems.warnings());
            console.out().print(JsonText.of(all));
        } else {
            problems.list().forEach(p -> console.out().println(p.text()));
            int unlisted = problems.errors() + problems.warnings() - problems.list().size();
            if (unlisted > 0) {
                console.err().println(unlisted + " further problems are counted, but not listed");
            }
            console.out().println(problems.errors() + " errors, " + problems.warnings() + " warnings");
        }
        return problems.errors() > 0 ? Status.ERRORS : Status.DONE;
    }

    private Problems problems() throws IOException {
        try {
            return Opener.standard().open(file).problems();
        } catch (NoDataset e) {
            return e.problems();
        }
    }

    private static Map<String, Object> map(Problem p) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("severity", p.severity().word());
        m.put("line", p.line());
        m.put("column", p.column());
        m.put("path", p.path());
        m.put("value", p.value());
        m.put("what", p.what());
        m.put("advice", p.advice());
        return m;
    }
}
