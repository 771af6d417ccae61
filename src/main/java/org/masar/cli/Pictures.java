package org.masar.cli;

import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;

/** Puts the painter together that every picture of the command line is drawn by. */
final class Pictures {
    private Pictures() {
    }

    static Painter painter() {
        Text text = new Text(new Fonts());
        return new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text);
    }
}
