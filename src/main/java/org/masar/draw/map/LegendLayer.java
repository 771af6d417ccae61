package org.masar.draw.map;

import java.awt.Graphics2D;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Layer;
import org.masar.draw.Text;
import org.masar.draw.Texts;

/** Explains the marks that show, and only those. */
final class LegendLayer implements Layer<Scene> {
    static Box room(Frame f, Text text, Texts words) {
        return new Box(14, 14, 238, 200);
    }

    @Override
    public void paint(Scene s, Graphics2D pen) {
    }
}
