package org.masar.state;

/**
 * Names the dataset that something was made from.
 *
 * @param id   the dataset's own
 * @param hash of the dataset's content, by which one that has changed since is known; null where it is not known
 */
public record Origin(String id, String hash) {
    public Origin {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a dataset without an id");
        }
    }

    /** Tells whether another dataset has the same id, changed or not. */
    public boolean isOf(Origin other) {
        return id.equals(other.id);
    }

    /** Tells whether the content is surely another. */
    public boolean differs(Origin other) {
        return hash != null && other.hash != null && !hash.equals(other.hash);
    }
}
