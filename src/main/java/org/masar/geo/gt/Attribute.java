package org.masar.geo.gt;

import java.util.Set;

/**
 * Names something that an expression may ask of a thing.
 *
 * @param name    lower-case letters, digits and {@code _}
 * @param type    what its values are; a thing may have several values of an attribute, and one that fits is enough
 * @param choices every value that it can have, or empty where there is no list of them
 */
public record Attribute(String name, Type type, Set<String> choices) {
    public Attribute {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("'" + name + "' is no name for an attribute");
        }
        choices = Set.copyOf(choices);
    }

    /** Says what values are: {@code String}, {@code Double}, {@code java.util.Date}, {@code Boolean}, or {@link org.masar.model.Shape}. */
    public enum Type { TEXT, NUMBER, TIME, FLAG, SHAPE }

    /** Names an attribute whose values are not listed. */
    public static Attribute of(String name, Type type) {
        return new Attribute(name, type, Set.of());
    }

    /** Names an attribute that has only the values given. */
    public static Attribute of(String name, Set<String> choices) {
        return new Attribute(name, Type.TEXT, choices);
    }
}
