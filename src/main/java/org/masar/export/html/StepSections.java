package org.masar.export.html;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Ids;
import org.masar.model.Words;
import org.masar.state.Step;
import org.masar.story.Markdown;
import org.masar.view.Visible;

/** Writes the steps: each with its picture, its text, the question, and the claims that it rests on. What is for the presenter stays away. */
final class StepSections {
    private static final int NAMED = 12;
    private final Dataset dataset;
    private final List<Shot> shots;
    private final List<Tongue> tongues;
    private final Scrub scrub;

    StepSections(Dataset dataset, List<Shot> shots, List<Tongue> tongues, Scrub scrub) {
        this.dataset = dataset;
        this.shots = shots;
        this.tongues = tongues;
        this.scrub = scrub;
    }

    void write(Markup m, StoryPage.Pictures pictures) throws IOException {
        m.raw("<main id=\"steps\">\n");
        for (int i = 0; i < shots.size(); i++) {
            step(m, i, pictures);
        }
        if (shots.size() > 1) {
            m.raw("<nav id=\"walk\"><button type=\"button\" id=\"back\">");
            StoryPage.each(m, "span", tongues, t -> m.text(t.get("web.back")));
            m.raw("</button><progress id=\"progress\" max=\"" + shots.size() + "\" value=\"1\">1</progress><button type=\"button\" id=\"next\">");
            StoryPage.each(m, "span", tongues, t -> m.text(t.get("web.next")));
            m.raw("</button></nav>\n");
        }
        m.raw("</main>\n");
    }

    private void step(Markup m, int i, StoryPage.Pictures pictures) throws IOException {
        Shot s = shots.get(i);
        String stop = scrub == null || s.view().playhead() == null ? "" : " data-stop=\"" + scrub.nearest(s.view().playhead().from()) + "\"";
        m.raw("<section class=\"step\" id=\"step-" + (i + 1) + "\"" + stop + " aria-labelledby=\"head-" + (i + 1) + "\">\n<figure>");
        for (Tongue t : tongues) {
            m.raw("<img class=\"l\" lang=\"" + t.tag() + "\" alt=\"" + Markup.escaped(alt(s, t)) + "\" src=\"" + pictures.of(i, t.tag()) + "\"/>");
        }
        m.raw("</figure>\n<div class=\"card\"><p class=\"count\">");
        StoryPage.each(m, "span", tongues, t -> m.text(t.get("web.step", t.number(i + 1), t.number(shots.size()))));
        m.raw("</p><h2 tabindex=\"-1\" id=\"head-" + (i + 1) + "\">");
        StoryPage.each(m, "span", tongues, t -> m.text(title(s, t)));
        m.raw("</h2><p class=\"moment\">");
        StoryPage.each(m, "span", tongues, t -> m.text(t.moment().of(s.view()) + zone(s, t)));
        m.raw("</p>");
        if (s.step() != null) {
            told(m, s.step());
        }
        m.raw("</div>\n</section>\n");
    }

    private void told(Markup m, Step step) {
        if (!step.text().isEmpty()) {
            m.raw("<div class=\"text\">");
            StoryPage.each(m, "div", tongues, t -> m.prose(Markdown.read(t.in(step.text()))));
            m.raw("</div>");
        }
        if (!step.question().isEmpty()) {
            m.raw("<div class=\"question\"><h3>");
            StoryPage.each(m, "span", tongues, t -> m.text(t.get("web.question")));
            m.raw("</h3>");
            StoryPage.each(m, "div", tongues, t -> m.prose(Markdown.read(t.in(step.question()))));
            m.raw("</div>");
        }
        List<Claim> claims = step.claims().stream().map(this::claim).flatMap(Optional::stream).toList();
        if (!claims.isEmpty()) {
            m.raw("<div class=\"rests\">");
            StoryPage.each(m, "p", tongues, t -> {
                m.text(t.get("web.rests") + ":");
                claims.forEach(c -> m.raw(" <a href=\"#claim-" + Markup.escaped(c.id()) + "\">").text(named(c, t)).raw("</a>"));
            });
            m.raw("</div>");
        }
    }

    private Optional<Claim> claim(String id) {
        return dataset.events().stream().flatMap(e -> e.claims().stream()).filter(c -> Ids.isKebab(id) && id.equals(c.id())).findFirst();
    }

    /** Names voice and source; a report that speaks for itself is called by its source already. */
    private String named(Claim c, Tongue t) {
        String voice = dataset.voice(c.voice()).map(v -> t.in(v.label())).filter(l -> !l.isEmpty()).orElse(c.voice());
        return voice.contains(c.source()) ? voice : voice + " " + c.source();
    }

    private static String zone(Shot s, Tongue t) {
        return s.view().playhead() == null ? "" : " \u00b7 " + t.times().zone(s.view().playhead().from());
    }

    private static String title(Shot s, Tongue t) {
        Words own = s.step() == null ? Words.NONE : s.step().title();
        return own.isEmpty() ? s.title() : t.in(own);
    }

    /** Says what the picture shows: when, and the first of its events. */
    private String alt(Shot s, Tongue t) {
        int[] shown = Visible.of(dataset, s.view()).events();
        String names = Arrays.stream(shown).limit(NAMED).mapToObj(e -> t.in(dataset.events().get(e).title())).collect(joining(t.get("page.semicolon")));
        String more = shown.length > NAMED ? t.get("page.semicolon") + t.get("page.more", t.number(shown.length - NAMED)) : "";
        return t.get("web.map", t.moment().of(s.view()), names + more);
    }
}
