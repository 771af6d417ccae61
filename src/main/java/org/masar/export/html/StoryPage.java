package org.masar.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.store.JsonText;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Writes the whole page: steps, timeline with events, sources, credits, and what moves them. */
public final class StoryPage {
    /** Most events that are listed; more are counted. */
    private static final int MOST = 1_000;
    /** Lets nothing in from outside, whatever a text holds. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private final Dataset dataset;
    private final List<Shot> shots;
    private final List<Tongue> tongues;
    private final Told told;
    private final List<Integer> events;
    private final Scrub scrub;

    /** Gives the picture of a shot in a language as the address of an image, which holds all of it. */
    @FunctionalInterface
    public interface Pictures {
        /** Draws it. Asked for shot after shot, each in all languages. */
        String of(int shot, String language) throws IOException;
    }

    /**
     * Takes what the page tells.
     *
     * @param shots    at least one, in order
     * @param language tag of the language in which the page opens, if it has it
     */
    public StoryPage(Dataset dataset, List<Shot> shots, String language) {
        this.dataset = dataset;
        this.shots = List.copyOf(shots);
        tongues = Tongue.of(dataset, language);
        told = Told.by(dataset, List.of(), null);
        List<Integer> all = Arrays.stream(Visible.of(told, ViewState.START).events()).boxed().toList();
        events = all.subList(0, Math.min(MOST, all.size()));
        List<Instant> stands = shots.stream().map(Shot::view).filter(v -> v.playhead() != null).map(v -> v.playhead().from()).toList();
        scrub = Scrub.has(told) ? new Scrub(told, events, stands) : null;
    }

    /** Lists the tags of the languages that the page speaks, the one in which it opens first. */
    public List<String> languages() {
        return tongues.stream().map(Tongue::tag).toList();
    }

    /** Writes the page as UTF-8 text. */
    public void write(Pictures pictures, Appendable out) throws IOException {
        Markup m = new Markup(out);
        Tongue first = tongues.get(0);
        m.raw("<!doctype html>\n<html lang=\"" + first.tag() + "\" dir=\"" + (first.texts().isRightToLeft() ? "rtl" : "ltr") + "\" data-show=\"" + first.tag() + "\">\n<head>\n")
            .raw("<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n")
            .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" content=\"Masar\"/>\n")
            .element("title", first.in(dataset.title())).raw("\n<style>\n").raw(resource("story.css")).raw("</style>\n</head>\n<body class=\"js-off\">\n");
        m.raw("<a class=\"skip\" href=\"#timeline\">");
        each(m, "span", t -> m.text(t.get("web.skip")));
        m.raw("</a>\n");
        head(m);
        new StepSections(dataset, shots, tongues, scrub).write(m, pictures);
        timeline(m);
        new Records(dataset, told, events, tongues, scrub).write(m);
        credits(m);
        m.raw("<script type=\"application/json\" id=\"data\">").raw(JsonText.of(data()).replace("<", "\\u003c")).raw("</script>\n<script>\n").raw(resource("story.js"))
            .raw("</script>\n</body>\n</html>\n");
    }

    /** Writes something once in every language. */
    static void each(Markup m, String tag, List<Tongue> tongues, Consumer<Tongue> inside) {
        for (Tongue t : tongues) {
            m.raw("<" + tag + " class=\"l\" " + t.attributes() + ">");
            inside.accept(t);
            m.raw("</" + tag + ">");
        }
    }

    private void each(Markup m, String tag, Consumer<Tongue> inside) {
        each(m, tag, tongues, inside);
    }

    private void head(Markup m) {
        m.raw("<header>\n<div><h1>");
        each(m, "span", t -> m.text(t.in(dataset.title())));
        m.raw("</h1><p>");
        each(m, "span", t -> m.text(t.in(dataset.head().summary())));
        m.raw("</p></div>\n<p class=\"tools\">");
        if (tongues.size() > 1) {
            m.raw("<button type=\"button\" id=\"language\">");
            for (Tongue t : tongues) {
                Tongue other = tongues.get(1 - tongues.indexOf(t));
                m.raw("<span class=\"l\" lang=\"" + t.tag() + "\"><span " + other.attributes() + ">").text(t.get("web.language")).raw("</span></span>");
            }
            m.raw("</button>");
        }
        if (shots.size() > 1) {
            m.raw("<button type=\"button\" id=\"all\" aria-pressed=\"false\">");
            each(m, "span", t -> m.text(t.get("web.all")));
            m.raw("</button>");
        }
        m.raw("</p>\n</header>\n");
    }

    private void timeline(Markup m) {
        m.raw("<section id=\"timeline\" aria-labelledby=\"timeline-head\">\n<h2 id=\"timeline-head\">");
        each(m, "span", t -> m.text(t.get("web.timeline")));
        m.raw("</h2>\n");
        if (scrub != null) {
            m.raw("<div class=\"scrub\"><label for=\"time\">");
            each(m, "span", t -> m.text(t.get("web.time")));
            m.raw("</label> <output for=\"time\" id=\"now\"></output>\n<input type=\"range\" id=\"time\" min=\"0\" max=\"" + (scrub.stops().size() - 1)
                + "\" step=\"1\" value=\"0\" aria-describedby=\"drag\"/>\n<p id=\"drag\">");
            each(m, "span", t -> m.text(t.get("web.drag")));
            m.raw("</p></div>\n");
        }
    }

    private void credits(Markup m) {
        m.raw("<footer>\n");
        for (Tongue t : tongues) {
            m.raw("<div class=\"l\" " + t.attributes() + ">").element("p", t.get("attribution"));
            m.element("p", t.get("page.dataset", t.in(dataset.title()), dataset.id()));
            for (String said : new String[] {dataset.head().attribution(), dataset.head().licence()}) {
                if (said != null && !said.isBlank()) {
                    m.element("p", said);
                }
            }
            m.element("p class=\"keys\"", t.get("web.keys")).raw("</div>\n");
        }
        m.raw("</footer>\n");
    }

    /** Gives what the script of the page reads. */
    private Map<String, Object> data() {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Tongue t : tongues) {
            Function<String, String> phase = k -> t.get("legend." + k);
            words.put(t.tag(), Map.of("dir", t.texts().isRightToLeft() ? "rtl" : "ltr", "p", phase.apply("past"), "n", phase.apply("now"), "x", phase.apply("next"),
                "d", phase.apply("in_doubt"), "-", t.get("page.undated"), "all", t.get("web.all"), "one", t.get("web.one"), "title", t.in(dataset.title())));
        }
        List<Object> stops = new ArrayList<>();
        for (int i = 0; scrub != null && i < scrub.stops().size(); i++) {
            long at = scrub.stops().get(i);
            Map<String, Object> stop = new LinkedHashMap<>();
            stop.put("x", scrub.percent(at));
            stop.put("p", scrub.phases(i, events));
            tongues.forEach(t -> stop.put(t.tag(), t.times().instant(Instant.ofEpochMilli(at)) + " (" + t.times().zone(Instant.ofEpochMilli(at)) + ")"));
            stops.add(stop);
        }
        return Map.of("words", words, "stops", stops);
    }

    private static String resource(String name) {
        try (InputStream in = StoryPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
