package org.masar.draw.map;

import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;

/**
 * Says where the marks of events that share a spot stand while they are spread; lengths in logical pixels of the picture. Immutable.
 *
 * @param heap     the disc that is spread
 * @param form     how they stand
 * @param hubX     where the leaders begin
 * @param hubY     where the leaders begin
 * @param items    one for each event that has room, in time order
 * @param rest     how many more there are
 * @param restBox  where it says so; null for none
 * @param bounds   bounds of all items and their titles
 */
public record Spread(HitMap.Heap heap, Form form, double hubX, double hubY, List<Item> items, int rest, Box restBox, Box bounds) {
    public Spread {
        items = List.copyOf(items);
    }

    /** Bounds all that is drawn and the disc itself: while the pointer is in here, it is still with them. */
    public Box reach() {
        return bounds.with(Box.round(heap.x(), heap.y(), heap.radius())).with(Box.round(hubX, hubY, 4));
    }

    /** Says how spread marks stand. */
    public enum Form {
        /** Below each other, with titles. */
        COLUMN,
        /** In rings round the spot, without titles. */
        RINGS
    }

    /**
     * Says where one event stands.
     *
     * @param event     its number
     * @param x         middle of its mark
     * @param y         middle of its mark
     * @param radius    of its mark
     * @param box       what belongs to it, for the pointer
     * @param title     as drawn; empty in rings
     * @param second    the line below, as drawn; empty in rings
     * @param fromRight whether the titles end at the mark
     */
    public record Item(int event, double x, double y, double radius, Box box, String title, String second, boolean fromRight) {
    }
}
