package org.masar.state;

/**
 * Says what lies under the events.
 *
 * @param basemap id of the basemap: {@link #EMBEDDED}, {@link #SATELLITE} or the id under which another one was opened
 * @param labels  languages of the basemap's labels
 */
public record Cartography(String basemap, Labels labels) {
    /** Id of the drawn basemap in the jar. */
    public static final String EMBEDDED = "embedded";
    /** Id of the embedded basemap under a picture of the ground from space. */
    public static final String SATELLITE = "satellite";
    /** The drawn basemap with labels in the view's language. */
    public static final Cartography PLAIN = new Cartography(EMBEDDED, Labels.AUTO);

    public Cartography {
        if (basemap == null || basemap.isBlank() || labels == null) {
            throw new IllegalArgumentException("a basemap needs an id and a choice of labels");
        }
    }

    /** Gives the same labels on another basemap. */
    public Cartography withBasemap(String id) {
        return new Cartography(id, labels);
    }

    /** Gives the same basemap with other labels. */
    public Cartography withLabels(Labels l) {
        return new Cartography(basemap, l);
    }
}
