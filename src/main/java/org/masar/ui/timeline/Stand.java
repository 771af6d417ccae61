package org.masar.ui.timeline;

import org.masar.draw.time.TimelineHits;
import org.masar.geo.Pixel;
import org.masar.state.Selection;
import org.masar.time.Axis;
import org.masar.time.TimeWords;

/** Gives what gestures, keys and handles need of the timeline as it stands. FX thread only. */
interface Stand {
    /** Gives the axis, running rightwards; null before there is a dataset with dates. */
    Axis axis();

    /** Shows another axis. */
    void axis(Axis a);

    /** Tells what lies where on the picture that is shown. */
    TimelineHits hits();

    /** Tells where the parts are. */
    TimelineHits.Strips parts();

    /** Gives the clock by which units are counted, in words. */
    TimeWords words();

    /** Says beside the pointer what it is over; the pixel is null where there is no pointer. */
    void pointed(Selection s, Pixel at);

    /** Marks the time over which the pointer is, as a distance along the axis; NaN for nowhere. */
    void pointing(double along);

    /** Scrolls the lanes up by pixels. */
    void scroll(double pixels);

    /** Notes that a hand has taken hold of the timeline, or has let it go. */
    void held();

    /** Marks where a hand has caught on something, as a distance along the axis; NaN for nowhere. */
    void caught(double along);
}
