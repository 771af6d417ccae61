package org.masar.draw.page;

import java.util.List;
import org.masar.draw.Facing;
import org.masar.draw.Frame;
import org.masar.draw.LegendEntry;
import org.masar.draw.time.TimelineFrame;

/** Says what stands in a block of a page, for those who draw it and for those who write it as objects of their own. */
public sealed interface Content {
    /**
     * Is the map.
     *
     * @param frame  of the map, or of the first of two
     * @param facing both maps where the view sets two side by side, else null
     */
    record Map(Frame frame, Facing facing) implements Content {
    }

    /**
     * Is the timeline.
     *
     * @param size logical pixels of the page for one of its own
     */
    record Strip(TimelineFrame frame, double size) implements Content {
    }

    /**
     * Is text.
     *
     * @param paragraphs in the order in which they are read
     * @param fromRight whether lines begin at the right: on an Arabic page, and what stands at the far side of its head
     */
    record Words(List<Paragraph> paragraphs, boolean fromRight) implements Content {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Is the legend.
     *
     * @param heading what it is called
     * @param entries signs in order
     */
    record Signs(String heading, List<LegendEntry> entries) implements Content {
        public Signs {
            entries = List.copyOf(entries);
        }
    }

    /** Is part of the map, which draws it. */
    record OnMap() implements Content {
    }
}
