package org.masar.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.check.Opener;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Shape;

/** Says in lines what came out of a file of any format: text in, text out. */
public final class Told {
    private Told() {
    }

    /** Opens the text as a file of the name, by content and suffix, and checks it as the window does. */
    public static Opened of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Opened of(String name, byte[] bytes) {
        try {
            return Opener.standard().open(new Input(name, bytes));
        } catch (NoDataset e) {
            throw new AssertionError(Texts.lines(e.problems()), e);
        }
    }

    /** Gives a line an event: id, title, time, category, places. */
    public static String events(Opened o) {
        return o.dataset().events().stream().map(e -> event(o.dataset(), e)).collect(Collectors.joining("\n"));
    }

    private static String event(Dataset d, Event e) {
        return String.join(" | ", e.id(), e.title().in("en"), e.when().text().isEmpty() ? "undated" : e.when().text(), e.category() == null ? "-" : e.category(),
            e.places().isEmpty() ? "unplaced" : e.places().stream().map(p -> place(d.place(p.place()).orElseThrow())).collect(Collectors.joining(", ")));
    }

    private static String place(Place p) {
        return p.label().in("en") + " " + (p.shape() == null ? "nowhere" : shape(p.shape()));
    }

    /** Names the kind of a shape with its first point and the number of its points. */
    public static String shape(Shape s) {
        String kind = s instanceof Shape.Many m ? "[" + m.parts().stream().map(Told::shape).collect(Collectors.joining(" ")) + "]" : s.getClass().getSimpleName();
        return s instanceof Shape.Many ? kind : kind + "(" + s.points().get(0).lon() + " " + s.points().get(0).lat() + (s.points().size() == 1 ? "" : " +" + (s.points().size() - 1)) + ")";
    }

    /** Gives what each claim of the event says: voice, source, words, time of its own, figures. */
    public static String claims(Opened o, int event) {
        return o.dataset().events().get(event).claims().stream().map(c -> claim(o.dataset(), c)).collect(Collectors.joining("\n"));
    }

    private static String claim(Dataset d, Claim c) {
        return d.voice(c.voice()).orElseThrow().label().in("en") + " in " + d.source(c.source()).orElseThrow().title().in("en") + ": " + c.says().in("en").replace("\n", "; ")
            + (c.when() == null ? "" : " (" + c.when().text() + ")") + figures(c);
    }

    private static String figures(Claim c) {
        List<String> all = c.figures().stream().map(f -> f.measure() + " " + f.value()).toList();
        return all.isEmpty() ? "" : " " + all;
    }
}
