package org.masar.model;

/** Is a list of places that knows in arrays where each is: all of them have a position. */
public interface Points {

    /** Gives the longitude of the place that stands for it, in degrees. */
    double lon(int place);

    /** Gives the latitude, in degrees. */
    double lat(int place);

    /** Tells whether the position of any is in doubt. */
    boolean isDoubtful();
}
