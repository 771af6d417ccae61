package org.masar.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.masar.export.Each;
import org.masar.export.Exporter;
import org.masar.export.Exporters;
import org.masar.export.FileWriting;
import org.masar.export.Pages;
import org.masar.export.PagesWriting;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the picture of a view into a file. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the map of a view as a picture, the same as the window's.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatasetOptions dataset;

    @Mixin
    private TimeOptions time;

    @Mixin
    private PictureOptions picture;

    @Mixin
    private PageOptions page;

    @Mixin
    private MapOptions maps;

    @Option(names = "--out", required = true, paramLabel = "NAME.SUFFIX", description = "file to write; its suffix says the format: png, jpg, svg, pdf, pptx, or html for a web page of a walkthrough")
    private Path out;

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, NoDataset {
        Exporters exporters = Exporters.all(Pictures.painter());
        Exporter exporter = exporters.of(out.getFileName() == null ? "" : out.getFileName().toString())
            .orElseThrow(() -> new Misuse("--out: '" + out + "' names no format that is written; use one of ."
                + String.join(", .", exporters.suffixes())));
        Opened opened = dataset.open(console);
        try (MapOptions.Opened map = maps.open(page.on(picture.request(opened, time, console)), console)) {
            Pages pages = page.pages(map.request(), picture.walkthrough(opened),
                exporter.tellsSteps() && picture.isWhole() ? Optional.of(Each.STEP) : Optional.empty());
            PagesWriting.write(out, force ? FileWriting.Existing.REPLACE : FileWriting.Existing.KEEP, exporter, pages, UnaryOperator.identity(), (done, of) -> { });
        } catch (FileAlreadyExistsException e) {
            throw new Misuse(e.getFile() + " exists already; choose another name, or add --force to replace it");
        }
        return dataset.status(opened);
    }
}
