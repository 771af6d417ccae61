package org.masar.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Holding;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.model.Route;
import org.masar.model.Source;
import org.masar.state.Notebook;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/**
 * Writes a dataset as the file of version 1 (dataset format): keys in the order of the format, records in their own,
 * what is not known left out. Reading it again gives the same dataset.
 */
public final class DatasetText {
    private final Dataset d;
    private final WhenText when;

    private DatasetText(Dataset d) {
        this.d = d;
        this.when = new WhenText(d.zone());
    }

    /** Prints the dataset with the walkthroughs of the notebook; {@code start} (what opens first) may be null. */
    public static String of(Dataset dataset, Notebook notebook, ViewState start) {
        return JsonText.of(new DatasetText(dataset).map(notebook, start));
    }

    /** Hands over the dataset's parts as they would be written, event by event, so that no large one is held twice. */
    static void eachPart(Dataset d, Consumer<Map<String, Object>> to) {
        Dataset rest = new Dataset(d.head(), d.categories(), d.groups(), d.sources(), d.voices(), d.places(), d.media(), List.of(), d.holdings(),
            d.questions());
        to.accept(new DatasetText(rest).map(Notebook.EMPTY, null));
        DatasetText text = new DatasetText(d);
        d.events().forEach(e -> to.accept(text.event(e)));
    }

    private Map<String, Object> map(Notebook notebook, ViewState start) {
        Dataset.Head h = d.head();
        return new Keys().put("masar", 1).put("id", h.id()).put("title", h.title()).put("summary", h.summary())
            .put("timeZone", zone()).put("licence", h.licence()).put("attribution", h.attribution())
            .put("start", start == null ? null : ViewText.map(start))
            .each("categories", d.categories(), c -> new Keys().put("id", c.id()).put("label", c.label())
                .put("colour", c.colour()).put("symbol", c.symbol()).map())
            .each("groups", d.groups(), g -> new Keys().put("id", g.id()).put("label", g.label()).put("variants", g.variants())
                .put("colour", g.colour()).put("pattern", g.pattern()).map())
            .each("sources", d.sources(), this::source)
            .each("voices", d.voices(), v -> new Keys().put("id", v.id()).put("label", v.label()).put("side", v.side())
                .put("variants", v.variants()).map())
            .each("places", d.places(), this::place)
            .each("media", d.media(), m -> new Keys().put("id", m.id()).put("file", m.file()).put("caption", m.caption())
                .put("credit", m.credit()).put("licence", m.licence()).put("alt", m.alt()).map())
            .each("events", d.events(), this::event)
            .each("states", d.holdings(), this::holding)
            .each("questions", d.questions(), q -> new Keys().put("id", q.id()).put("label", q.label()).put("events", q.events())
                .each("answers", q.answers(), this::answer).map())
            .each("walkthroughs", notebook.walkthroughs(), DatasetText::walkthrough)
            .map();
    }

    /** A file that names no zone reads as the offset Z: it is left out again, for nobody said it. */
    private String zone() {
        return d.zone().equals(java.time.ZoneOffset.UTC) ? null : d.zone().getId();
    }

    private Map<String, Object> source(Source s) {
        return new Keys().put("id", s.id()).put("authors", s.authors()).put("publisher", s.publisher()).put("title", s.title()).put("description", s.description())
            .put("language", s.language()).put("published", when.of(s.published())).put("obtained", s.obtained()).put("link", s.link()).map();
    }

    private Map<String, Object> place(Place p) {
        return new Keys().put("id", p.id()).put("label", p.label()).put("variants", p.variants()).put("kind", p.kind())
            .put("within", p.within()).put("geometry", ShapeText.of(p.shape())).positive("radiusMetres", p.radiusMetres())
            .positive("uncertaintyMetres", p.uncertaintyMetres()).put("origin", p.origin()).map();
    }

    private Map<String, Object> event(Event e) {
        return new Keys().put("id", e.id()).put("title", e.title()).put("summary", e.summary()).put("category", e.category())
            .put("when", when.of(e.when())).each("places", e.places(), this::placeRef).each("claims", e.claims(), this::claim)
            .put("route", e.route() == null ? null : route(e.route())).put("tags", e.tags())
            .put("importance", e.importance() == 3 ? null : (Object) e.importance()).put("media", e.media()).map();
    }

    private Map<String, Object> placeRef(PlaceRef r) {
        return new Keys().put("place", r.place()).word("role", r.role()).map();
    }

    private Map<String, Object> claim(Claim c) {
        return new Keys().put("id", c.id()).put("voice", c.voice()).put("source", c.source()).word("stance", c.stance())
            .put("says", c.says()).put("to", c.to()).put("when", when.of(c.when())).each("places", c.places(), this::placeRef)
            .each("figures", c.figures(), this::figure).put("stated", when.of(c.stated())).map();
    }

    private Map<String, Object> figure(Figure f) {
        return new Keys().put("measure", f.measure()).put("low", f.low()).put("value", f.value()).put("high", f.high())
            .put("unit", f.unit()).word("qualifier", f.qualifier()).put("of", f.of()).map();
    }

    private Map<String, Object> route(Route r) {
        return new Keys().put("geometry", ShapeText.of(r.shape())).put("from", r.from()).put("via", r.via()).put("to", r.to())
            .word("known", r.known()).map();
    }

    private Map<String, Object> holding(Holding h) {
        return new Keys().put("place", h.place()).put("group", h.groups().size() == 1 ? h.groups().get(0) : h.groups())
            .put("shared", h.shared() ? (Object) true : null).put("when", when.of(h.when())).each("claims", h.claims(), this::claim).map();
    }

    private Map<String, Object> answer(Question.Answer a) {
        return new Keys().put("label", a.label()).put("voices", a.voices()).put("sources", a.sources()).put("claims", a.claims()).map();
    }

    /** Gives a walkthrough as a part of a larger file. */
    static Map<String, Object> walkthrough(Walkthrough w) {
        return new Keys().put("id", w.id()).put("title", w.title()).each("steps", w.steps(), DatasetText::step).map();
    }

    private static Map<String, Object> step(Step s) {
        return new Keys().put("title", s.title()).put("text", s.text()).put("notes", s.notes()).put("question", s.question())
            .put("claims", s.claims()).positive("seconds", s.seconds()).put("transition", s.transition())
            .put("hidden", s.hidden() ? (Object) true : null).put("view", ViewText.map(s.view())).map();
    }
}
