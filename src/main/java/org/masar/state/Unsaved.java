package org.masar.state;

/**
 * Says of a notebook kept for recovery where it belongs.
 *
 * @param name  by which its dataset was opened
 * @param place file in which it would have been saved
 */
public record Unsaved(String name, String place) {
    public Unsaved {
        if (name == null || name.isBlank() || place == null) {
            throw new IllegalArgumentException("what was not saved belongs to a dataset and a place, not to '" + name + "' and " + place);
        }
    }
}
