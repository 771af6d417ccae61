package org.masar.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Words;
import org.masar.read.FirstView;
import org.masar.read.Message;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;
import org.masar.read.Tray;
import org.masar.read.TrayRow;
import org.masar.read.basemap.Gazetteer;
import org.masar.state.Notebook;
import org.masar.time.TimeIndex;

/** Reads a sheet by a mapping: each row becomes an event, or a row of the tray. For one thread, once. */
public final class TableReading {
    /** Up to so many rows events are kept whole; larger tables are read again row by row. */
    static final int KEPT_WHOLE = 20_000;
    private static final int FIRST = 1_024;
    private static final Words OTHERS = new Words(java.util.Map.of("en", "others", "ar", "غير ذلك"));
    private final Sheet sheet;
    private final Mapping mapping;
    private final String file;
    private final String format;
    private final ProblemLog log;
    private final EventForm form;
    private final PlaceTable places;
    private final RowIds ids;
    private final Tray.Builder tray = new Tray.Builder();
    private final RowTime now = new RowTime();
    private final Fixes fixes;
    private final Set<String> names = new HashSet<>();
    private long[] es = new long[FIRST], ls = new long[FIRST], ee = new long[FIRST], le = new long[FIRST];
    private int[] rows = new int[FIRST], placeOf = new int[FIRST];
    private byte[] kindOf = new byte[FIRST];
    private int count;
    private String title = "";
    private String summary = "";

