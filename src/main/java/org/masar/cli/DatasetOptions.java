package org.masar.cli;

import java.io.IOException;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.table.Asked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what every verb that gives results of a dataset takes: the file, and what its errors mean for the status. */
final class DatasetOptions {
    @Parameters(paramLabel = "FILE", description = "dataset file, or builtin:south-damascus-2018")
    String file;

    @Option(names = "--strict", description = "exit with status 1 if the file has errors")
    boolean strict;

    @Mixin
    TableOptions table;

    /** Opens the file and names its errors on standard error. */
    Opened open(Console console) throws IOException, NoDataset {
        Opened opened = opener().open(file);
        console.name(opened.problems());
        return opened;
    }

    private Opener opener() throws IOException {
        Asked asked = table.asked();
        return Opener.reading((sheet, guess) -> {
            try {
                return asked.choose(sheet, guess);
            } catch (IllegalArgumentException e) {
                throw new Misuse(e.getMessage());
            }
        });
    }

    /** Gives the status for a verb that gave what it could. */
    int status(Opened opened) {
        return strict && opened.problems().errors() > 0 ? Status.ERRORS : Status.DONE;
    }
}
