package org.masar.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Claim;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.read.Message;

/** Reads claims, and what they share with events: places with roles, and figures. */
final class ClaimForm {
    private static final Map<String, Stance> STANCES = words(Stance.values());
    private static final Map<String, PlaceRef.Role> ROLES = words(PlaceRef.Role.values());
    private static final Map<String, Figure.Qualifier> QUALIFIERS = words(Figure.Qualifier.values());

    private ClaimForm() {
    }

    /** Ties each constant to its word in files: lower case, with hyphens. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> map = new LinkedHashMap<>();
        for (E v : values) {
            map.put(v.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), v);
        }
        return map;
    }

    /** Reads a claim; unfit without voice, source or stance, for then nobody could tell who says what. */
    static Claim read(Part p) {
        String id = p.text("id");
        String voice = needed(p, "voice", Message.of("claim.voice.advice"));
        String source = needed(p, "source", Message.of("claim.source.advice"));
        String stanceWord = needed(p, "stance", Message.of("advice.choose", String.join(", ", STANCES.keySet())));
        Stance stance = stanceWord == null ? null : p.choice("stance", STANCES, null);
        TimeSpan when = WhenForm.read(p, "when");
        Claim claim = voice == null || source == null || stance == null ? null : new Claim(id, voice, source, stance,
            p.words("says"), p.words("to"), when.undated() ? null : when, places(p), figures(p), WhenForm.read(p, "stated"));
        if (claim == null) {
            List.of("says", "to", "places", "figures", "stated").forEach(p::get);
            throw new Unfit("a claim without " + (voice == null ? "voice" : source == null ? "source" : "stance"));
        }
        return claim;
    }

    private static String needed(Part p, String key, Message advice) {
        Node n = p.get(key);
        String text = p.text(key);
        if (n == null || text != null && text.isBlank()) {
            p.context.error(n == null ? p.node.at() : n.at(), n == null ? p.path : p.pathOf(key), "",
                Message.of("claim.without." + key), advice);
            return null;
        }
        return text;
    }

    /** Reads places with their roles; a bare id counts as "at", with a report. */
    static List<PlaceRef> places(Part p) {
        List<PlaceRef> refs = new ArrayList<>();
        List<Node> items = p.items("places", "places");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Node.Text t && !t.value().isBlank()) {
                p.context.warning(t.at(), p.pathOf("places") + "[" + i + "]", t.value(), Message.of("place.role"),
                    Message.of("place.role.advice", t.shown()));
                refs.add(new PlaceRef(t.value(), PlaceRef.Role.AT));
            } else {
                PlaceRef ref = Records.read(p.context, "place of " + Part.article(p.kind).english(), p.pathOf("places"), i, items.get(i), ClaimForm::place);
                if (ref != null) {
                    refs.add(ref);
                }
            }
        }
        return refs;
    }

    private static PlaceRef place(Part p) {
        String id = p.text("place");
        PlaceRef.Role role = p.choice("role", ROLES, PlaceRef.Role.AT);
        if (id == null || id.isBlank()) {
            Message why = Message.of("place.unnamed", Part.article(p.kind));
            p.context.error(p.node.at(), p.path, "", why, Message.of("place.unnamed.advice"));
            throw new Unfit(why.english());
        }
        return new PlaceRef(id, role);
    }

    private static List<Figure> figures(Part p) {
        return p.list("figures", "figure", f -> new Figure(f.text("measure"), f.number("low"), f.number("value"),
            f.number("high"), f.text("unit"), f.choice("qualifier", QUALIFIERS, null), f.words("of")));
    }
}
