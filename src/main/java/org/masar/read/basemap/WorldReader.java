package org.masar.read.basemap;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import org.masar.geo.Basemap;
import org.masar.geo.Mercator;
import org.masar.geo.Shapes;
import org.masar.geo.World;
import org.masar.model.Words;

/** Reads the rest of the world. Takes some tens of milliseconds; not needed while a view stays within the basemap's extent. */
public final class WorldReader {
    private static final double UNITS = 1e3;
    private static final double SOUTHERNMOST = Mercator.y(-85);

    /** Reads all layers; throws UncheckedIOException where one is missing from the program's own files. */
    public World read() {
        Shapes shore = BasemapReader.open("world-shore").shapes(UNITS);
        return new World(shore, coast(shore, BasemapReader.extent()), BasemapReader.open("world-borders").shapes(UNITS),
            BasemapReader.open("world-areas").shapes(UNITS), BasemapReader.towns("world-towns"), BasemapReader.captions("world-captions"),
            BasemapReader.bytes("bluemarble.jpg"));
    }

    /** Leaves out what runs along the extent or round the pole; every stretch between is a line of its own. */
    private static Shapes coast(Shapes shore, Basemap.Extent e) {
        int room = shore.end(shore.parts() - 1) + shore.parts();
        double[] x = new double[2 * room], y = new double[2 * room];
        byte[] from = new byte[2 * room];
        List<Integer> starts = new ArrayList<>();
        int n = 0;
        for (int part = 0; part < shore.parts(); part++) {
            boolean open = false;
            for (int i = shore.start(part); i + 1 < shore.end(part); i++) {
                if (framed(shore, i, i + 1, e)) {
                    open = false;
                    continue;
                }
                if (!open) {
                    starts.add(n);
                    n = put(shore, i, x, y, from, n);
                    from[n - 1] = 0;
                    open = true;
                }
                n = put(shore, i + 1, x, y, from, n);
            }
        }
        starts.add(n);
        int parts = starts.size() - 1;
        return new Shapes(Arrays.copyOf(x, n), Arrays.copyOf(y, n), Arrays.copyOf(from, n), starts.stream().mapToInt(Integer::intValue).toArray(),
            new int[parts], java.util.Collections.nCopies(parts, Words.NONE));
    }

    private static int put(Shapes shore, int point, double[] x, double[] y, byte[] from, int n) {
        x[n] = shore.x(point);
        y[n] = shore.y(point);
        from[n] = shore.from(point);
        return n + 1;
    }

    private static boolean framed(Shapes s, int a, int b, Basemap.Extent e) {
        return on(s.x(a), s.x(b), e.left()) || on(s.x(a), s.x(b), e.right()) || on(s.y(a), s.y(b), e.top()) || on(s.y(a), s.y(b), e.bottom())
            || s.y(a) > SOUTHERNMOST || s.y(b) > SOUTHERNMOST;
    }

    private static boolean on(double a, double b, double edge) {
        return Math.abs(a - edge) < 1e-12 && Math.abs(b - edge) < 1e-12;
    }
}
