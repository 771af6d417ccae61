package org.masar.read.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.masar.model.Words;
import org.masar.read.Message;
import org.masar.read.Nearest;

/**
 * Looks at one object of the file: gives its values in the type that is asked for, and reports what is wrong.
 *
 * <p>A value of a wrong type is reported and counts as missing. The keys asked for are the keys that the format
 * knows: {@link #finish} reports all others.
 */
public final class Part {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    final Context context;
    final String kind;
    final String path;
    final Node.Obj node;
    private final Map<String, Node.Entry> byKey = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * Looks at the object.
     *
     * @param kind what it is, for messages: {@code event}
     * @param path where it stands in the file
     */
    public Part(Context context, String kind, String path, Node.Obj node) {
        this.context = context;
        this.kind = kind;
        this.path = path;
        this.node = node;
        Map<String, Integer> more = new HashMap<>();
        for (Node.Entry e : node.entries()) {
            if (byKey.put(e.key(), e) != null) {
                more.merge(e.key(), 1, Integer::sum);
            }
        }
        more.forEach((key, n) -> context.error(byKey.get(key).at(), pathOf(key), key, n == 1
            ? Message.of("key.twice", key, kind(kind)) : Message.of("key.often", key, n + 1, kind(kind)), Message.of("key.twice.advice")));
    }

    /** Gives the object itself. */
    public Node.Obj node() {
        return node;
    }

    /** Gives where it stands in the file: {@code features[3]}. */
    public String path() {
        return path;
    }

    /** Gives where the value of the key stands. */
    public String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Gives the value, or null where it is missing or null; from now on the key is known. */
    public Node get(String key) {
        known.add(key);
        Node.Entry e = byKey.get(key);
        return e == null || e.value() instanceof Node.Nil ? null : e.value();
    }

    /** Gives the text, or null. */
    String text(String key) {
        Node n = get(key);
        if (n instanceof Node.Text t) {
            return t.value();
        }
        if (n != null) {
            wrong(key, n, Message.of("wanted.text"), Message.of("quotes.advice"));
        }
        return null;
    }

    /** Gives the number, or null. */
    Double number(String key) {
        Node n = get(key);
        if (n instanceof Node.Num num && Double.isFinite(num.value())) {
            return num.value();
        }
        if (n != null) {
            wrong(key, n, Message.of(n instanceof Node.Num ? "wanted.smaller-number" : "wanted.number"),
                Message.of(n instanceof Node.Text ? "number.quotes.advice" : "number.advice"));
        }
        return null;
    }

    /** Gives the number, or {@code otherwise} where it is missing or negative; a negative one is reported. */
    double positive(String key, double otherwise) {
        Double d = number(key);
        if (d != null && d < 0) {
            context.error(get(key).at(), pathOf(key), d.toString(), Message.of("number.negative", key, get(key).shown()),
                Message.of("number.negative.advice"));
            return otherwise;
        }
        return d == null ? otherwise : d;
    }

    /** Gives true or false; false where it is missing. */
    boolean flag(String key) {
        Node n = get(key);
        if (n instanceof Node.Flag f) {
            return f.value();
        }
        if (n != null) {
            wrong(key, n, Message.of("wanted.flag"), Message.of("flag.advice"));
        }
        return false;
    }

    /** Gives the choice that the word names, or {@code otherwise} where it is missing or no choice. */
    <T> T choice(String key, Map<String, T> choices, T otherwise) {
        String word = text(key);
        if (word == null) {
            return otherwise;
        }
        T found = choices.get(word);
        if (found == null) {
            context.error(get(key).at(), pathOf(key), word, Message.of("choice.unknown", word, key),
                Nearest.advice(word, choices.keySet(), Message.of("advice.choose", String.join(", ", choices.keySet()))));
            return otherwise;
        }
        return found;
    }