    /**
     * Prepares to read.
     *
     * @param file   as the user named it
     * @param stem   its name without folders and suffix
     * @param format as {@code info} prints it
     * @param log    what was found wrong before
     */
    public TableReading(Sheet sheet, Mapping mapping, String file, String stem, String format, ProblemLog log) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.file = file;
        this.format = format;
        this.log = log;
        this.title = stem;
        this.fixes = Fixes.of(file);
        form = new EventForm(mapping, sheet.headings(), stem);
        places = new PlaceTable(sheet, mapping);
        ids = new RowIds(sheet, form.positions().first(Role.ID));
    }

    /** Reads all rows. */
    public Opened read() {
        rows();
        return opened();
    }

    /** Goes through all rows. */
    public void rows() {
        boolean tells = form.tells();
        int kind = form.positions().first(Role.KIND);
        sheet.each((number, row) -> {
            if (kind >= 0 && row.text(kind).equalsIgnoreCase("title")) {
                title = form.event(row, "title", number, org.masar.model.TimeSpan.UNDATED, null).title().in("en");
                summary = form.event(row, "title", number, org.masar.model.TimeSpan.UNDATED, null).summary().in("en");
                return true;
            }
            row(number, row);
            if (tells) {
                form.note(row);
            }
            return true;
        });
    }

    private void grow() {
        int more = count * 2;
        es = Arrays.copyOf(es, more);
        ls = Arrays.copyOf(ls, more);
        ee = Arrays.copyOf(ee, more);
        le = Arrays.copyOf(le, more);
        rows = Arrays.copyOf(rows, more);
        placeOf = Arrays.copyOf(placeOf, more);
        kindOf = Arrays.copyOf(kindOf, more);
    }

    private void row(int number, Cells row) {
        if (count == rows.length) {
            grow();
        }
        Fix fix = fixes.of(number + 1);
        if (fix.skip()) {
            ids.note(number, row);
            tray.add(new TrayRow(TrayRow.Kind.SKIPPED, file, sheet.line(number), number + 1, "", "", "", Message.of("table.skipped"), Message.of("table.skipped.advice")));
            return;
        }
        rows[count] = number;
        ids.note(number, row);
        form.time.read(row, now);
        Flaw when = form.time.flaw();
        if (!fix.time().isEmpty()) {
            now.set(form.time.typed(fix.time()));
            when = null;
        }
        es[count] = now.earliestStart;
        ls[count] = now.latestStart;
        ee[count] = now.earliestEnd;
        le[count] = now.latestEnd;
        boolean placed = fix.place().isEmpty() ? form.place.read(row) : form.place.typed(fix.place());
        Flaw where = form.place.flaw();
        if (placed && fix.place().isEmpty() && form.place.match() != null) {
            matched(number, row);
        }
        placeOf[count] = placed ? places.number(form.place.lon, form.place.lat, key(row), number) : -1;
        kindOf[count] = (byte) form.category(row);
        if (now.isUndated()) {
            lacking(TrayRow.Kind.UNDATED, number, row, when, form.time.columns().isEmpty() ? -1 : form.time.columns().get(0));
        } else if (when != null) {
            report(number, when);
        }
        if (!placed) {
            lacking(TrayRow.Kind.UNPLACED, number, row, where, form.place.column());
        }
        count++;
    }

    /** Says once of each name for which town it was taken. */
    private void matched(int number, Cells row) {
        String name = form.place.name(row);
        if (names.size() < ProblemLog.LIMIT && names.add(name)) {
            Gazetteer.Match m = form.place.match();
            log.warning(new Spot(sheet.line(number), 1), form.positions().heading(form.positions().first(Role.PLACE)), name, Message.of(m.others() == 0 ? "table.named" : "table.named-many",
                name, m.town().name().in("en"), String.format(Locale.ROOT, "%.2f, %.2f", form.place.lat, form.place.lon), m.others()), Message.of("table.named.advice"));
        }
    }

    /** Tells names and doubts at one point apart. */
    private long key(Cells row) {
        int name = form.positions().first(Role.PLACE), doubt = form.positions().first(Role.PLACE_DOUBT), wkt = form.positions().first(Role.WKT);
        long key = 0;
        for (int column : new int[] {name, doubt, wkt}) {
            key = key * 31 + (row.isBlank(column) ? 0 : RowIds.hash(row.chars(), row.from(column), row.to(column)));
        }
        return key;
    }

    private void lacking(TrayRow.Kind kind, int number, Cells row, Flaw flaw, int column) {
        if (flaw != null) {
            report(number, flaw);
        }
        if (!tray.hasRoom()) {
            tray.count(kind);
            return;
        }
        boolean undated = kind == TrayRow.Kind.UNDATED;
        int at = flaw != null && flaw.column() >= 0 ? flaw.column() : column;
        tray.add(new TrayRow(kind, file, sheet.line(number), number + 1, ids.id(row, number), form.positions().heading(at),
            ProblemLog.shortened(row.text(at)), flaw != null ? flaw.what() : Message.of(undated ? "table.undated" : "table.unplaced"),
            flaw != null ? flaw.advice() : Message.of(undated ? "table.undated.advice" : "table.unplaced.advice")));
    }

    private void report(int number, Flaw flaw) {
        log.error(new Spot(sheet.line(number), 1), form.positions().heading(flaw.column()), flaw.value(), Message.of("table.at",
            form.positions().heading(flaw.column()), flaw.what()), flaw.advice());
    }

    /** Gives the dataset of the rows that were gone through. */
    public Opened opened() {
        places.close();
        ids.close();
        TimeIndex index = TimeIndex.holding(Arrays.copyOf(es, count), Arrays.copyOf(ls, count), Arrays.copyOf(ee, count), Arrays.copyOf(le, count));
        EventTable table = new EventTable(sheet, form, Arrays.copyOf(rows, count), Arrays.copyOf(placeOf, count), Arrays.copyOf(kindOf, count), ids, index, fixes);
        List<Event> events = count <= KEPT_WHOLE ? List.copyOf(table) : table;
        List<Place> where = places.size() <= KEPT_WHOLE ? List.copyOf(places) : places;
        Dataset.Head head = new Dataset.Head(1, "table", Said.words(title), Said.words(summary), mapping.zone(), null, null);
        Dataset dataset = new Dataset(head, categories(), List.of(), form.sources(), form.voices(), where, List.of(), events, List.of(), List.of());
        return new Opened(dataset, Notebook.EMPTY, FirstView.of(dataset), log.toProblems(), format, List.of(), new RowLocator(sheet, table), Opened.Reach.WHOLE)
            .with(tray.build());
    }

    private List<Category> categories() {
        List<Category> all = new ArrayList<>();
        List<String> texts = form.categories.texts();
        for (int i = 0; i < Math.min(texts.size(), EventForm.MOST_CATEGORIES); i++) {
            all.add(new Category(EventForm.categoryId(i), Said.words(texts.get(i)), null, null));
        }
        if (texts.size() > EventForm.MOST_CATEGORIES) {
            all.add(new Category(EventForm.categoryId(EventForm.MOST_CATEGORIES), OTHERS, null, null));
        }
        return all;
    }
}
