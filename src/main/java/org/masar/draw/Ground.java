package org.masar.draw;

import java.awt.Graphics2D;

/** Paints what lies under and around the events: sea, land, rivers, towns; and on top scale bar and attribution. Safe on any thread. */
public interface Ground {
    /** Paints the ground over the whole picture, opaque, in logical pixels; the pen is already scaled and smooth. */
    void paint(Plate plate, Graphics2D pen);

    /** Paints what must stay readable above the events: scale bar, attribution, notices. */
    void paintFurniture(Plate plate, Graphics2D pen);

    /** Makes a ground of one colour, the land's, for pictures without a basemap. */
    static Ground plain() {
        return new Ground() {
            @Override
            public void paint(Plate plate, Graphics2D pen) {
                pen.setColor(plate.look().colour("land"));
                pen.fillRect(0, 0, plate.viewport().width(), plate.viewport().height());
            }

            @Override
            public void paintFurniture(Plate plate, Graphics2D pen) {
                // nothing is shown that would need a scale or a credit
            }
        };
    }
}
