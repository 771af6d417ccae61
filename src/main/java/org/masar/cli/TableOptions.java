package org.masar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.masar.read.Input;
import org.masar.read.said.DateOrder;
import org.masar.read.table.Asked;
import org.masar.read.table.Column;
import org.masar.read.table.Mapping;
import org.masar.read.table.MappingFile;
import picocli.CommandLine.Option;

/** Holds what can be said of a table's columns. */
final class TableOptions {
    @Option(names = "--map", paramLabel = "FILE", description = "read a table by the mapping of columns that the window saved")
    Path map;

    @Option(names = "--column", paramLabel = "USE=NAME", description = "say what a table's column is, for example time=event_date, latitude=Y, figure=deaths; may be given again")
    List<String> columns = new ArrayList<>();

    @Option(names = "--dates", paramLabel = "ORDER", description = "say how 3/4/2018 is meant: day-first or month-first")
    String dates;

    /** Gives what was asked for; throws Misuse naming what is wrong. */
    Asked asked() throws IOException {
        try {
            Mapping whole = map == null ? null : mapping();
            List<Column> single = new ArrayList<>();
            for (String c : columns) {
                int is = c.indexOf('=');
                if (is < 1 || is == c.length() - 1) {
                    throw new Misuse("--column " + c + " is not understood; write it as time=event_date");
                }
                String use = c.substring(0, is), heading = c.substring(is + 1);
                single.add(MappingFile.column(heading, use));
            }
            return new Asked(whole, single, dates == null ? null : DateOrder.of(dates));
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage());
        }
    }

    private Mapping mapping() throws IOException {
        Input.of(map);
        try {
            return MappingFile.read(Files.readString(map));
        } catch (IllegalArgumentException e) {
            throw new Misuse(map + " cannot be used: " + e.getMessage());
        }
    }
}
