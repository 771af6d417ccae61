package org.masar.check;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Question;
import org.masar.model.Words;
import org.masar.read.Opened;
import org.masar.state.Step;
import org.masar.state.Walkthrough;

/** Walks through all texts of a dataset that are shown to people, with their paths worked out only where one is asked for. */
final class Wordings {
    private Wordings() {
    }

    /** Takes one text; never an empty one. */
    interface Visitor {
        void words(Words words, Supplier<String> path);
    }

    static void walk(Opened o, Visitor all) {
        Dataset d = o.dataset();
        add(all, d.head().title(), () -> "title");
        add(all, d.head().summary(), () -> "summary");
        each(all, o, "categories", d.categories().size(), i -> List.of(entry("label", d.categories().get(i).label())));
        each(all, o, "groups", d.groups().size(), i -> List.of(entry("label", d.groups().get(i).label())));
        each(all, o, "sources", d.sources().size(), i -> List.of(entry("publisher", d.sources().get(i).publisher()),
            entry("title", d.sources().get(i).title()), entry("description", d.sources().get(i).description())));
        each(all, o, "voices", d.voices().size(), i -> List.of(entry("label", d.voices().get(i).label())));
        each(all, o, "places", d.places().size(), i -> List.of(entry("label", d.places().get(i).label())));
        each(all, o, "media", d.media().size(), i -> List.of(entry("caption", d.media().get(i).caption()),
            entry("alt", d.media().get(i).alt())));
        each(all, o, "events", d.events().size(), i -> {
            Event e = d.events().get(i);
            return List.of(entry("title", e.title()), entry("summary", e.summary()));
        });
        Claims.walk(o, (event, claim, path) -> {
            add(all, claim.says(), () -> path.get() + ".says");
            add(all, claim.to(), () -> path.get() + ".to");
        });
        questions(all, o);
        tours(all, o);
    }

    private static void questions(Visitor all, Opened o) {
        for (int i = 0; i < o.dataset().questions().size(); i++) {
            Question q = o.dataset().questions().get(i);
            String path = o.locator().path("questions", i);
            add(all, q.label(), () -> path + ".label");
            for (int a = 0; a < q.answers().size(); a++) {
                String answer = o.locator().path(path + ".answers", a);
                add(all, q.answers().get(a).label(), () -> answer + ".label");
            }
        }
    }

    private static void tours(Visitor all, Opened o) {
        for (int i = 0; i < o.notebook().walkthroughs().size(); i++) {
            Walkthrough w = o.notebook().walkthroughs().get(i);
            String path = o.locator().path("walkthroughs", i);
            add(all, w.title(), () -> path + ".title");
            for (int s = 0; s < w.steps().size(); s++) {
                Step step = w.steps().get(s);
                String at = o.locator().path(path + ".steps", s);
                add(all, step.title(), () -> at + ".title");
                add(all, step.text(), () -> at + ".text");
                add(all, step.notes(), () -> at + ".notes");
                add(all, step.question(), () -> at + ".question");
            }
        }
    }

    private static void each(Visitor all, Opened o, String list, int size, java.util.function.IntFunction<List<Map.Entry<String, Words>>> texts) {
        for (int i = 0; i < size; i++) {
            int n = i;
            texts.apply(i).forEach(e -> add(all, e.getValue(), () -> o.locator().path(list, n) + "." + e.getKey()));
        }
    }

    private static Map.Entry<String, Words> entry(String key, Words words) {
        return Map.entry(key, words);
    }

    private static void add(Visitor all, Words words, Supplier<String> path) {
        if (!words.isEmpty()) {
            all.words(words, path);
        }
    }
}