    /** Gives the text by language; a plain string is reported and kept without a language. */
    Words words(String key) {
        Node n = get(key);
        if (n instanceof Node.Text t) {
            context.error(n.at(), pathOf(key), t.value(), Message.of("text.plain", key), Message.of("text.plain.advice", n.shown()));
            return Words.of("und", t.value());
        }
        if (!(n instanceof Node.Obj o)) {
            if (n != null) {
                wrong(key, n, Message.of("wanted.words"), Message.of("words.advice"));
            }
            return Words.NONE;
        }
        Map<String, String> map = new LinkedHashMap<>();
        Part inner = new Part(context, "text", pathOf(key), o);
        for (Node.Entry e : o.entries()) {
            if (!LANGUAGE.matcher(e.key()).matches()) {
                context.error(e.at(), inner.pathOf(e.key()), e.key(), Message.of("language.unknown", e.key()),
                    Message.of("language.unknown.advice"));
                continue;
            }
            String text = inner.text(e.key());
            if (text != null) {
                map.put(e.key(), text);
            }
        }
        return new Words(map);
    }

    /** Gives the object below the key as a part of the kind, or null. */
    Part part(String key, String partKind) {
        Node n = get(key);
        if (n instanceof Node.Obj o) {
            return new Part(context, partKind, pathOf(key), o);
        }
        if (n != null) {
            wrong(key, n, Message.of("wanted.object"), Message.of("object.advice"));
        }
        return null;
    }

    /** Gives the texts of a list; a single text counts as a list of one, with a report. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        List<Node> items = items(key, "texts");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Node.Text t) {
                texts.add(t.value());
            } else {
                wrongItem(key, i, items.get(i));
                context.locator.drop(pathOf(key), i);
            }
        }
        return texts;
    }

    /** Reads each object of a list with the form; what is unfit is rejected and the rest kept. */
    <T> List<T> list(String key, String itemKind, Function<Part, T> form) {
        List<T> kept = new ArrayList<>();
        List<Node> items = items(key, itemKind + "s");
        for (int i = 0; i < items.size(); i++) {
            T one = Records.read(context, itemKind, pathOf(key), i, items.get(i), form);
            if (one != null) {
                kept.add(one);
            }
        }
        return kept;
    }

    List<Node> items(String key, String what) {
        Node n = get(key);
        if (n instanceof Node.Arr a) {
            return a.items();
        }
        if (n instanceof Node.Text || n instanceof Node.Obj) {
            wrong(key, n, Message.of("wanted.list", what), Message.of("list.brackets.advice"));
            return List.of(n);
        }
        if (n != null) {
            wrong(key, n, Message.of("wanted.list", what), Message.of("list.advice"));
        }
        return List.of();
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        Set<String> told = new HashSet<>();
        for (Node.Entry e : context.ours ? node.entries() : List.<Node.Entry>of()) {
            if (!known.contains(e.key()) && told.add(e.key())) {
                context.warning(e.at(), pathOf(e.key()), e.key(), Message.of("key.unknown", e.key(), article(kind)),
                    Nearest.to(e.key(), known).map(k -> Message.of("advice.nearest", k)).orElse(Message.of("key.unknown.advice", String.join(", ", known))));
            }
        }
    }

    /** Reports that the value of the key should be an object. */
    public void wrong(String key) {
        wrong(key, get(key), Message.of("wanted.object"), Message.of("object.advice"));
    }

    private void wrong(String key, Node n, Message wanted, Message advice) {
        context.error(n.at(), pathOf(key), n.shown(), n.shown().equals(n.kind()) ? Message.of("value.wrong", key, wanted, n.sort())
            : Message.of("value.wrong.shown", key, wanted, n.sort(), n.shown()), advice);
    }

    private void wrongItem(String key, int i, Node n) {
        context.error(n.at(), pathOf(key) + "[" + i + "]", n.shown(), Message.of("item.wrong", key, n.sort()),
            Message.of("item.wrong.advice"));
    }

    /** Names a kind of thing, as "this event". */
    static Message kind(String noun) {
        return Message.of("kind." + noun.replace(' ', '-'));
    }

    /** Names one of a kind, as "an event". */
    static Message article(String noun) {
        return Message.of("a." + noun.replace(' ', '-'));
    }
}
