package org.masar.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masar.model.Claim;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.said.SaidNumber;
import org.masar.read.said.SaidTime;

/** Makes an event of a row. Sources, voices and categories are numbered as they are met. Not for several threads at once. */
final class EventForm {
    /** More kinds than a legend, or the colours of marks, can tell apart: the rest become tags. */
    static final int MOST_CATEGORIES = 100;
    private static final int TITLE = 90;
    private static final Pattern TAG = Pattern.compile("<[^>]{1,400}>");
    private final Mapping mapping;
    private final Positions at;
    final TimeForm time;
    final PlaceForm place;
    final Kinds categories = new Kinds();
    private final Kinds sources = new Kinds();
    private final Kinds voices = new Kinds();
    private final int category;
    private final Towns towns = new Towns();
    private final String table;

    /** Reads rows by the mapping; {@code table} names the file where nobody else tells. */
    EventForm(Mapping mapping, List<String> headings, String table) {
        this.mapping = mapping;
        this.at = new Positions(mapping, headings);
        this.time = new TimeForm(mapping, at);
        this.place = new PlaceForm(mapping, at, towns);
        this.category = at.first(Role.CATEGORY);
        this.table = mapping.teller().isEmpty() ? table : mapping.teller();
    }

    Positions positions() {
        return at;
    }

    /** Tells whether rows name who tells them, or tell figures. */
    boolean tells() {
        return at.first(Role.SOURCE) >= 0 || at.first(Role.VOICE) >= 0 || at.first(Role.LINK) >= 0 || at.first(Role.FIGURE) >= 0;
    }

    /** Gives the number of the row's category, -1 for none; many different ones share one number. */
    int category(Cells row) {
        int n = categories.number(row, category);
        return Math.min(n, MOST_CATEGORIES);
    }

    static String categoryId(int number) {
        return number < 0 ? null : "c" + (number + 1);
    }

    /** Numbers the sources and voices of a row, so that all are known before the first event is looked at. */
    void note(Cells row) {
        claims(row);
    }

    Event event(Cells row, String id, int record, TimeSpan when, String placeId) {
        int kind = category(row);
        List<String> tags = new ArrayList<>(Arrays.stream(at.all(Role.TAG)).mapToObj(row::text).filter(t -> !t.isEmpty()).distinct().toList());
        if (kind == MOST_CATEGORIES) {
            tags.add(row.text(category));
        }
        return new Event(id, Said.words(title(row, record)), Said.words(text(row)), categoryId(kind), when,
            placeId == null ? List.of() : List.of(new PlaceRef(placeId, PlaceRef.Role.AT)), claims(row), null, tags, 3, List.of());
    }

    /** Gives what the row's event is called. */
    String title(Cells row, int record) {
        String own = plain(row.text(at.first(Role.TITLE)));
        if (!own.isEmpty()) {
            return own;
        }
        String kind = row.text(category), where = row.text(at.first(Role.PLACE)), text = text(row);
        String both = kind.isEmpty() || where.isEmpty() ? kind + where : kind + ", " + where;
        return !both.isEmpty() ? both : !text.isEmpty() ? Said.cut(text, TITLE) : "№ " + record;
    }

    private String text(Cells row) {
        return Arrays.stream(at.all(Role.TEXT)).mapToObj(row::text).filter(t -> !t.isEmpty()).map(EventForm::plain).collect(Collectors.joining("\n\n"));
    }

