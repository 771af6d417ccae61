package org.masar.cli;

/** Says in one sentence what was typed wrongly, naming the value and the choices; ends the verb with status 2. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String sentence) {
        super(sentence);
    }
}
