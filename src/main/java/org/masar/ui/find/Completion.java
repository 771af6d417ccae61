package org.masar.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.geo.gt.Attribute;

/** Proposes how an expression goes on at the caret: names, then what may be asked of the name, then its values. Pure. */
final class Completion {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*$");
    private static final Pattern TEXT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*(?:=|<>|(?:NOT\\s+)?IN\\s*\\((?:\\s*'[^']*'\\s*,)*)\\s*('?)([^',()]*)$",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?:^|[\\s(])([A-Za-z_][A-Za-z0-9_]*)\\s+([A-Za-z<>=]*)$");
    private static final int MOST = 40;

    private Completion() {
    }

    /**
     * Proposes to put a text in the place of what stands from a character on up to the caret.
     *
     * @param from first character replaced
     */
    record Proposal(String text, int from) {
    }

    /** Lists what may stand at the caret, the likeliest first. */
    static List<Proposal> at(String text, int caret, List<Attribute> attributes) {
        String before = text.substring(0, caret);
        Matcher value = TEXT.matcher(before);
        if (value.find()) {
            Optional<Attribute> a = named(value.group(1), attributes);
            if (a.isPresent()) {
                return values(a.get(), value.group(3), value.start(2));
            }
        }
        if (quotes(before) % 2 == 1) {
            return List.of();
        }
        Matcher name = NAMED.matcher(before);
        if (name.find() && named(name.group(1), attributes).isPresent()) {
            return starting(operators(named(name.group(1), attributes).get()), name.group(2), name.start(2));
        }
        Matcher word = WORD.matcher(before);
        String typed = word.find() ? word.group() : "";
        return starting(attributes.stream().map(Attribute::name).toList(), typed, caret - typed.length());
    }

    private static Optional<Attribute> named(String name, List<Attribute> attributes) {
        return attributes.stream().filter(a -> a.name().equalsIgnoreCase(name)).findFirst();
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '\'').count();
    }

    private static List<Proposal> values(Attribute a, String typed, int from) {
        if (a.type() == Attribute.Type.FLAG) {
            return starting(List.of("true", "false"), typed, from);
        }
        List<Proposal> all = new ArrayList<>();
        a.choices().stream().sorted().filter(c -> c.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))).limit(MOST)
            .forEach(c -> all.add(new Proposal("'" + c.replace("'", "''") + "'", from)));
        return all;
    }

    private static List<Proposal> starting(List<String> words, String typed, int from) {
        return words.stream().filter(w -> w.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)) && !w.equals(typed)).limit(MOST)
            .map(w -> new Proposal(w, from)).toList();
    }

    private static List<String> operators(Attribute a) {
        return switch (a.type()) {
            case TEXT -> a.choices().isEmpty() ? List.of("LIKE '%", "ILIKE '%", "= '", "IS NULL") : List.of("= '", "<> '", "IN ('", "LIKE '%", "IS NULL");
            case NUMBER -> List.of("> ", ">= ", "= ", "<= ", "< ", "BETWEEN ", "IS NULL");
            case TIME -> List.of("> ", "< ", "AFTER ", "BEFORE ", "DURING ", "BETWEEN ", "IS NULL");
            case FLAG -> List.of("= true", "= false");
            case SHAPE -> List.of("IS NULL");
        };
    }
}
