package org.masar.read;

/**
 * Says what is wrong at one spot of a file, and what to do about it.
 *
 * @param file   the file as it was named
 * @param path   where in the structure: {@code events[3].claims[0].voice}; empty for the file as a whole
 * @param value  the value as it stands, shortened; empty where there is none
 * @param said   what is wrong, naming the value
 * @param remedy what to do
 */
public record Problem(Severity severity, String file, int line, int column, String path, String value, Message said,
                      Message remedy) {
    /** Gives what is wrong, in English. */
    public String what() {
        return said.english();
    }

    /** Gives what to do, in English. */
    public String advice() {
        return remedy.english();
    }

    /** Gives the one-line form {@code FILE:line:column: error: what; what to do}; holds no line break. */
    public String text() {
        return text("en");
    }

    /** Gives the same line with its sentences in the language. */
    public String text(String language) {
        String line = file + ":" + this.line + ":" + column + ": " + severity.word() + ": " + said.in(language) + "; " + remedy.in(language);
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
}
