package org.masar.draw.time;

import org.masar.draw.Look;
import org.masar.view.Visible;

/**
 * Holds all that painting the timeline needs. Immutable, so that a picture can be painted on any thread while the window goes on.
 *
 * @param visible  what shows under the view
 * @param kept     what the filter lets through at any time: lanes show it all, faded where {@code visible} does not
 * @param ruler    where which time lies
 * @param lanes    where which event lies
 * @param flow     which way time runs
 * @param look     colours
 * @param language BCP 47 tag of titles
 * @param flag     what the playhead's flag says, empty without a playhead
 * @param scroll   pixels by which the lanes are scrolled up
 * @param width    logical pixels
 * @param height   logical pixels
 * @param scale    picture pixels for a logical pixel
 */
public record TimelineFrame(Visible visible, Visible kept, Ruler ruler, Lanes lanes, Flow flow, Look look, String language, String flag,
                            double scroll, int width, int height, double scale) {
    public TimelineFrame {
        if (!(scale > 0 && scale <= 16)) {
            throw new IllegalArgumentException("scale out of range: " + scale);
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a timeline of " + width + " by " + height + " pixels shows nothing");
        }
    }

    /** Gives the pixels between begin and end of time in a timeline of a width. */
    public static double length(int width) {
        return Layout.of(width, 100, Flow.LEFT_TO_RIGHT).strip().length();
    }

    /** Gives the pixels of height that lanes have in a timeline of a height. */
    public static double room(int height) {
        return Layout.of(1000, height, Flow.LEFT_TO_RIGHT).lanes();
    }

    Layout layout() {
        return Layout.of(width, height, flow);
    }
}
