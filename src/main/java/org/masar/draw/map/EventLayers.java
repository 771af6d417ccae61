package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.geo.Pixel;
import org.masar.model.PlaceRef;

/** Paints what happened: areas, routes, marks, names, legend, in this order. Safe on any thread. */
public final class EventLayers {
    /** Lists where no label of the ground may stand; the same at any time, so that labels do not come and go while scrubbing. */
    public List<Box> taken(Frame frame) {
        return List.of();
    }

    /** Paints the events of the frame in logical pixels. */
    public HitMap paint(Frame frame, Graphics2D pen) {
        List<HitMap.Hit> hits = new ArrayList<>();
        for (int i = 0; i < frame.visible().count(); i++) {
            int event = frame.visible().event(i);
            for (PlaceRef ref : frame.visible().told().places(event)) {
                frame.visible().dataset().place(ref.place()).flatMap(p -> p.anchor()).ifPresent(at -> {
                    Pixel p = frame.viewport().toPixel(at);
                    pen.setColor(frame.look().colour("text"));
                    pen.fillOval((int) p.x() - 6, (int) p.y() - 6, 12, 12);
                    hits.add(new HitMap.Hit(event, ref.place(), p.x() - 6, p.y() - 6, 12, 12));
                });
            }
        }
        return new HitMap(hits);
    }
}
