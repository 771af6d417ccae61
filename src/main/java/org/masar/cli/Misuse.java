package org.masar.cli;

/** Says in one sentence what was typed wrongly, naming the value and the choices; ends the verb with status 2. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String picture;

    Misuse(String sentence) {
        this(sentence, "");
    }

    /** Says it after lines that show where it stands in what was typed. */
    Misuse(String sentence, String picture) {
        super(sentence);
        this.picture = picture;
    }

    /** Gives the lines that show it, or an empty string. */
    String picture() {
        return picture;
    }
}
