package org.masar.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.read.table.Cells;
import org.masar.read.table.Sheet;

/** Holds a text of rows as its bytes, with where each row begins. */
public final class CsvSheet implements Sheet {
    /** Most characters of one row; a file in which a quote is never closed would be one row. */
    private static final int LONGEST = 32 << 20;
    /** Rows that tell how many columns there are where no heading does. */
    private static final int LOOKED_AT = 300;
    private final Utf8Text text;
    private final CsvForm form;
    private final List<String> headings;
    private volatile int[] starts = new int[1_024];
    private volatile int[] lines = new int[1_024];
    private int size;
    private boolean broken;
    private boolean counted;

    private CsvSheet(Utf8Text text, CsvForm form) {
        this.text = text;
        this.form = form;
        List<String> names = new ArrayList<>();
        int[] widest = {1};
        int[] looked = {0};
        walk((line, cells) -> {
            if (form.headed() && names.isEmpty()) {
                names.addAll(cells.texts());
            }
            widest[0] = Math.max(widest[0], cells.size());
            return !form.headed() && ++looked[0] < LOOKED_AT;
        });
        headings = named(names, form.headed() ? names.size() : widest[0]);
    }

    static CsvSheet of(Utf8Text text, CsvForm form) {
        return new CsvSheet(text, form);
    }

    /** Names columns without a name by their number, and a name that comes again with its count. */
    private static List<String> named(List<String> names, int width) {
        List<String> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String own = i < names.size() ? names.get(i) : "";
            String name = own.isBlank() ? "Column " + (i + 1) : own.length() > 200 ? own.substring(0, 200) : own;
            for (int n = 2; !taken.add(name); n++) {
                name = (own.isBlank() ? "Column " + (i + 1) : own) + " (" + n + ")";
            }
            all.add(name);
        }
        return all;
    }

    private void add(int start, int line) {
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        starts[size] = start;
        lines[size++] = line;
    }

    /** Finds where lines begin; they end with LF, CR LF or a lone CR, as the library counts them. */
    private int[] lineStarts() {
        byte[] b = text.bytes();
        int[] found = new int[1_024];
        int n = 1;
        found[0] = text.from();
        for (int i = text.from(); i < b.length; i++) {
            if (b[i] == '\n' || b[i] == '\r' && (i + 1 == b.length || b[i + 1] != '\n')) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i + 1;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** Goes through all rows with any text, from the headings on. */
    private void walk(Lines taker) {
        CellRows rows = new CellRows();
        int passed = 0;
        try (CsvReader<Cells> reader = form.reader(LONGEST).build(rows, new ByteArrayInputStream(text.bytes(), text.from(), text.bytes().length - text.from()),
            StandardCharsets.UTF_8)) {
            for (Cells cells : reader) {
                if (!cells.isEmpty() && passed++ >= form.skipped() && !taker.line((int) rows.line(), cells)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            broken = true;
        }
    }

    /** Goes through all rows below the headings; the first time to the end remembers where they begin. */
    private void rows(Rows taker) {
        boolean[] headed = {!form.headed(), false};
        int[] number = {0};
        if (counted) {
            walk((line, cells) -> {
                if (!headed[0]) {
                    headed[0] = true;
                    return true;
                }
                return taker.row(number[0]++, cells);
            });
            return;
        }
        int[] lineStarts = lineStarts();
        size = 0;
        walk((line, cells) -> {
            if (!headed[0]) {
                headed[0] = true;
                return true;
            }
            add(lineStarts[Math.min(line, lineStarts.length) - 1], line);
            headed[1] = !taker.row(number[0]++, cells);
            return !headed[1];
        });
        if (!headed[1]) {
            counted = true;
            starts = Arrays.copyOf(starts, size + 1);
            starts[size] = text.bytes().length;
            lines = Arrays.copyOf(lines, size);
        }
    }

    /** Tells whether there is no row below the headings. */
    boolean isBare() {
        boolean[] any = {false};
        each((number, cells) -> {
            any[0] = true;
            return false;
        });
        return !any[0];
    }

    /** Tells whether the rows could not be parted to the end. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public synchronized int size() {
        if (!counted) {
            rows((number, cells) -> true);
        }
        return size;
    }

    @Override
    public synchronized void each(Rows rows) {
        rows(rows);
    }

    @Override
    public Cells row(int number) {
        String row = new String(text.bytes(), starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
        try (CsvReader<Cells> reader = form.reader(LONGEST).build(new CellRows(), row)) {
            for (Cells cells : reader) {
                return cells;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cells();
    }

    @Override
    public int line(int number) {
        return lines[number];
    }

    /** Takes rows with the line in which each begins. */
    private interface Lines {
        boolean line(int line, Cells cells);
    }
}