    /** Takes the marks of HTML out of a text that has some. */
    private static String plain(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text.replaceAll("(?i)<br */?>|</p>", "\n")).replaceAll("").replace("&nbsp;", " ")
            .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").strip();
    }

    private List<Claim> claims(Cells row) {
        if (!tells()) {
            return List.of();
        }
        String link = row.text(at.first(Role.LINK));
        List<Telling> told = Arrays.stream(at.all(Role.SOURCE)).mapToObj(row::text).flatMap(cell -> Telling.read(cell, "").stream()).distinct().toList();
        if (!link.isEmpty()) {
            told = told.isEmpty() ? Telling.read("", link) : withLink(told, link);
        }
        List<String> said = Arrays.stream(at.all(Role.VOICE)).mapToObj(row::text).flatMap(v -> Arrays.stream(v.split(";"))).map(String::strip)
            .filter(v -> !v.isEmpty()).distinct().toList();
        List<Figure> figures = figures(row);
        boolean own = mapping.teller().isEmpty() && told.size() <= 1 && said.size() <= 1;
        List<Claim> claims = new ArrayList<>();
        if (own && (!told.isEmpty() || !said.isEmpty())) {
            Telling one = told.isEmpty() ? new Telling("", "", table, "") : told.get(0);
            claims.add(claim(said.isEmpty() ? one.voice() : said.get(0), one, figures));
            return claims;
        }
        if (!figures.isEmpty()) {
            claims.add(claim(table, new Telling("", "", table, ""), figures));
        }
        for (Telling one : told) {
            claims.add(claim(said.size() == 1 ? said.get(0) : one.voice(), one, List.of()));
        }
        for (String voice : said.size() > 1 || told.isEmpty() ? said : List.<String>of()) {
            claims.add(claim(voice, told.isEmpty() ? new Telling("", "", table, "") : told.get(0), List.of()));
        }
        return claims;
    }

    private static List<Telling> withLink(List<Telling> told, String link) {
        List<Telling> all = new ArrayList<>(told);
        Telling first = all.get(0);
        all.set(0, new Telling(first.publisher(), first.date(), first.title(), link));
        return all;
    }

    private Claim claim(String voice, Telling source, List<Figure> figures) {
        String v = voice.isEmpty() ? table : voice;
        return new Claim(null, "v" + (voices.number(v) + 1), "s" + (sources.number(source.key()) + 1), Stance.REPORTS, Words.NONE, Words.NONE, null,
            List.of(), figures, TimeSpan.UNDATED);
    }

    private List<Figure> figures(Cells row) {
        Map<String, Double[]> byMeasure = new LinkedHashMap<>();
        collect(row, Role.FIGURE, 1, byMeasure);
        collect(row, Role.LOW, 0, byMeasure);
        collect(row, Role.HIGH, 2, byMeasure);
        List<Figure> all = new ArrayList<>();
        byMeasure.forEach((measure, n) -> {
            boolean turned = n[0] != null && n[2] != null && n[0] > n[2];
            all.add(new Figure(measure, turned ? n[2] : n[0], n[1], turned ? n[0] : n[2], null, null, Words.NONE));
        });
        return all;
    }

    private void collect(Cells row, Role role, int place, Map<String, Double[]> byMeasure) {
        for (int column : at.all(role)) {
            OptionalDouble number = SaidNumber.of(row.text(column), mapping.numbers());
            if (number.isPresent()) {
                Column c = mapping.column(at.heading(column));
                String measure = c.measure() == null || c.measure().isBlank() ? c.heading() : c.measure();
                byMeasure.computeIfAbsent(measure, m -> new Double[3])[place] = number.getAsDouble();
            }
        }
    }

    /** Lists the sources that were met. */
    List<Source> sources() {
        List<Source> all = new ArrayList<>();
        for (String key : sources.texts()) {
            Telling t = Telling.ofKey(key);
            TimeSpan published = t.date().isEmpty() ? TimeSpan.UNDATED : SaidTime.read(t.date(), mapping.dates(), mapping.zone()).orElse(TimeSpan.UNDATED);
            all.add(new Source("s" + (all.size() + 1), Said.words(t.publisher()), Said.words(t.title()), Words.NONE, null, published, null,
                t.link().isEmpty() ? null : t.link()));
        }
        return all;
    }

    /** Lists the voices that were met. */
    List<Voice> voices() {
        List<Voice> all = new ArrayList<>();
        voices.texts().forEach(v -> all.add(new Voice("v" + (all.size() + 1), Said.words(v), null, List.of())));
        return all;
    }
}
