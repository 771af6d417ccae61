package org.masar.draw;

import java.util.Optional;
import java.util.Set;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Detail;

/**
 * Says where on the picture the detail map stands and what it shows. Lengths in logical pixels; immutable.
 *
 * @param box      the whole panel with its title and edge
 * @param viewport where it looks, as large as the room inside the panel
 * @param framed   what the closer map shows, on the wider one: on the picture, or inside the panel where the two are swapped
 * @param inView   whether the frame lies on the picture, so that lines can lead to it
 * @param places   ids of the places that only the closer map tells apart
 * @param place    id of the place by which it can be pinned
 * @param title    what it shows, in the language of the picture
 * @param swapped  whether the panel holds the wider map
 */
public record Inset(Box box, Viewport viewport, Box framed, boolean inView, Set<String> places, String place, String title, boolean swapped) {
    /** Height of the title with the line below it. */
    public static final double TITLE = 31;
    /** Least distance between panel and edge of the picture. */
    public static final double MARGIN = 14;
    /** Least width and height of a panel. */
    public static final double NARROWEST = 240, LOWEST = 180;
    /** Width of the panel's edge. */
    public static final double EDGE = 2;

    public Inset {
        places = Set.copyOf(places);
    }

    /** Bounds the room of the map inside a panel. */
    public static Box inside(Box box) {
        return new Box(box.x() + EDGE, box.y() + TITLE, Math.max(1, box.width() - 2 * EDGE), Math.max(1, box.height() - TITLE - EDGE));
    }

    /** Bounds the map inside this panel. */
    public Box map() {
        return inside(box);
    }

    /** Gives the wish for a panel to stand there on a picture of a size: where it is in the free room, and its size. */
    public static Detail wish(Detail now, Box panel, double width, double height) {
        return now.sized(panel.width(), panel.height()).at(part(panel.x() - MARGIN, width - 2 * MARGIN - panel.width()),
            part(panel.y() - MARGIN, height - 2 * MARGIN - panel.height()));
    }

    private static double part(double at, double room) {
        return room <= 0 ? 0 : Math.max(0, Math.min(1, at / room));
    }

    /** Gives a pixel of the picture as one of the map inside; empty where it lies outside of that. */
    public Optional<Pixel> within(Pixel p) {
        Box m = map();
        return p.x() >= m.x() && p.x() <= m.right() && p.y() >= m.y() && p.y() <= m.bottom()
            ? Optional.of(new Pixel(p.x() - m.x(), p.y() - m.y())) : Optional.empty();
    }
}
