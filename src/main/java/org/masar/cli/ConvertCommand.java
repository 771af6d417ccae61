package org.masar.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.masar.export.FileWriting;
import org.masar.read.FirstView;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.store.DatasetWriter;
import org.masar.store.Writers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dataset in another format, and says what that format does not carry. */
@Command(name = "convert", mixinStandardHelpOptions = true,
    description = "Writes a dataset in another format; what that cannot carry is listed on standard error.")
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatasetOptions dataset;

    @Parameters(index = "1", paramLabel = "OUT", description = "file to write; its suffix says the format: .json, .csv, .geojson, .jsonld (Linked Places) or .kml")
    private Path out;

    @Option(names = "--format", paramLabel = "WORD", description = "json, csv, geojson, linked-places or kml, whatever the suffix")
    private String format;

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, NoDataset {
        DatasetWriter writer = writer();
        Opened opened = dataset.open(console);
        try {
            FileWriting.write(out, force ? FileWriting.Existing.REPLACE : FileWriting.Existing.KEEP, to -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
                writer.write(opened.dataset(), opened.notebook(), opened.start().equals(FirstView.of(opened.dataset())) ? null : opened.start(), text);
                text.flush();
            });
        } catch (FileAlreadyExistsException e) {
            throw new Misuse(out + " exists already; choose another name, or add --force to replace it");
        }
        writer.losses(opened.dataset(), opened.notebook()).forEach(l -> console.err().println(out + ": not carried: " + l.in("en")));
        return dataset.status(opened);
    }

    private DatasetWriter writer() {
        Writers all = Writers.all();
        Optional<DatasetWriter> found = format != null ? all.named(format) : all.of(out.getFileName() == null ? "" : out.getFileName().toString());
        return found.orElseThrow(() -> new Misuse(format != null
            ? "--format: '" + format + "' is no format that is written; use one of " + all.list().stream().map(DatasetWriter::word).collect(Collectors.joining(", "))
            : "'" + out + "' names no format that is written; use one of " + all.list().stream().map(DatasetWriter::suffix).collect(Collectors.joining(", "))
                + ", or say --format"));
    }
}
