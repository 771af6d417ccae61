package org.masar.read.gather;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.FirstView;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Rejected;
import org.masar.read.Spot;
import org.masar.read.Tray;
import org.masar.read.TrayRow;
import org.masar.state.Notebook;
import org.masar.state.Walkthrough;

/** Collects the records of one file to a dataset. Not for several threads at once. */
public final class Gathering {
    /** Stands for a language that the file does not name. */
    private static final String UNKNOWN = "und";

    private final Input input;
    private final ProblemLog log;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<Object, String> placeIds = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Walkthrough> walkthroughs = new ArrayList<>();
    private final RecordLocator locator = new RecordLocator();
    private final Slug ofPlaces = new Slug();
    private final Slug ofSources = new Slug();
    private String title;
    private String summary;
    private String author;
    private String licence;
    private String link;

    /** Starts with nothing of the file but its name. */
    public Gathering(Input input, ProblemLog log) {
        this.input = input;
        this.log = log;
        ofSources.unique("the-file");
    }

    /** Gives the text without a language, as files of most formats tell it; null or blank is no text. */
    public static Words words(String text) {
        return text == null || text.isBlank() ? Words.NONE : Words.of(UNKNOWN, text.strip());
    }

    /** Takes what the file calls itself; null says nothing, as in all that follow. */
    public Gathering title(String told) {
        title = told == null || told.isBlank() ? title : told.strip();
        return this;
    }

    /** Takes what the file says of itself. */
    public Gathering summary(String told) {
        summary = told == null || told.isBlank() ? summary : told.strip();
        return this;
    }

    /** Takes who wrote or published the file: whose voice all its records are. */
    public Gathering author(String told) {
        author = told == null || told.isBlank() ? author : told.strip();
        return this;
    }

    /** Takes under which terms the file may be used. */
    public Gathering licence(String told) {
        licence = told == null || told.isBlank() ? licence : told.strip();
        return this;
    }

    /** Takes where the file came from. */
    public Gathering link(String told) {
        link = told == null || told.isBlank() ? link : told.strip();
        return this;
    }

