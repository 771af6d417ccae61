package org.masar.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.masar.model.Source;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.time.Edtf;
import org.masar.time.TimeTextException;

/**
 * Holds all that a reference can say of a source, in one language. What the source does not show is empty or null.
 *
 * @param id          handle in the dataset, as citation key
 * @param authors     who wrote it, in order
 * @param publisher   who published it, or empty
 * @param title       as the source itself has it, or empty
 * @param translation the title in the reader's language where that is another, or empty
 * @param about       what it is, in a few words, for one without a title; or empty
 * @param language    of the source, BCP 47, or null
 * @param published   or null
 * @param link        address of http or https, or null
 * @param accessed    when it was obtained, or null
 */
public record Reference(String id, List<Author> authors, String publisher, String title, String translation, String about, String language,
                        Day published, String link, Day accessed) {
    public Reference {
        authors = List.copyOf(authors);
    }

    /** Takes what the dataset knows of a source, worded for a reader of the language; days are those of the zone. */
    public static Reference of(Source s, String reader, ZoneId zone) {
        String own = s.language() != null && s.title().byLanguage().containsKey(s.language()) ? s.language() : reader;
        String title = s.title().in(own), translated = s.title().in(reader);
        return new Reference(s.id(), s.authors().stream().map(Author::of).toList(), s.publisher().in(names(s.publisher(), own, reader)), title,
            translated.equals(title) ? "" : translated, title.isEmpty() ? firstSentence(s.description().in(reader)) : "", s.language(),
            Day.of(s.published(), zone), web(s.link()).orElse(null), accessed(s.obtained(), zone));
    }

    private static String names(Words w, String own, String reader) {
        return w.byLanguage().containsKey(own) ? own : reader;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** Reads a date at which it was obtained; where the file says how instead of when, none is known. */
    private static Day accessed(String obtained, ZoneId zone) {
        if (obtained == null) {
            return null;
        }
        try {
            TimeSpan when = Edtf.parse(obtained.strip(), zone);
            return Day.of(when, zone);
        } catch (TimeTextException words) {
            return null;
        }
    }

    /** Gives the address if it is one of the web (http or https, with a host); nothing else is ever opened. */
    public static Optional<String> web(String link) {
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link.strip());
            boolean web = ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null;
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
