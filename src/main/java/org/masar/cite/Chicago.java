package org.masar.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes entries of a bibliography (The Chicago Manual of Style, 17th edition, 14.61 and following). Titles keep the capitals of the
 * source: which of its words are names nobody has said.
 */
final class Chicago implements Style {
    /** More authors than this are cut to the first seven (14.76). */
    private static final int MOST = 10, FIRST = 7;

    @Override
    public String id() {
        return "chicago";
    }

    @Override
    public String write(List<Reference> references, String language) {
        return references.stream().map(r -> entry(r, Terms.of(language))).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference r, Terms t) {
        List<String> parts = new ArrayList<>();
        String publisher = r.publisher();
        if (!r.authors().isEmpty()) {
            parts.add(authors(r.authors(), t));
        } else if (!publisher.isEmpty()) {
            parts.add(publisher);
            publisher = "";
        }
        parts.add(r.title().isEmpty() ? r.about() : t.quoted(Stops.ended(r.title())) + (r.translation().isEmpty() ? "" : " [" + r.translation() + "]"));
        String date = r.published() == null ? r.link() == null ? t.noDate() : "" : t.marked(r.published(), t.date(r.published()));
        parts.add(publisher.isEmpty() ? date : date.isEmpty() ? publisher : publisher + t.comma() + date);
        parts.add(r.accessed() == null ? "" : t.accessed() + t.date(r.accessed()));
        parts.add(r.link() == null ? "" : r.link());
        return Stops.joined(parts);
    }

    private static String authors(List<Author> all, Terms t) {
        List<String> names = new ArrayList<>();
        for (Author a : all.size() > MOST ? all.subList(0, FIRST) : all) {
            names.add(names.isEmpty() ? a.inverted(t) : a.forwards());
        }
        if (all.size() > MOST) {
            return String.join(t.comma(), names) + (t.arabic() ? " وآخرون" : ", et al.");
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(t.comma(), names.subList(0, last)) + (t.arabic() ? " " : ", ") + t.and() + names.get(last);
    }
}