    /** Gives the id of the category with the name, which is made where it is new; null for no name. A colour that records do not agree on is left out. */
    public String category(String label, String colour) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String id = idOf(label.strip(), "category");
        Category there = categories.get(id);
        categories.put(id, there == null ? new Category(id, words(label), colour, null)
            : colour == null || colour.equals(there.colour()) ? there : new Category(id, there.label(), null, null));
        return id;
    }

    private static String idOf(String label, String kind) {
        String id = Slug.of(label);
        return id.isEmpty() || id.length() * 3 < label.length() ? kind + "-" + Integer.toHexString(label.hashCode()) : id;
    }

    /** Gives the id of the place, which is made where name or shape is new; null where it has neither. */
    public String place(String label, Shape shape, Entry from) {
        return place(label, List.of(), null, shape, from);
    }

    /**
     * Gives the id of the place, which is made where name or shape is new.
     *
     * @param variants other names of it
     * @param kind     city, region ..., or null
     * @param shape    where it lies, or null
     * @return null where it has neither name nor shape
     */
    public String place(String label, List<String> variants, String kind, Shape shape, Entry from) {
        String name = label == null ? "" : label.strip();
        if (name.isEmpty() && shape == null) {
            return null;
        }
        return placeIds.computeIfAbsent(List.of(name, shape == null ? "" : shape), k -> {
            String id = ofPlaces.unique(name, from.id, "place-" + (places.size() + 1));
            places.add(new Place(id, words(name), variants.stream().filter(v -> !v.equals(name)).distinct().toList(), kind, null, shape, 0, 0,
                shape == null ? null : file()));
            locator.add("places", from.path, from.at);
            return id;
        });
    }

    /** Gives the id of a source that the file names, which is made where it is new. */
    public String source(String title, String publisher, String link) {
        return source(title, publisher, null, link, TimeSpan.UNDATED);
    }

    /** Gives the id of a source that the file names, which is made where its link or title is new. */
    public String source(String title, String publisher, String description, String link, TimeSpan published) {
        String key = String.valueOf(link) + "\n" + title + "\n" + publisher;
        Source there = sources.get(key);
        if (there == null) {
            there = new Source(ofSources.unique(title, publisher, "source-" + (sources.size() + 1)), words(publisher), words(title), words(description),
                null, published, null, link);
            sources.put(key, there);
        }
        return there.id();
    }

    /** Takes a record that is whole. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** Counts the records taken. */
    public int size() {
        return entries.size();
    }

    /** Takes a walkthrough that the file holds. */
    public void add(Walkthrough walkthrough) {
        walkthroughs.add(walkthrough);
    }

    /** Notes and counts a record that cannot be kept. */
    public void reject(String kind, String path, String id, Spot at, String value, Message why, Message advice) {
        log.error(at, path, value, why, advice);
        rejected.add(new Rejected(kind, path, id == null ? "" : id, at.line(), why.english()));
    }

    /** Gives the id of the voice of the file: of its author, or of the file itself. */
    public String voice() {
        return author == null ? "the-file" : idOf(author, "author");
    }

    /** Gives the id of the source that the file is. */
    public String source() {
        return "the-file";
    }

    /** Puts the dataset together; times without an offset are taken as UTC. */
    public Opened opened(String format, Opened.Reach reach) {
        Slug ids = new Slug();
        List<Event> events = new ArrayList<>(entries.size());
        for (Entry e : entries) {
            locator.add("events", e.path, e.at);
            events.add(event(e, events.size() + 1, ids));
        }
        List<Source> all = new ArrayList<>();
        all.add(new Source(source(), words(author), words(title == null ? file() : title), title == null ? Words.NONE : words(file()), null, TimeSpan.UNDATED, null, link));
        all.addAll(sources.values());
        Voice voice = new Voice(voice(), author != null ? words(author) : said(Message.of("file.voice", file())), null, List.of());
        String id = Slug.of(input.stem());
        Dataset.Head head = new Dataset.Head(1, id.isEmpty() ? "dataset" : id, words(title == null ? input.stem() : title), words(summary), ZoneOffset.UTC, licence, null);
        boolean told = events.stream().anyMatch(e -> e.claims().stream().anyMatch(c -> c.source().equals(source())));
        Dataset dataset = new Dataset(head, List.copyOf(categories.values()), List.of(), told ? all : all.subList(1, all.size()), List.of(voice), places, List.of(),
            events, List.of(), List.of());
        return new Opened(dataset, new Notebook(walkthroughs), FirstView.of(dataset), log.toProblems(), format, rejected, locator, reach).with(tray(dataset));
    }

    /** Lists what is not on the timeline or not on the map, and what was left out. */
    private Tray tray(Dataset d) {
        Tray.Builder tray = new Tray.Builder();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            Event event = d.events().get(i);
            if (event.when().undated()) {
                tray.add(row(TrayRow.Kind.UNDATED, e, i, event.id(), Message.of("file.undated"), Message.of("time.advice")));
            }
            if (event.places().stream().noneMatch(p -> d.place(p.place()).map(x -> x.shape() != null).orElse(false))) {
                tray.add(row(TrayRow.Kind.UNPLACED, e, i, event.id(), Message.of("file.unplaced"), Message.of("position.words.advice")));
            }
        }
        rejected.forEach(r -> tray.add(new TrayRow(TrayRow.Kind.UNREADABLE, input.name(), r.line(), 0, "", r.path(), "", Message.quoted(r.why()), Message.of("record.unfit.advice"))));
        return tray.build();
    }

    private TrayRow row(TrayRow.Kind kind, Entry e, int number, String event, Message said, Message remedy) {
        return new TrayRow(kind, input.name(), e.at.line(), number + 1, event, e.path, "", said, remedy);
    }

    private Event event(Entry e, int number, Slug ids) {
        String id = ids.unique(e.id, e.title, "event-" + number);
        List<Claim> claims = new ArrayList<>();
        for (String source : e.sources.isEmpty() ? List.of(source()) : e.sources) {
            claims.add(new Claim(null, voice(), source, Stance.REPORTS, words(String.join("\n", e.lines)), Words.NONE, null, List.of(), e.figures, TimeSpan.UNDATED));
        }
        claims.addAll(e.claims);
        return new Event(id, e.title.isEmpty() ? said(Message.of("file.unnamed", number)) : words(e.title), words(e.text.equals(e.title) ? "" : e.text), e.category, e.when,
            List.copyOf(e.places), claims, e.route, e.tags, 3, List.of());
    }

    /** Gives what Masar itself says, in the languages that it speaks. */
    public static Words said(Message m) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", m.in("en"));
        both.put("ar", m.in("ar"));
        return new Words(both);
    }

    private String file() {
        return input.name().substring(Math.max(input.name().lastIndexOf('/'), input.name().lastIndexOf('\\')) + 1);
    }
}
