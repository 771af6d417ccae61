package org.masar.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints tables as comma-separated values (RFC 4180). */
public final class CsvText {
    /** Stands at the start of a file in UTF-8, without which spreadsheets take Arabic for something else. */
    private static final String MARK = "\uFEFF";

    private CsvText() {
    }

    /** Prints the rows, the head first: commas between cells, CRLF after each row, quotes where a cell needs them. */
    public static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Prints the rows for a file in UTF-8, with the mark by which spreadsheets know it. */
    public static String ofFile(List<List<String>> rows) {
        return MARK + of(rows);
    }
}
