package org.masar.draw.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.draw.Texts;
import org.masar.draw.map.Moment;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.state.Page;
import org.masar.state.ViewState;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;
import org.masar.view.Visible;

/** Words what stands on a page: title, time, list, references, credits, in the language of the view. */
final class PageWords {
    /** Most events that a list names; more are counted. */
    static final int MOST = 400;
    private final Page page;
    private final Visible visible;
    private final Dataset dataset;
    private final Texts words;
    private final SpanWords spans;
    private final TimeWords times;
    private final Moment moment;

    PageWords(Page page, Visible visible) {
        this.page = page;
        this.visible = visible;
        dataset = visible.dataset();
        words = Texts.in(visible.view().language());
        times = TimeWords.of(words.language(), words.digits("1").equals("1") ? Digits.WESTERN : Digits.ARABIC_INDIC, dataset.zone());
        spans = SpanWords.of(times);
        moment = new Moment(dataset.zone(), words);
    }

    Texts words() {
        return words;
    }

    TimeWords times() {
        return times;
    }

    boolean fromRight() {
        return words.isRightToLeft();
    }

    String title() {
        return page.title().isBlank() ? in(dataset.title()) : page.title().strip();
    }

    List<Paragraph> title(Setting s) {
        return List.of(Paragraph.of(0, new Phrase(title(), s.title(), "text")));
    }

    /** Gives the user's subtitle; else the dataset's title where the user's own stands above it. */
    List<Paragraph> subtitle(Setting s) {
        String said = !page.subtitle().isBlank() ? page.subtitle().strip() : page.title().isBlank() ? "" : in(dataset.title());
        return said.isEmpty() ? List.of() : List.of(Paragraph.of(0, new Phrase(said, s.subtitle(), "muted")));
    }

