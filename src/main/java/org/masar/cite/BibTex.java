package org.masar.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes BibTeX ({@code @misc}, or {@code @online} with an address), in UTF-8 for biber or bibtex8. Titles stand in double braces,
 * so that no style changes the capitals of names; {@code date} follows EDTF as biblatex reads it, year and month serve older styles.
 */
final class BibTex implements Style {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String write(List<Reference> references, String language) {
        return references.stream().map(BibTex::entry).collect(Collectors.joining("\n\n"));
    }

    private static String entry(Reference r) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "author", r.authors().isEmpty() ? r.publisher().isEmpty() ? "" : "{" + escaped(r.publisher()) + "}"
            : r.authors().stream().map(a -> a.person() ? escaped(a.family()) + ", " + escaped(a.given()) : "{" + escaped(a.family()) + "}")
                .collect(Collectors.joining(" and ")));
        put(fields, "title", r.title().isEmpty() ? r.about().isEmpty() ? "" : escaped(r.about()) : "{" + escaped(r.title()) + "}");
        put(fields, "titleaddon", escaped(r.translation()));
        put(fields, "organization", r.authors().isEmpty() ? "" : escaped(r.publisher()));
        Day d = r.published();
        if (d != null) {
            put(fields, "date", iso(d) + (d.inferred() ? "?" : ""));
            put(fields, "year", Integer.toString(d.year()));
        }
        put(fields, "url", r.link() == null ? "" : r.link().replace("%", "\\%").replace("#", "\\#"));
        put(fields, "urldate", r.accessed() == null ? "" : iso(r.accessed()));
        put(fields, "language", r.language() == null ? "" : escaped(r.language()));
        put(fields, "note", d != null && d.inferred() ? "date inferred, not in the source" : "");
        StringBuilder s = new StringBuilder(r.link() == null ? "@misc{" : "@online{").append(key(r.id()));
        fields.forEach((name, value) -> s.append(",\n  ").append(name).append(" = {").append(value).append('}'));
        if (d != null && d.month() > 0) {
            s.append(",\n  month = ").append(MONTHS.get(d.month() - 1)); // a macro of every style, so without braces
        }
        return s.append("\n}").toString();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String iso(Day d) {
        String s = String.format(Locale.ROOT, "%04d", d.year());
        return d.month() == 0 ? s : s + String.format(Locale.ROOT, "-%02d", d.month()) + (d.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", d.day()));
    }

    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9:.+/-]", "-");
    }

    private static String escaped(String text) {
        StringBuilder s = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> s.append("\\textbackslash{}");
                case '{', '}', '%', '&', '$', '#', '_' -> s.append('\\').append(c);
                case '~' -> s.append("\\textasciitilde{}");
                case '^' -> s.append("\\textasciicircum{}");
                default -> s.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return s.toString();
    }
}
