package org.masar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.store.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a dataset holds. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "Says what a dataset holds: counts, time range, extent, problems.")
final class InfoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatasetOptions dataset;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, NoDataset {
        Opened opened = dataset.open(console);
        Map<String, Object> facts = Facts.of(opened);
        if (json) {
            console.out().print(JsonText.of(facts));
        } else {
            facts.forEach((k, v) -> console.out().println(k + ": " + plain(v)));
        }
        return dataset.status(opened);
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> range) {
            return range.get("start") == null ? "none" : range.get("start") + " to " + range.get("end");
        }
        return value == null ? "none"
            : value instanceof List<?> l ? l.stream().map(String::valueOf).collect(Collectors.joining(", ")) : value.toString();
    }
}
