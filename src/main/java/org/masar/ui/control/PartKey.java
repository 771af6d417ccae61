package org.masar.ui.control;

import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Matches a key only while one of the parts named holds the focus, so that a bare letter never surprises someone who is typing
 * or using another control (WCAG 2.2, 2.1.4).
 */
public final class PartKey extends KeyCombination {
    /** Key of the property by which a node says of which part, by id, it is another one. */
    public static final String PART = "masar.part";

    private final KeyCombination keys;
    private final Set<String> parts;

    /** Matches the keys in nodes with one of the ids, or anything inside them. */
    public PartKey(String keys, Set<String> parts) {
        this.keys = KeyCombination.valueOf(keys);
        this.parts = Set.copyOf(parts);
    }

    @Override
    public boolean match(KeyEvent e) {
        return keys.match(e) && inside(e.getTarget());
    }

    private boolean inside(EventTarget target) {
        for (Node n = target instanceof Node node ? node : null; n != null; n = n.getParent()) {
            if (n.getId() != null && parts.contains(n.getId()) || n.hasProperties() && n.getProperties().get(PART) instanceof String part && parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getDisplayText();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PartKey k && keys.equals(k.keys) && parts.equals(k.parts);
    }

    @Override
    public int hashCode() {
        return keys.hashCode() * 31 + parts.hashCode();
    }
}
