package org.masar.model;

import java.util.List;

/**
 * Names what was read: a report, a page, a document. What the source does not show is left out, never guessed.
 *
 * @param published when it came out, {@link TimeSpan#UNDATED} where it does not say
 * @param language  BCP 47 tag, or null
 * @param obtained  how or when it was obtained, or null
 * @param link      address, or null; opened only when the user asks
 * @param authors   who wrote it, in order: "Family, Given" for a person, one name without a comma for a body; empty where it does not say
 */
public record Source(String id, Words publisher, Words title, Words description, String language,
                     TimeSpan published, String obtained, String link, List<String> authors) {
    public Source {
        Ids.check("source", id);
        authors = List.copyOf(authors);
        if (authors.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("source '" + id + "' has an author without a name");
        }
    }

    /** Names a source that does not say who wrote it. */
    public Source(String id, Words publisher, Words title, Words description, String language,
                  TimeSpan published, String obtained, String link) {
        this(id, publisher, title, description, language, published, obtained, link, List.of());
    }
}
