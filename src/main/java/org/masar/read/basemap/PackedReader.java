package org.masar.read.basemap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.Mercator;
import org.masar.geo.Shapes;
import org.masar.model.Words;

/**
 * Reads one packed layer: numbers as variable-length integers (seven bits a byte, low ones first; signed ones folded), degrees
 * in ten-thousandths or as its layer says, each point as the step from the one before and the zoom from which it matters.
 */
final class PackedReader {
    /** Parts of a degree in the file. */
    static final double UNITS = 1e4;

    private final ByteBuffer in;

    PackedReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    Shapes shapes() {
        return shapes(UNITS);
    }

    Shapes shapes(double units) {
        int parts = count();
        int[] starts = new int[parts + 1];
        int[] kinds = new int[parts];
        List<Words> names = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            kinds[i] = count();
            names.add(words());
            starts[i + 1] = starts[i] + count();
        }
        int n = starts[parts];
        double[] x = new double[n];
        double[] y = new double[n];
        byte[] from = new byte[n];
        int lon = 0, lat = 0;
        for (int i = 0; i < n; i++) {
            lon += step();
            lat += step();
            x[i] = Mercator.x(lon / units);
            y[i] = Mercator.y(lat / units);
            from[i] = in.get();
        }
        return new Shapes(x, y, from, starts, kinds, names);
    }

    Words words() {
        int n = count();
        if (n == 0) {
            return Words.NONE;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            texts.put(text(), text());
        }
        return new Words(texts);
    }

    String text() {
        byte[] utf = bytes(count());
        return new String(utf, StandardCharsets.UTF_8);
    }

    byte[] bytes(int n) {
        byte[] b = new byte[n];
        in.get(b);
        return b;
    }

    int count() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int step() {
        int n = count();
        return n >>> 1 ^ -(n & 1);
    }
}
