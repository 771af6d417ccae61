package org.masar.read.online;

/**
 * Bears witness that the user agreed to ask a server for tiles, which tells it what is looked at. Without one nothing here can be made
 * that reaches a network. Immutable.
 */
public final class Consent {
    private final String template;

    private Consent(String template) {
        this.template = template;
    }

    /** Notes that the user was told the server's name and agreed; call it from nowhere but that answer, or its record. */
    public static Consent given(OnlineMap map) {
        return new Consent(map.template());
    }

    /** Tells whether it was given for this very address. */
    public boolean covers(OnlineMap map) {
        return template.equals(map.template());
    }
}
