package org.masar.read.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.table.Guess;
import org.masar.read.table.MappingChoice;
import org.masar.read.table.TableReading;

/** Reads a table written as text, one event a row. */
public final class DelimitedReader implements Reader {
    private static final int HEAD = 262_144;
    private final MappingChoice choice;

    /** Reads by the mapping that is chosen for each table. */
    public DelimitedReader(MappingChoice choice) {
        this.choice = choice;
    }

    @Override
    public String format() {
        return "table (CSV)";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".csv", ".tsv", ".tab", ".psv", ".ssv", ".txt");
    }

    @Override
    public boolean recognises(Input input) {
        byte[] b = input.bytes();
        if (b.length == 0) {
            return false;
        }
        byte[] first = b.length <= HEAD ? b : java.util.Arrays.copyOf(b, HEAD);
        String head = head(Utf8Text.of(first));
        String start = head.stripLeading();
        if (start.isEmpty() || "{[<%".indexOf(start.charAt(0)) >= 0 && !start.startsWith("[.")) {
            return false;
        }
        return CsvForm.of(head, b.length <= HEAD).isTable(head);
    }

    private static String head(Utf8Text text) {
        return new String(text.bytes(), text.from(), Math.min(HEAD, text.bytes().length - text.from()), StandardCharsets.UTF_8);
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        CsvSheet sheet = sheet(input, log);
        if (sheet.isBare()) {
            throw NoDataset.of(input, Spot.START, Message.of("table.empty"), Message.of("table.empty.advice"));
        }
        Guess guess = choice.choose(sheet, Guess.of(sheet));
        if (!guess.mapping().isTimed() && !guess.mapping().isPlaced()) {
            throw NoDataset.of(input, Spot.START, Message.of("table.unmapped", String.join(", ", sheet.headings().stream().limit(12).toList())),
                Message.of("table.unmapped.advice"));
        }
        if (guess.ambiguous()) {
            log.warning(Spot.START, "", "", Message.of("table.order"), Message.of("table.order.advice"));
        }
        String format = guess.preset().isEmpty() ? format() : guess.preset() + " (CSV)";
        TableReading reading = new TableReading(sheet, guess.mapping(), input.name(), input.stem(), format, log);
        reading.rows();
        if (sheet.isBroken()) {
            log.error(new Spot(Math.max(1, sheet.size() == 0 ? 1 : sheet.line(sheet.size() - 1)), 1), "", "", Message.of("table.broken"), Message.of("table.broken.advice"));
        }
        return reading.opened();
    }

    /** Parts the text into rows, and notes what was doubtful in that. */
    public static CsvSheet sheet(Input input, ProblemLog log) {
        Utf8Text text = Utf8Text.of(input.bytes());
        if (text.guessed()) {
            log.warning(Spot.START, "", "", Message.of("table.encoding", text.charset()), Message.of("table.encoding.advice"));
        }
        return CsvSheet.of(text, CsvForm.of(head(text), text.bytes().length - text.from() <= HEAD));
    }
}
