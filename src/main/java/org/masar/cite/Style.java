package org.masar.cite;

import java.util.List;

/** Writes references in one style. */
public interface Style {
    /** Names the style for menus and ids: chicago, apa, bibtex, csl-json. */
    String id();

    /**
     * Writes references, one after the other in the order given, each on lines of its own.
     *
     * @param language of the words between: "ar" for Arabic, else English
     */
    String write(List<Reference> references, String language);
}
