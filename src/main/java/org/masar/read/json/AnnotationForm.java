package org.masar.read.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.masar.model.LonLat;
import org.masar.read.Message;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Dash;
import org.masar.state.Fill;
import org.masar.state.Ink;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.state.PagePoint;

/** Reads annotations: one that has no sound kind or points is left out, all else that cannot be read becomes what is usual. */
final class AnnotationForm {
    private AnnotationForm() {
    }

    /** Reads those under the key, the lowest first; of two with one id the first stays. */
    static List<Annotation> list(Part owner, String key) {
        return owner.list(key, "annotation", distinct());
    }

    /** Gives a form for the annotations of one list, which takes no id twice. */
    static Function<Part, Annotation> distinct() {
        Set<String> ids = new HashSet<>();
        return p -> {
            Annotation a = read(p);
            if (!ids.add(a.id())) {
                throw new IllegalArgumentException("two annotations are called '" + a.id() + "'");
            }
            return a;
        };
    }

    private static Annotation read(Part p) {
        String id = PartForms.id(p);
        String kind = p.text("kind");
        if (kind == null) {
            throw new IllegalArgumentException("it has no kind");
        }
        Double number = p.number("number");
        String text = p.text("text");
        return new Annotation(id, Annotation.Kind.of(kind), anchor(p), offset(p), text == null ? "" : text, style(p.part("style", "style")),
            or(p.number("rotation"), 0), p.text("image"), WhenForm.read(p, "when"), p.flag("locked"), p.text("group"),
            number == null ? 0 : (int) Math.min(Integer.MAX_VALUE, number));
    }

    private static Anchor anchor(Part p) {
        if (p.get("map") == null && p.get("page") == null) {
            throw new IllegalArgumentException("it has no points: neither map nor page");
        }
        List<PagePoint> page = points(p, "page", PagePoint::new);
        List<LonLat> map = points(p, "map", LonLat::new);
        return p.get("map") != null ? new Anchor.OnMap(map) : new Anchor.OnPage(page);
    }

    private static <T> List<T> points(Part p, String key, BiFunction<Double, Double, T> point) {
        List<T> points = new ArrayList<>();
        for (Node n : p.get(key) == null ? List.<Node>of() : p.items(key, "numbers")) {
            points.add(pair(n, point));
        }
        return points;
    }

    private static <T> T pair(Node n, BiFunction<Double, Double, T> point) {
        if (n instanceof Node.Arr a && a.items().size() == 2 && a.items().get(0) instanceof Node.Num x && a.items().get(1) instanceof Node.Num y) {
            return point.apply(x.value(), y.value());
        }
        throw new IllegalArgumentException("not two numbers: " + n.shown());
    }

    private static Offset offset(Part p) {
        return p.get("offset") == null ? Offset.NONE : pair(p.get("offset"), Offset::new);
    }

    /** Reads a style; null gives the plain one. */
    static NoteStyle style(Part p) {
        NoteStyle plain = NoteStyle.PLAIN;
        if (p == null) {
            return plain;
        }
        NoteStyle s = plain.with(word(p, "colour", Ink::of, plain.ink())).with(word(p, "dash", Dash::of, plain.dash()))
            .with(word(p, "fill", Fill::of, plain.fill())).lined(or(p.number("line"), plain.line())).sized(or(p.number("size"), plain.size()))
            .with(p.flag("bold") ? NoteStyle.Heft.BOLD : NoteStyle.Heft.REGULAR);
        p.finish();
        return s;
    }

    private static double or(Double number, double otherwise) {
        return number == null ? otherwise : number;
    }

    private static <T> T word(Part p, String key, Function<String, T> choice, T otherwise) {
        String word = p.text(key);
        try {
            return word == null ? otherwise : choice.apply(word);
        } catch (IllegalArgumentException e) {
            p.context.error(p.get(key).at(), p.pathOf(key), word, Message.of("view.unfit", e.getMessage()), Message.of("record.unfit.advice"));
            return otherwise;
        }
    }
}
