package org.masar.model;

/**
 * Names a picture or sound that belongs to events.
 *
 * @param file path inside the bundle
 * @param alt  what it shows, for those who cannot see it
 */
public record Media(String id, String file, Words caption, String credit, String licence, Words alt) {
    public Media {
        Ids.check("medium", id);
    }
}
