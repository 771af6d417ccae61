package org.masar.draw.ground;

import java.util.List;
import org.masar.draw.Box;

/** Knows labels of one kind at a band of zooms. */
interface LabelSource {
    /** Lists labels whose reach touches a box, in pixels of the whole world; the same place gives the same labels. */
    List<Label> in(Box box);
}
