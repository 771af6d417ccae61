package org.masar.draw.note;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import org.masar.draw.Box;
import org.masar.geo.Pixel;

/** Makes the edge of a callout: its box and the pointer that leads from it to a point. */
final class Pointer {
    private Pointer() {
    }

    /** Joins a box's edge with a pointer to the tip; the box alone where the tip lies on it. */
    static Shape joined(Box box, Shape edge, Pixel tip, double size) {
        if (box.touches(Box.round(tip.x(), tip.y(), 0.5))) {
            return edge;
        }
        double mx = box.x() + box.width() / 2, my = box.y() + box.height() / 2, away = Math.hypot(tip.x() - mx, tip.y() - my);
        double foot = Math.min(size * 0.55, Math.min(box.width(), box.height()) * 0.4);
        double ox = -(tip.y() - my) / away * foot, oy = (tip.x() - mx) / away * foot;
        Path2D pointer = new Path2D.Double();
        pointer.moveTo(tip.x(), tip.y());
        pointer.lineTo(mx + ox, my + oy);
        pointer.lineTo(mx - ox, my - oy);
        pointer.closePath();
        Area whole = new Area(edge);
        whole.add(new Area(pointer));
        return whole;
    }
}
