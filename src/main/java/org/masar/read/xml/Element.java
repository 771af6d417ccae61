package org.masar.read.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masar.read.Spot;

/**
 * Holds an element with all that is in it.
 *
 * @param name       without the prefix of its namespace
 * @param attributes by name, prefixes left out
 * @param text       what stands in it but outside its children, without blank space around it
 */
public record Element(String name, Map<String, String> attributes, String text, List<Element> children, Spot at) {

    /** Finds the first child of the name. */
    public Optional<Element> child(String wanted) {
        return all(wanted).findFirst();
    }

    /** Gives the children of the name. */
    public Stream<Element> all(String wanted) {
        return children.stream().filter(c -> c.name().equals(wanted));
    }

    /** Gives the text of the first child of the name; null where there is none, or it is empty. */
    public String text(String wanted) {
        return child(wanted).map(Element::text).filter(t -> !t.isEmpty()).orElse(null);
    }
}
