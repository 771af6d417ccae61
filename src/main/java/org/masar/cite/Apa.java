package org.masar.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes entries of a reference list (Publication Manual of the American Psychological Association, 7th edition, chapter 9). Titles
 * keep the capitals of the source; italics are left to whoever sets the page.
 */
final class Apa implements Style {
    /** More authors than this are cut to the first nineteen and the last (9.8). */
    private static final int MOST = 20;

    @Override
    public String id() {
        return "apa";
    }

    @Override
    public String write(List<Reference> references, String language) {
        return references.stream().map(r -> entry(r, Terms.of(language))).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference r, Terms t) {
        String author = r.authors().isEmpty() ? r.publisher() : authors(r.authors(), t);
        String publisher = r.authors().isEmpty() ? "" : r.publisher();
        String title = r.title().isEmpty() ? r.about().isEmpty() ? "" : "[" + r.about() + "]"
            : r.title() + (r.translation().isEmpty() ? "" : " [" + r.translation() + "]");
        String date = "(" + (r.published() == null ? t.noDate() : t.marked(r.published(), date(r.published(), t))) + ")";
        List<String> parts = new ArrayList<>();
        // Without an author the title moves to the front (9.12).
        parts.add(author.isEmpty() ? Stops.ended(title) + " " + date : Stops.ended(author) + " " + date);
        parts.add(author.isEmpty() ? "" : title);
        parts.add(publisher);
        parts.add(r.link() == null ? r.accessed() == null ? "" : t.retrieved() + t.date(r.accessed())
            : r.accessed() == null ? r.link() : t.retrieved() + t.date(r.accessed()) + t.comma() + t.from() + r.link());
        String entry = Stops.joined(parts);
        return r.link() != null && entry.endsWith(r.link() + ".") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private static String date(Day d, Terms t) {
        return d.month() == 0 ? t.year(d) : t.year(d) + t.comma() + (d.day() == 0 ? t.month(d) : t.arabic() ? d.day() + " " + t.month(d) : t.month(d) + " " + d.day());
    }

    private static String authors(List<Author> all, Terms t) {
        List<String> names = new ArrayList<>(all.stream().map(a -> a.initials(t)).toList());
        int last = names.size() - 1;
        if (last == 0) {
            return names.get(0);
        }
        return names.size() > MOST ? String.join(t.comma(), names.subList(0, MOST - 1)) + t.comma() + "… " + names.get(last)
            : String.join(t.comma(), names.subList(0, last)) + (t.arabic() ? " " : ", ") + t.ampersand() + names.get(last);
    }
}
