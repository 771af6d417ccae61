package org.masar.read;

/**
 * Says what is wrong at one spot of a file, and what to do about it.
 *
 * @param file   the file as it was named
 * @param path   where in the structure: {@code events[3].claims[0].voice}; empty for the file as a whole
 * @param value  the value as it stands, shortened; empty where there is none
 * @param what   what is wrong, naming the value
 * @param advice what to do; never empty
 */
public record Problem(Severity severity, String file, int line, int column, String path, String value, String what,
                      String advice) {
    public Problem {
        if (advice.isBlank()) {
            throw new IllegalArgumentException("a problem without advice: " + what);
        }
    }

    /** Gives the one-line form {@code FILE:line:column: error: what; what to do}; holds no line break. */
    public String text() {
        String line = file + ":" + this.line + ":" + column + ": " + severity.word() + ": " + what + "; " + advice;
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
}
