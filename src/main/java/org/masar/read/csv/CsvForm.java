package org.masar.read.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says how cells are parted.
 *
 * @param separator between cells
 * @param skipped   lines before the headings
 * @param headed    whether the first row names the columns
 * @param comments  whether lines that begin with # are remarks
 * @param spaced    whether blanks stand between separators and quotation marks
 */
record CsvForm(char separator, int skipped, boolean headed, boolean comments, boolean spaced) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|', ':'};
    private static final int ROWS = 60;

    /** Prepares a reader of that form: lenient, as files by people are. */
    CsvReader.CsvReaderBuilder reader(int longest) {
        return CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(!spaced)
            .trimWhitespacesAroundQuotes(spaced).skipEmptyLines(true).maxBufferSize(longest)
            .commentStrategy(comments ? CommentStrategy.SKIP : CommentStrategy.NONE);
    }

    /** Finds the form that parts the first rows best: many columns, the same number in each row. */
    static CsvForm of(String head, boolean whole) {
        boolean comments = head.lines().skip(1).limit(ROWS).anyMatch(l -> l.startsWith("#")) || head.startsWith("# ") || head.startsWith("#\n") || head.startsWith("##");
        CsvForm best = new CsvForm(',', 0, true, comments, false);
        double most = -1;
        for (char separator : SEPARATORS) {
            CsvForm form = new CsvForm(separator, 0, true, comments, isSpaced(head, separator));
            double worth = worth(rows(form, head, whole), separator);
            if (worth > most) {
                most = worth;
                best = form;
            }
        }
        return best.with(rows(best, head, whole));
    }

    private static boolean isSpaced(String head, char separator) {
        return separator != '\t' && Pattern.compile(Pattern.quote(String.valueOf(separator)) + " +\"[^\"\\n]*\" *(?:" + Pattern.quote(String.valueOf(separator)) + "|\\R|$)")
            .matcher(head).find();
    }

    /** Tells whether the text parts into a table at all: several columns in nearly all of several rows. */
    boolean isTable(String head) {
        List<List<String>> rows = rows(this, head, true);
        int width = rows.isEmpty() ? 0 : common(rows);
        return rows.size() - skipped > 1 && width > 1 && rows.stream().filter(r -> r.size() == width).count() * 4 >= rows.size() * 3L;
    }

    private static double worth(List<List<String>> rows, char separator) {
        if (rows.isEmpty()) {
            return 0;
        }
        int width = common(rows);
        long same = rows.stream().filter(r -> r.size() == width).count();
        double share = (double) same / rows.size();
        return width < 2 ? 0 : share * share * (1 + Math.log(width)) * (separator == ':' ? 0.3 : 1);
    }

    private static int common(List<List<String>> rows) {
        return rows.stream().collect(java.util.stream.Collectors.groupingBy(List::size, java.util.stream.Collectors.counting())).entrySet().stream()
            .max(java.util.Comparator.<java.util.Map.Entry<Integer, Long>>comparingLong(e -> e.getValue() * (e.getKey() > 1 ? 2 : 1)).thenComparing(e -> e.getKey()))
            .map(java.util.Map.Entry::getKey).orElse(1);
    }

    /** Skips lines above the headings: titles and remarks that fill fewer cells than the rows below. */
    private CsvForm with(List<List<String>> rows) {
        int width = rows.isEmpty() ? 1 : common(rows), first = 0;
        while (first < rows.size() - 1 && first < 20 && filled(rows.get(first)) * 2 <= width && width > 1 && filled(rows.get(first)) < filled(rows.get(first + 1))) {
            first++;
        }
        boolean headed = rows.isEmpty() || !looksLikeData(rows.get(first), first + 1 < rows.size() ? rows.get(first + 1) : List.of());
        return new CsvForm(separator, first, headed, comments, spaced);
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(c -> !c.isBlank()).count();
    }

    /** Tells whether a first row holds numbers or dates where headings would hold words. */
    private static boolean looksLikeData(List<String> row, List<String> next) {
        int numbers = 0;
        for (String cell : row) {
            numbers += cell.strip().matches("[-+]?\\d+(?:[.,:/-]\\d+)*(?:T[\\d:.]+Z?)?") ? 1 : 0;
        }
        return numbers > 0 && numbers * 3 >= filled(row) && !next.isEmpty();
    }

    private static List<List<String>> rows(CsvForm form, String head, boolean whole) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<List<String>> reader = form.reader(16 << 20).build(new TextRows(), head)) {
            for (List<String> row : reader) {
                if (row.stream().anyMatch(c -> !c.isBlank())) {
                    rows.add(row);
                }
                if (rows.size() > ROWS) {
                    break;
                }
            }
        } catch (java.io.IOException | CsvParseException e) {
            // What was parted so far tells enough.
        }
        if (!whole && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }
}
