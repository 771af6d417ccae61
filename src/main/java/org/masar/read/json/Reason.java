package org.masar.read.json;

import tools.jackson.core.JacksonException;

/** Says in plain words why a text is not JSON. */
final class Reason {
    private Reason() {
    }

    static String of(String text, int at, JacksonException e) {
        return e.getOriginalMessage().replaceAll("\\s+", " ");
    }
}
