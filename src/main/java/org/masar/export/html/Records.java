package org.masar.export.html;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.masar.cite.Reference;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Ids;
import org.masar.model.Source;
import org.masar.view.Told;

/** Writes the events, each with who says what of it, and the sources: the rest of the section that the timeline began. */
final class Records {
    private final Dataset dataset;
    private final Told told;
    private final List<Integer> events;
    private final List<Tongue> tongues;
    private final Scrub scrub;

    Records(Dataset dataset, Told told, List<Integer> events, List<Tongue> tongues, Scrub scrub) {
        this.dataset = dataset;
        this.told = told;
        this.events = events;
        this.tongues = tongues;
        this.scrub = scrub;
    }

    void write(Markup m) {
        m.raw("<ol id=\"events\">\n");
        events.forEach(e -> event(m, e));
        m.raw("</ol>\n");
        if (events.size() < dataset.events().size()) {
            StoryPage.each(m, "p", tongues, t -> m.text(t.get("page.more", t.number(dataset.events().size() - events.size()))));
        }
        m.raw("</section>\n<section id=\"sources\" aria-labelledby=\"sources-head\">\n<h2 id=\"sources-head\">");
        StoryPage.each(m, "span", tongues, t -> m.text(t.get("page.references")));
        m.raw("</h2>\n<ul>\n");
        dataset.sources().forEach(s -> source(m, s));
        m.raw("</ul>\n</section>\n");
    }

    private void event(Markup m, int n) {
        Event e = dataset.events().get(n);
        m.raw("<li" + anchor("event", e.id()) + "><div class=\"row\"><h3>");
        StoryPage.each(m, "span", tongues, t -> m.text(e.title().isEmpty() ? e.id() : t.in(e.title())));
        m.raw("</h3>" + (told.disputed(n) ? "<span class=\"differ\">" : ""));
        if (told.disputed(n)) {
            StoryPage.each(m, "span", tongues, t -> m.text("\u2260 " + t.get("legend.disputed")));
            m.raw("</span>");
        }
        m.raw("<span class=\"phase\"></span></div><p class=\"when\">");
        StoryPage.each(m, "span", tongues, t -> m.text(t.spans().say(told.when(n)) + where(e, t)));
        m.raw("</p>" + (scrub == null ? "" : "<div class=\"track\" aria-hidden=\"true\">" + scrub.bar(n) + "</div>"));
        if (!e.summary().isEmpty()) {
            m.raw("<p>");
            StoryPage.each(m, "span", tongues, t -> m.text(t.in(e.summary())));
            m.raw("</p>");
        }
        if (!e.claims().isEmpty()) {
            m.raw("<details><summary>");
            StoryPage.each(m, "span", tongues, t -> m.text(t.get("web.who") + " (" + t.number(e.claims().size()) + ")"));
            m.raw("</summary><ul>");
            e.claims().forEach(c -> claim(m, c));
            m.raw("</ul></details>");
        }
        m.raw("</li>\n");
    }

    private String where(Event e, Tongue t) {
        String places = e.places().stream().map(r -> dataset.place(r.place()).map(p -> t.in(p.label())).orElse(r.place())).distinct().collect(joining(t.get("legend.comma")));
        return places.isEmpty() ? "" : " \u00b7 " + places;
    }

    private void claim(Markup m, Claim c) {
        String stance = c.stance().name().toLowerCase(java.util.Locale.ROOT);
        m.raw("<li class=\"" + stance + "\"" + anchor("claim", c.id()) + ">");
        for (Tongue t : tongues) {
            m.raw("<span class=\"l\" " + t.attributes() + ">").element("b", dataset.voice(c.voice()).map(v -> t.in(v.label())).orElse(c.voice()))
                .raw(" ").element("span class=\"stance\"", t.get("stance." + stance)).raw(" ").text(t.in(c.says()));
            if (c.to() != null && !c.to().isEmpty()) {
                m.text(" (" + t.in(c.to()) + ")");
            }
            m.raw("</span> ");
        }
        m.raw(Ids.isKebab(c.source()) ? "<a href=\"#source-" + c.source() + "\">" + c.source() + "</a></li>" : Markup.escaped(c.source()) + "</li>");
    }

    private void source(Markup m, Source s) {
        m.raw("<li" + anchor("source", s.id()) + "><b>").text(s.id()).raw("</b> ");
        for (Tongue t : tongues) {
            String said = List.of(t.in(s.publisher()), s.title().isEmpty() ? "" : "\u201c" + t.in(s.title()) + "\u201d",
                s.published().undated() ? "" : t.spans().sayWithoutZone(s.published())).stream().filter(x -> !x.isEmpty()).collect(joining(t.get("legend.comma")));
            m.raw("<span class=\"l\" " + t.attributes() + ">").text(said + (said.isEmpty() || s.description().isEmpty() ? "" : ". ") + t.in(s.description())).raw("</span> ");
        }
        Reference.web(s.link()).ifPresent(link -> m.raw("<a rel=\"noopener noreferrer\" href=\"" + Markup.escaped(link) + "\">").text(link).raw("</a>"));
        m.raw("</li>\n");
    }

    private static String anchor(String kind, String id) {
        return id != null && Ids.isKebab(id) ? " id=\"" + kind + "-" + id + "\"" : "";
    }
}
