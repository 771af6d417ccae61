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
import org.masar.model.Words;
import org.masar.read.Nearest;

/**
 * Looks at one object of the file: gives its values in the type that is asked for, and reports what is wrong.
 *
 * <p>A value of a wrong type is reported and counts as missing. The keys asked for are the keys that the format
 * knows: {@link #finish} reports all others.
 */
final class Part {
    final Context context;
    final String kind;
    final String path;
    final Node.Obj node;
    private final Map<String, Node.Entry> byKey = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Part(Context context, String kind, String path, Node.Obj node) {
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
        more.forEach((key, n) -> context.error(byKey.get(key).at(), pathOf(key), key, "\"" + key + "\" stands "
            + (n == 1 ? "twice" : n + 1 + " times") + " in this " + kind + "; only the last one counts",
            "keep one of them and delete the others"));
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Gives the value, or null where it is missing or null; from now on the key is known. */
    Node get(String key) {
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
            wrong(key, n, "text", "write it in quotes");
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
            wrong(key, n, "a number" + (n instanceof Node.Num ? " that is not so large" : ""),
                n instanceof Node.Text ? "write it without quotes" : "write a plain number");
        }
        return null;
    }

    /** Gives the number, or {@code otherwise} where it is missing or negative; a negative one is reported. */
    double positive(String key, double otherwise) {
        Double d = number(key);
        if (d != null && d < 0) {
            context.error(get(key).at(), pathOf(key), d.toString(), "\"" + key + "\" is " + get(key).shown()
                + ", which is below zero", "write zero or more, or leave it out");
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
            wrong(key, n, "true or false", "write true or false, without quotes");
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
            context.error(get(key).at(), pathOf(key), word, "\"" + word + "\" is no choice for \"" + key + "\"",
                Nearest.advice(word, choices.keySet(), "choose one of: " + String.join(", ", choices.keySet())));
            return otherwise;
        }
        return found;
    }

    /** Gives the text by language; a plain string is reported and kept without a language. */
    Words words(String key) {
        Node n = get(key);
        if (n instanceof Node.Text t) {
            context.error(n.at(), pathOf(key), t.value(), "\"" + key + "\" is plain text, of which the language is not known",
                "write {\"en\": " + n.shown() + "}, with \"ar\" for Arabic");
            return Words.of("und", t.value());
        }
        if (!(n instanceof Node.Obj o)) {
            if (n != null) {
                wrong(key, n, "text by language", "write {\"en\": \"...\", \"ar\": \"...\"}");
            }
            return Words.NONE;
        }
        Map<String, String> map = new LinkedHashMap<>();
        Part inner = new Part(context, "text", pathOf(key), o);
        for (Node.Entry e : o.entries()) {
            if (!e.key().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
                context.error(e.at(), inner.pathOf(e.key()), e.key(), "\"" + e.key() + "\" is no language tag",
                    "write a tag such as en, ar or fr");
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
            wrong(key, n, "an object", "write it as {...}");
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
                wrongItem(key, i, items.get(i), "text");
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
            wrong(key, n, "a list of " + what, "put it in square brackets: [ ... ]");
            return List.of(n);
        }
        if (n != null) {
            wrong(key, n, "a list of " + what, "write [ ... ]");
        }
        return List.of();
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        Set<String> told = new HashSet<>();
        for (Node.Entry e : node.entries()) {
            if (!known.contains(e.key()) && told.add(e.key())) {
                context.warning(e.at(), pathOf(e.key()), e.key(), "\"" + e.key() + "\" is no key of "
                    + article(kind) + " and is not read", Nearest.to(e.key(), known).map(k -> "did you mean \"" + k + "\"?")
                    .orElse("known here: " + String.join(", ", known)));
            }
        }
    }

    private void wrong(String key, Node n, String wanted, String advice) {
        context.error(n.at(), pathOf(key), n.shown(), "\"" + key + "\" should be " + wanted + ", but is "
            + (n.shown().equals(n.kind()) ? n.kind() : n.kind() + ": " + n.shown()), advice);
    }

    private void wrongItem(String key, int i, Node n, String wanted) {
        context.error(n.at(), pathOf(key) + "[" + i + "]", n.shown(), "an entry of \"" + key + "\" should be " + wanted
            + ", but is " + n.kind(), "write it in quotes, or delete it");
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