    /** Says the time that shows, the zone of all times on the page, and by whom and as known by when all is told. */
    List<Paragraph> when(Setting s) {
        ViewState v = visible.view();
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of(0, new Phrase(moment.of(v), s.moment(), "text")));
        all.add(Paragraph.of(2, new Phrase(moment.zone(v), s.zone(), "muted")));
        told(v).forEach(line -> all.add(Paragraph.of(1, new Phrase(line, s.zone(), "muted"))));
        return all;
    }

    private List<String> told(ViewState v) {
        List<String> all = new ArrayList<>();
        if (!v.voices().isEmpty()) {
            all.add(words.get("legend.told", v.voices().stream().map(this::voice).collect(Collectors.joining(words.get("legend.comma")))));
        }
        if (v.knownBy() != null) {
            all.add(words.get("legend.known", moment.instant(v.knownBy())));
        }
        return all;
    }

    String listHeading() {
        return words.get("page.list");
    }

    /** Says of each event, in the order of its numbers, what it is, when it was and who says so; two paragraphs each. */
    List<List<Paragraph>> list(int[] events, Setting s) {
        List<List<Paragraph>> all = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            Event e = dataset.events().get(events[i]);
            List<Phrase> head = new ArrayList<>(List.of(new Phrase(in(e.title()), s.entry(), "text")));
            if (visible.told().disputed(events[i])) {
                head.add(new Phrase(Phrase.DISPUTED, s.entry(), "text"));
            }
            List<Phrase> body = new ArrayList<>();
            String when = visible.told().when(events[i]).undated() ? words.get("page.undated") : spans.sayWithoutZone(visible.told().when(events[i]));
            String who = who(events[i]);
            body.add(new Phrase(who.isEmpty() ? words.get("page.sentence", when) : words.get("page.sentence", when) + " " + words.get("page.sentence", who), s.text(), "text"));
            String sources = sources(List.of(events[i])).stream().map(Source::id).collect(Collectors.joining(" "));
            if (!sources.isEmpty()) {
                body.add(new Phrase(sources, s.source(), "muted"));
            }
            all.add(List.of(new Paragraph(words.digits(Integer.toString(i + 1)), head, 0), Paragraph.of(0, body.toArray(Phrase[]::new))));
        }
        return all;
    }

    /** Says that so many more events show than are listed. */
    Paragraph more(int n, Setting s) {
        return Paragraph.of(0, new Phrase(words.get("page.more", words.digits(Integer.toString(n))), s.text(), "muted"));
    }

    /** Says who reports, confirms, doubts and denies an event: all voices that are known then, whoever tells it. */
    private String who(int event) {
        List<String> parts = new ArrayList<>();
        for (Stance stance : List.of(Stance.REPORTS, Stance.CONFIRMS, Stance.DOUBTS, Stance.DENIES)) {
            Set<String> voices = new LinkedHashSet<>();
            visible.told().known(event).stream().filter(c -> c.stance() == stance).forEach(c -> voices.add(voice(c.voice())));
            if (!voices.isEmpty()) {
                parts.add(words.get("page." + stance.name().toLowerCase(Locale.ROOT), String.join(words.get("legend.comma"), voices)));
            }
        }
        String said = String.join(words.get("page.semicolon"), parts);
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** Lists the sources of the events' claims, in the dataset's order. */
    private List<Source> sources(List<Integer> events) {
        Set<String> ids = new LinkedHashSet<>();
        events.forEach(e -> visible.told().known(e).stream().map(Claim::source).forEach(ids::add));
        return dataset.sources().stream().filter(x -> ids.contains(x.id())).toList();
    }

    List<Paragraph> references(int[] events, Setting s) {
        List<Source> used = sources(java.util.Arrays.stream(events).boxed().toList());
        List<Paragraph> all = new ArrayList<>();
        for (Source x : used) {
            String name = x.publisher().isEmpty() ? in(x.title()) : in(x.publisher());
            String more = x.publisher().isEmpty() || x.title().isEmpty() ? "" : "\u201c" + in(x.title()) + "\u201d";
            if (name.isEmpty()) {
                String about = in(x.description());
                name = about.indexOf(". ") < 0 ? about : about.substring(0, about.indexOf(". "));
            }
            String date = x.published().undated() ? "" : spans.sayWithoutZone(x.published());
            String said = List.of(name, more, date).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(words.get("legend.comma")));
            all.add(Paragraph.of(all.isEmpty() ? 0 : 1.5, new Phrase(x.id(), s.strong(), "text"), new Phrase(said.isEmpty() ? "\u2013" : said, s.text(), "text")));
        }
        return headed(words.get("page.references"), all, s);
    }

    List<Paragraph> notes(Setting s) {
        List<Paragraph> all = new ArrayList<>();
        page.notes().strip().lines().forEach(line -> all.add(Paragraph.of(all.isEmpty() ? 0 : 3, new Phrase(line.isBlank() ? "\u00a0" : line, s.text(), "text"))));
        return page.notes().isBlank() ? List.of() : headed(words.get("page.notes"), all, s);
    }

    /** Names whose data map and page are made of: this is never left away. */
    List<Paragraph> credits(String map, Setting s) {
        List<Paragraph> all = new ArrayList<>();
        for (String line : credits(map)) {
            all.add(Paragraph.of(all.isEmpty() ? 0 : 1.5, new Phrase(line, s.text(), "text")));
        }
        return headed(words.get("page.credits"), all, s);
    }

    /** Names the same in one line. */
    List<Paragraph> creditLine(String map, Setting s) {
        return List.of(Paragraph.of(0, new Phrase(String.join("  \u00b7  ", credits(map)), s.source(), "muted")));
    }

    private List<String> credits(String map) {
        List<String> all = new ArrayList<>();
        if (!map.isEmpty()) {
            all.add(map);
        }
        String owner = dataset.head().attribution(), licence = dataset.head().licence();
        String title = in(dataset.title());
        all.add(words.get("page.dataset", title.isEmpty() ? dataset.id() : title, dataset.id()));
        String rights = List.of(owner == null ? "" : owner.strip(), licence == null ? "" : licence.strip()).stream().filter(x -> !x.isEmpty())
            .collect(Collectors.joining(words.get("legend.comma")));
        if (!rights.isEmpty()) {
            all.add(rights);
        }
        return all;
    }

    String legendHeading() {
        return words.get("legend.title");
    }

    private static List<Paragraph> headed(String heading, List<Paragraph> all, Setting s) {
        if (all.isEmpty()) {
            return all;
        }
        List<Paragraph> with = new ArrayList<>(List.of(Paragraph.of(0, new Phrase(heading, s.small(), "text"))));
        with.add(new Paragraph(all.get(0).number(), all.get(0).phrases(), 3 * s.scale()));
        with.addAll(all.subList(1, all.size()));
        return with;
    }

    private String voice(String id) {
        return dataset.voice(id).map(Voice::label).map(this::in).filter(n -> !n.isEmpty()).orElse(id);
    }

    private String in(Words w) {
        return w.in(words.language());
    }
}
