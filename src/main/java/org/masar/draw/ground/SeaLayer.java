package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;

/** Fills the sea, which is all of the basemap that is not land, and draws the coast with a pale rim of shallow water. */
final class SeaLayer implements Layer<Plate> {
    private final Basemap basemap;

    SeaLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Window window = Window.of(plate);
        Path2D sea = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Rectangle2D known = known(plate.viewport());
        if (known.isEmpty()) {
            return;
        }
        sea.append(known, false);
        new Rings(window).addTo(sea, basemap.shore(), part -> true);
        pen.setColor(plate.look().colour("sea"));
        pen.fill(sea);
        pen.setColor(plate.look().colour("river", 0.75));
        pen.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Lines(window).trace(basemap.borders(), part -> basemap.borders().kind(part) == 0));
    }

    private Rectangle2D known(Viewport v) {
        Basemap.Extent e = basemap.extent();
        double m = Window.MARGIN;
        Rectangle2D all = new Rectangle2D.Double(-m, -m, v.width() + 2 * m, v.height() + 2 * m);
        Rectangle2D box = new Rectangle2D.Double(v.px(e.left()), v.py(e.top()), v.px(e.right()) - v.px(e.left()),
            v.py(e.bottom()) - v.py(e.top()));
        return all.createIntersection(box);
    }
}
