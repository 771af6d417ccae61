package org.masar.cli;

import java.io.IOException;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what every verb that gives results of a dataset takes: the file, and what its errors mean for the status. */
final class DatasetOptions {
    @Parameters(paramLabel = "FILE", description = "dataset file, or builtin:south-damascus-2018")
    String file;

    @Option(names = "--strict", description = "exit with status 1 if the file has errors")
    boolean strict;

    /** Opens the file and names its errors on standard error. */
    Opened open(Console console) throws IOException, NoDataset {
        Opened opened = Opener.standard().open(file);
        console.name(opened.problems());
        return opened;
    }

    /** Gives the status for a verb that gave what it could. */
    int status(Opened opened) {
        return strict && opened.problems().errors() > 0 ? Status.ERRORS : Status.DONE;
    }
}
