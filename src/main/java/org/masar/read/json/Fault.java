package org.masar.read.json;

import tools.jackson.core.JacksonException;

/**
 * Says where a text first stops being JSON.
 *
 * @param at    offset of the character that does not fit
 * @param path  what was being read
 * @param why   the parser's message
 * @param limit whether a limit was broken rather than a rule
 * @param ended whether everything is well but for the missing end
 */
record Fault(int at, String path, String why, boolean limit, boolean ended) {

    /** Reads through the text; null where it is sound to its end. */
    static Fault first(String text) {
        try (Tokens t = new Tokens(text)) {
            try {
                while (t.next() != null) {
                    t.finish();
                }
                return null;
            } catch (JacksonException e) {
                return of(text, e, t);
            }
        }
    }

    /** Reads the parser's exception; {@code t} tells where and in what it stopped. */
    static Fault of(String text, JacksonException e, Tokens t) {
        boolean told = e.getLocation() != null && e.getLocation().getCharOffset() >= 0 && !Tokens.isLimit(e);
        int at = (int) Math.max(0, Math.min(text.length(), told ? e.getLocation().getCharOffset() : t.here()));
        boolean ended = e instanceof tools.jackson.core.exc.UnexpectedEndOfInputException || text.substring(at).isBlank();
        return new Fault(ended ? text.stripTrailing().length() : at, t.path(), e.getOriginalMessage().replaceAll("\\s+", " "),
            Tokens.isLimit(e), ended);
    }

    boolean says(String part) {
        return why.contains(part);
    }
}
