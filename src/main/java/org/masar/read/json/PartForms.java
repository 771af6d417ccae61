package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import org.masar.model.Category;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Media;
import org.masar.model.Place;
import org.masar.model.Question;
import org.masar.model.Source;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.read.Message;
import org.masar.read.Nearest;

/** Reads the smaller records of a dataset: who, where, from what, and what is asked. */
final class PartForms {
    private static final List<String> SIDES = List.of("monitor", "government", "armed group", "officials", "press");

    private PartForms() {
    }

    /** Gives the id; a record without one is kept under a name made of its position, and reported. */
    static String id(Part p) {
        String id = p.text("id");
        if (id != null && !id.isBlank()) {
            return id;
        }
        String made = p.path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "").toLowerCase(java.util.Locale.ROOT);
        p.context.error(p.node.at(), p.path, "", Message.of("record.id", Part.article(p.kind), made),
            Message.of("record.id.advice"));
        return made;
    }

    static Category category(Part p) {
        return new Category(id(p), p.words("label"), colour(p), p.text("symbol"));
    }

    static Group group(Part p) {
        return new Group(id(p), p.words("label"), p.texts("variants"), colour(p), p.text("pattern"));
    }

    private static String colour(Part p) {
        String colour = p.text("colour");
        if (colour != null && !colour.matches("#[0-9A-Fa-f]{6}")) {
            p.context.error(p.get("colour").at(), p.pathOf("colour"), colour, Message.of("colour.wrong", colour),
                Message.of("colour.wrong.advice"));
            return null;
        }
        return colour;
    }

    static Source source(Part p) {
        return new Source(id(p), p.words("publisher"), p.words("title"), p.words("description"), p.text("language"),
            WhenForm.read(p, "published"), p.text("obtained"), p.text("link"),
            p.texts("authors").stream().filter(a -> !a.isBlank()).toList());
    }

    static Voice voice(Part p) {
        return new Voice(id(p), p.words("label"), side(p), p.texts("variants"));
    }

    /** Keeps a side of another name, with a warning: it is only shown, never reckoned with. */
    private static String side(Part p) {
        String side = p.text("side");
        if (side != null && !SIDES.contains(side)) {
            p.context.warning(p.get("side").at(), p.pathOf("side"), side, Message.of("side.unusual", side),
                Nearest.advice(side, SIDES, Message.of("advice.choose", String.join(", ", SIDES))));
        }
        return side;
    }

    static Place place(Part p) {
        return new Place(id(p), p.words("label"), p.texts("variants"), p.text("kind"), p.text("within"),
            ShapeForm.read(p, "geometry"), p.positive("radiusMetres", 0), p.positive("uncertaintyMetres", 0), p.text("origin"));
    }

    static Media media(Part p) {
        return new Media(id(p), p.text("file"), p.words("caption"), p.text("credit"), p.text("licence"), p.words("alt"));
    }

    static Holding holding(Part p) {
        Node group = p.get("group");
        List<String> groups = new ArrayList<>(group instanceof Node.Arr ? p.texts("group") : List.of());
        if (group != null && !(group instanceof Node.Arr)) {
            String one = p.text("group");
            groups.addAll(one == null ? List.of() : List.of(one));
        }
        TimeSpan when = WhenForm.read(p, "when");
        return new Holding(p.text("place"), groups, p.flag("shared"), when, p.list("claims", "claim", ClaimForm::read));
    }

    static Question question(Part p) {
        return new Question(id(p), p.words("label"), p.texts("events"), p.list("answers", "answer", a ->
            new Question.Answer(a.words("label"), a.texts("voices"), a.texts("sources"), a.texts("claims"))));
    }
}
