package org.masar.model;

/**
 * Names what was read: a report, a page, a document. What the source does not show is left out, never guessed.
 *
 * @param published when it came out, {@link TimeSpan#UNDATED} where it does not say
 * @param language  BCP 47 tag, or null
 * @param obtained  how or when it was obtained, or null
 * @param link      address, or null; opened only when the user asks
 */
public record Source(String id, Words publisher, Words title, Words description, String language,
                     TimeSpan published, String obtained, String link) {
    public Source {
        Ids.check("source", id);
    }
}
