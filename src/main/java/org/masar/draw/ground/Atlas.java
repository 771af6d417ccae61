package org.masar.draw.ground;

import java.util.function.Supplier;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.World;

/** Holds the finer basemap and, asked for only where a picture shows something else, the rest of the world. Safe on any thread. */
final class Atlas {
    private final Basemap near;
    private final Supplier<World> source;
    private World far;

    Atlas(Basemap near, Supplier<World> source) {
        this.near = near;
        this.source = source;
    }

    Basemap near() {
        return near;
    }

    /** Gives the rest of the world; the first time it is read. */
    synchronized World far() {
        if (far == null) {
            far = source.get();
        }
        return far;
    }

    /** Tells whether a picture shows anything that lies outside the finer basemap. */
    boolean beyond(Plate plate) {
        Window w = Window.of(plate);
        Basemap.Extent e = near.extent();
        return w.left() < e.left() || w.right() > e.right() || w.top() < e.top() || w.bottom() > e.bottom();
    }
}
